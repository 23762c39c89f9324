namespace DocGen.Drafting.Yaml.Parsing;

/// <summary>Blanks and line ends, as YAML counts them.</summary>
internal static class LineEnds
{
    /// <summary>A blank or a tab.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>The end of a line at an offset: 2 for <c>\r\n</c>, 1 for either alone, 0 where the line goes on.</summary>
    public static int LengthAt(string text, int at) =>
        at >= text.Length ? 0
        : text[at] == '\n' ? 1
        : text[at] != '\r' ? 0
        : at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    /// <summary>True before a blank, a line end, or the end of the text.</summary>
    public static bool IsGapAt(string text, int at) => at >= text.Length || text[at] is ' ' or '\t' or '\r' or '\n';

    /// <summary>The first offset from here on that ends the line.</summary>
    public static int EndOfLine(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : at + length;
    }

    /// <summary>The start of the next line, or the end of the text.</summary>
    public static int NextLine(string text, int at)
    {
        var end = EndOfLine(text, at);
        return end + LengthAt(text, end);
    }

    /// <summary>The start of the line that an offset is in.</summary>
    public static int StartOfLine(string text, int at) =>
        at == 0 ? 0 : text.AsSpan(0, at).LastIndexOfAny('\r', '\n') + 1;

    /// <summary>The first offset from here on that is no blank.</summary>
    public static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && IsBlank(text[at]))
        {
            at++;
        }
        return at;
    }
}
