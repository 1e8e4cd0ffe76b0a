# fish completion for merilo: the program itself knows its commands.
merilo completion fish 2>/dev/null | source
