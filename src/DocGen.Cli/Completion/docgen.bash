# Completion of docgen for bash. In ~/.bashrc:  eval "$(docgen completion bash)"
_docgen() {
    local word="${COMP_WORDS[COMP_CWORD]}" found
    found=$(docgen "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
    [[ $word == -* ]] || found=$(grep -v '^[-/]' <<<"$found")
    mapfile -t COMPREPLY < <(compgen -W "$found" -- "$word")
    # What is no verb and no option is a path.
    [[ ${#COMPREPLY[@]} -gt 0 ]] || mapfile -t COMPREPLY < <(compgen -f -- "$word")
}
complete -o filenames -F _docgen docgen
