# Completion of docgen for zsh. In ~/.zshrc, below compinit:  eval "$(docgen completion zsh)"
_docgen() {
    local -a found
    found=("${(@f)$(docgen "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
    [[ $PREFIX == -* ]] || found=("${(@)found:#[-\/]*}")
    found=("${(@M)found:#${PREFIX}?*}")
    # What is no verb and no option is a path.
    if (( $#found )); then compadd -a found; else _files; fi
}
compdef _docgen docgen
