using DocGen.Diagnostics;

namespace DocGen.Drafting.Markup;

/// <summary>A text with marks, and the way back to the place of each of its characters in the source file.</summary>
/// <param name="Text">The text, YAML's quoting taken away.</param>
/// <param name="SpanOf">The source of a stretch of it, by start and length.</param>
public sealed record InlineSource(string Text, Func<int, int, SourceSpan> SpanOf)
{
    /// <summary>A text on one line, for tests and for values that stand in no file.</summary>
    public static InlineSource OneLine(string text, string file = "<text>") =>
        new(text, (start, length) => SourceSpan.At(file, 1, start + 1, length));
}
