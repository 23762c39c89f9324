namespace DocGen.Drafting.Yaml.Blocks;

/// <summary>Goes through a text from one line with content to the next: empty lines and lines of comment are passed over.</summary>
internal sealed class BlockLines(string source)
{
    private const int Nothing = -1;
    private const int Refused = -2;

    /// <summary>The parser takes no longer names; the limit leaves room to how it counts.</summary>
    private const int LongestName = 1000;

    /// <summary>Where the content of the line begins.</summary>
    public int At { get; private set; }

    /// <summary>How many blanks stand before it; below 0 at the end, and where a line has a meaning of its own.</summary>
    public int Column { get; private set; }

    /// <summary>No line with content is left.</summary>
    public bool IsAtEnd => Column == Nothing;

    /// <summary>Characters that only the library's parser is asked about: tabs, other line ends than line feeds, halves of characters.</summary>
    public static bool AreForeign(string text) =>
        text.AsSpan().ContainsAny('\t', '\r', '\uFEFF') || text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');

    /// <summary>Goes on to the first content behind the line of an offset.</summary>
    public void GoBehind(int at) => GoTo(EndOfLine(at) + 1);

    /// <summary>Goes on to the first content from the start of a line on.</summary>
    public void GoTo(int line)
    {
        while (line < source.Length)
        {
            var first = SkipBlanks(line);
            if (first == source.Length)
            {
                break;
            }
            if (source[first] is not ('\n' or '#'))
            {
                Enter(first, first == line && IsSign(first) ? Refused : first - line);
                return;
            }
            line = EndOfLine(first) + 1;
        }
        Enter(source.Length, Nothing);
    }

    /// <summary>Takes what begins inside a line for a line of its own.</summary>
    public void Enter(int at, int column) => (At, Column) = (at, column);

    /// <summary>The first offset from here on that is no blank.</summary>
    public int SkipBlanks(int at)
    {
        while (at < source.Length && source[at] == ' ')
        {
            at++;
        }
        return at;
    }

    /// <summary>The line feed of a line, or the end of the text.</summary>
    public int EndOfLine(int at) => at < source.Length && source.IndexOf('\n', at) is >= 0 and var end ? end : source.Length;

    /// <summary>Nothing but a comment is left of a line, blanks having been passed.</summary>
    public bool IsOver(int at) => at >= source.Length || source[at] is '\n' or '#';

    /// <summary>A dash that begins an item stands here.</summary>
    public bool IsDash(int at) => source[at] == '-' && IsGap(at + 1);

    /// <summary>A text without quotation marks can begin here.</summary>
    public bool BeginsPlain(int at) => source[at] switch
    {
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        '-' or '?' or ':' => !IsGap(at + 1),
        _ => true,
    };

    /// <summary>The end of a text without quotation marks on its line, blanks left out, and whether a comment follows it.</summary>
    public (int End, bool IsCut) PlainEnd(int start)
    {
        var end = EndOfLine(start);
        var isCut = false;
        for (var hash = source.IndexOf('#', start, end - start); hash >= 0; hash = source.IndexOf('#', hash + 1, end - hash - 1))
        {
            if (source[hash - 1] == ' ')
            {
                (end, isCut) = (hash, true);
                break;
            }
        }
        while (end > start && source[end - 1] == ' ')
        {
            end--;
        }
        return (end, isCut);
    }

    /// <summary>The colon that makes a name of what begins here, or -1. A name that is not plainly one counts as none: then the value is refused.</summary>
    public int ColonAfter(int start)
    {
        if (!BeginsPlain(start))
        {
            return -1;
        }
        var end = PlainEnd(start).End;
        for (var colon = source.IndexOf(':', start, end - start); colon >= 0; colon = source.IndexOf(':', colon + 1, end - colon - 1))
        {
            if (IsGap(colon + 1))
            {
                return colon;
            }
        }
        return -1;
    }

    /// <summary>The name before a colon is one that the parser takes, too.</summary>
    public bool IsName(int start, int colon) => colon - start <= LongestName && source[colon - 1] != ' ';

    private bool IsGap(int at) => at >= source.Length || source[at] is ' ' or '\n';

    /// <summary>At the start of a line these are instructions to YAML, or the bounds of a document.</summary>
    private bool IsSign(int at) => source[at] == '%'
        || string.CompareOrdinal(source, at, "---", 0, 3) == 0 || string.CompareOrdinal(source, at, "...", 0, 3) == 0;
}
