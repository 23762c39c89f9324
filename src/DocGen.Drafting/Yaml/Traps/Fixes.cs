using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>Writes the line as it should be, with the drafter's own words where they are few.</summary>
internal static class Fixes
{
    private const int Longest = 60;

    /// <summary>The hint for a text that YAML misreads: the text in quotes, or as a block where it is long or has quotes of both kinds.</summary>
    /// <param name="text">The source.</param>
    /// <param name="from">Where the text begins.</param>
    /// <param name="to">Where it ends on its first line.</param>
    /// <param name="goesOn">True when it goes on on further lines.</param>
    public static string Quoted(string text, int from, int to, bool goesOn = false)
    {
        var line = LineEnds.SkipBlanks(text, LineEnds.StartOfLine(text, from));
        var before = from - line > Longest ? "" : text[line..from];
        var written = goesOn ? null : InQuotes(text.AsSpan(from, to - from).TrimEnd());
        return written is not null ? $"write `{before}{written}`"
            : $"write `{before}{(goesOn ? ">-" : "|-")}` and put the text on the next {(goesOn ? "lines" : "line")}, indented further";
    }

    /// <summary>The same inside brackets, where a block cannot stand.</summary>
    public static string QuotedAlone(string text, int from, int to) =>
        InQuotes(text.AsSpan(from, to - from).TrimEnd()) is { } written ? $"write `{written}`"
            : "put the text in quotes, or write the list with one `- ` a line";

    /// <summary>A piece of the source for a hint, cut where it is long.</summary>
    public static string Excerpt(string text, int from, int to)
    {
        var piece = text.AsSpan(from, Math.Max(0, to - from)).TrimEnd();
        return piece.Length <= Longest ? piece.ToString() : string.Concat(piece[..(Longest - 1)], "…");
    }

    private static string? InQuotes(ReadOnlySpan<char> text) =>
        text.Length > Longest ? null
        : !text.Contains('\'') ? $"'{text}'"
        : !text.ContainsAny('"', '\\') ? $"\"{text}\""
        : null;
}
