# bash completion for merilo: the program itself knows its commands.
source <(merilo completion bash 2>/dev/null)
