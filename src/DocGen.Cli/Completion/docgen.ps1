# Completion of docgen for PowerShell. In $PROFILE:  docgen completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName docgen -ScriptBlock {
    param($word, $ast, $cursor)
    docgen "[suggest:$cursor]" ($ast.ToString().PadRight($cursor)) 2>$null | Where-Object { $_ -like "$word*" -and ($word -like '-*' -or $_ -notlike '[-/]*') } |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
