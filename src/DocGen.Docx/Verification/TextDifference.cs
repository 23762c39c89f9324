namespace DocGen.Docx.Verification;

/// <summary>The first place where two texts differ.</summary>
/// <param name="Paragraph">The number of the paragraph in the text that should stand, from 1.</param>
/// <param name="Expected">What should stand from there on, with a word or two before it.</param>
/// <param name="Seen">What stands.</param>
internal sealed record TextDifference(int Paragraph, string Expected, string Seen)
{
    private const int Before = 12;
    private const int Shown = 40;

    /// <summary>The first difference of two texts that are not equal.</summary>
    public static TextDifference Of(string expected, string seen)
    {
        var at = expected.AsSpan().CommonPrefixLength(seen);
        return new(expected.AsSpan(0, at).Count(MarkedPiece.Mark) + 1, Around(expected, at), Around(seen, at));
    }

    private static string Around(string text, int at)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var from = Math.Max(Math.Min(start, at), at - Before);
        var to = Math.Min(text.Length, at + Shown - Before);
        return (from > start ? "…" : "") + text[from..to].Replace('\n', '¶').Replace('\v', '↵').Replace(MarkedPiece.Boundary, "|") + (to < text.Length ? "…" : "");
    }
}
