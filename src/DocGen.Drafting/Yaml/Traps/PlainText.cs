using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>What YAML sees in text without quotes: dashes, names, colons, comments.</summary>
internal static class PlainText
{
    /// <summary>True at <c>- </c>, or a dash that ends its line.</summary>
    public static bool IsDash(string text, int at) => at < text.Length && text[at] == '-' && LineEnds.IsGapAt(text, at + 1);

    /// <summary>True at a line that is <c>---</c> or <c>...</c>.</summary>
    public static bool IsMarker(string text, int lineStart) =>
        lineStart + 2 < text.Length && text[lineStart] is '-' or '.'
        && text[lineStart + 1] == text[lineStart] && text[lineStart + 2] == text[lineStart] && LineEnds.IsGapAt(text, lineStart + 3)
        && (lineStart == 0 || text[lineStart - 1] is '\r' or '\n');

    /// <summary>The first colon from here on that ends a name for YAML, or -1; a comment or the line's end comes first.</summary>
    public static int Colon(string text, int from)
    {
        for (var at = from; at < text.Length && text[at] is not ('\r' or '\n'); at++)
        {
            if (text[at] == ':' && LineEnds.IsGapAt(text, at + 1))
            {
                return at;
            }
            if (IsComment(text, at, from))
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>Where the text ends on this line: before a comment, or at the line's end, blanks aside.</summary>
    public static int EndOnLine(string text, int from)
    {
        var end = CommentOrEnd(text, from);
        while (end > from && LineEnds.IsBlank(text[end - 1]))
        {
            end--;
        }
        return end;
    }

    /// <summary>The <c>#</c> of a comment on this line, or the line's end; inside inline marks <c>#</c> begins none when asked so.</summary>
    public static int CommentOrEnd(string text, int from, bool skipMarks = false)
    {
        var end = LineEnds.EndOfLine(text, from);
        for (var at = from; at < end; at++)
        {
            if (skipMarks && InlineMarks.Opens(text, at))
            {
                at = InlineMarks.End(text, at) - 1;
            }
            else if (IsComment(text, at, from))
            {
                return at;
            }
        }
        return end;
    }

    /// <summary>True where a word of letters, digits, <c>-</c> and <c>_</c> stands with a colon after it: a name as DocGen has them.</summary>
    public static bool IsNameAt(string text, int at) =>
        EndOfWord(text, at) is var end && end > at && end < text.Length && text[end] == ':' && LineEnds.IsGapAt(text, end + 1);

    /// <summary>The offset after such a word.</summary>
    public static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_'))
        {
            at++;
        }
        return at;
    }

    private static bool IsComment(string text, int at, int from) => text[at] == '#' && at > from && LineEnds.IsBlank(text[at - 1]);
}
