namespace DocGen.Diagnostics;

/// <summary>A mistake, or a doubt, of the user's: a value with a place and a way out, never an exception.</summary>
/// <param name="Severity">Whether it stops the output.</param>
/// <param name="Code"><c>DG</c> and four digits; never used again for something else.</param>
/// <param name="Span">Where in the source.</param>
/// <param name="Message">One sentence without a full stop: what is wrong.</param>
/// <param name="Hint">One sentence that says how to mend it, or null where the message says it already.</param>
public sealed record Diagnostic(Severity Severity, string Code, SourceSpan Span, string Message, string? Hint = null)
{
    /// <summary>An error at a place.</summary>
    public static Diagnostic Error(string code, SourceSpan span, string message, string? hint = null) =>
        new(Severity.Error, code, span, message, hint);

    /// <summary>A warning at a place.</summary>
    public static Diagnostic Warning(string code, SourceSpan span, string message, string? hint = null) =>
        new(Severity.Warning, code, span, message, hint);

    /// <summary>The first line of the report: <c>file(line,column): error DG0102: insertion is not closed</c>.</summary>
    public override string ToString() => $"{Span}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {Message}";
}
