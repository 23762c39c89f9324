namespace Scriban.Parsing;

/// <summary>A stretch of template text, as messages and hosts name it.</summary>
/// <param name="FileName">The path given to the parser or by the template loader; <c>&lt;input&gt;</c> without
/// one.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The last character (inclusive, as in the package).</param>
public readonly record struct SourceSpan(string FileName, TextPosition Start, TextPosition End)
{
    /// <summary><c>file(line,column)</c> of the start, the form that begins every message.</summary>
    public string ToStringSimple() => $"{FileName}({Start})";

    /// <summary>The same as <see cref="ToStringSimple"/>.</summary>
    public override string ToString() => ToStringSimple();
}
