# Completion of docgen for fish. In ~/.config/fish/config.fish:  docgen completion fish | source
function __docgen_complete
    set -l line (commandline -cp)
    docgen "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -v '/*'
end
complete -c docgen -a '(__docgen_complete)'
