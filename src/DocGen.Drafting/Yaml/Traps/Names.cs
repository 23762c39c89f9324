using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>Whether a line, or what stands after a dash, is <c>name: value</c>.</summary>
internal static class Names
{
    /// <summary>YAML has no longer names; a text with a colon somewhere in it may well be longer.</summary>
    private const int Longest = 1024;

    /// <summary>The colon that ends the name, or -1 where there is no name.</summary>
    /// <param name="text">The source.</param>
    /// <param name="at">Where the name would begin.</param>
    /// <param name="amongNames">True where names stand at this column: then even a sign that YAML has taken can begin one.</param>
    public static int Colon(string text, int at, bool amongNames) =>
        AnyColon(text, at, amongNames) is var colon && colon - at <= Longest ? colon : -1;

    private static int AnyColon(string text, int at, bool amongNames) => text[at] switch
    {
        '"' or '\'' => After(text, Quotes.End(text, at, Brackets.OneLine)),
        '[' => After(text, Brackets.End(text, at, Brackets.OneLine).End),
        '{' when !InlineMarks.Opens(text, at) => After(text, Brackets.End(text, at, Brackets.OneLine).End),
        ':' when LineEnds.IsGapAt(text, at + 1) => -1,
        _ when !TrapSigns.IsAt(text, at) => PlainText.Colon(text, at),
        _ => amongNames && !InlineMarks.Opens(text, at) && PlainText.Colon(text, at) is >= 0 and var colon
            && text.AsSpan(at, colon - at).IndexOf(' ') < 0 ? colon : -1,
    };

    /// <summary>True for <c>that the following: x: y</c>: two colons and a name of several words are one text, not a name.</summary>
    public static bool IsProse(string text, int at, int colon)
    {
        var value = LineEnds.SkipBlanks(text, colon + 1);
        return text[at] is not ('"' or '\'' or '[' or '{') && text.AsSpan(at, colon - at).Contains(' ')
            && !LineEnds.IsGapAt(text, value) && text[value] is not ('"' or '\'' or '[' or '{' or '#')
            && PlainText.Colon(text, value) >= 0;
    }

    private static int After(string text, int end)
    {
        var at = end < 0 ? -1 : LineEnds.SkipBlanks(text, end);
        return at >= 0 && at < text.Length && text[at] == ':' && LineEnds.IsGapAt(text, at + 1) ? at : -1;
    }
}
