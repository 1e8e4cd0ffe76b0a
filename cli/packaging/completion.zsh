#compdef merilo
# zsh completion for merilo: the program itself knows its commands.
source <(merilo completion zsh 2>/dev/null) && _merilo "$@"
