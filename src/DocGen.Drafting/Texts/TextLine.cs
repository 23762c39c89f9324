using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Texts;

/// <summary>What stands in a line.</summary>
internal enum LineKind
{
    Text,

    /// <summary>A line <c>&lt;!-- … --&gt;</c>, which is for the writer of the file alone.</summary>
    Comment,

    /// <summary>Lines of YAML between two lines <c>```</c>.</summary>
    Block,
}

/// <summary>
/// A line of a plain text without the blanks at its ends. A backslash at its end, and a remark, hold the next line to it; a backslash before
/// the last blank keeps that.
/// </summary>
/// <param name="Start">The first character that is no blank.</param>
/// <param name="End">Behind the last one.</param>
/// <param name="Indent">The column of the first, from 0; a tab goes on to the next multiple of four.</param>
internal readonly record struct TextLine(int Start, int End, int Indent)
{
    public const string CommentStart = "<!--";
    public const string CommentEnd = "-->";
    public const string BlockFence = "```";

    public LineKind Kind { get; init; }

    public bool IsBlank => Start == End;

    /// <summary>A blank or a tab, a non-breaking one among them.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F';

    /// <summary>The lines of a text from a place on.</summary>
    public static IEnumerable<TextLine> AllOf(string text, int from)
    {
        while (from < text.Length)
        {
            var (start, indent) = (from, 0);
            for (; start < text.Length && IsSpace(text[start]); start++)
            {
                indent = text[start] == '\t' ? (indent / 4 + 1) * 4 : indent + 1;
            }
            var line = CommentAt(text, start) is var comment and > 0 ? new TextLine(start, comment, indent) { Kind = LineKind.Comment }
                : indent == 0 && BlockAt(text, start) is var block and > 0 ? new TextLine(start, block, 0) { Kind = LineKind.Block }
                : TextAt(text, start, indent);
            yield return line;
            from = line.End;
            while (from < text.Length && text[from] is not ('\n' or '\r'))
            {
                from++;
            }
            from += from + 1 < text.Length && text[from] == '\r' && text[from + 1] == '\n' ? 2 : 1;
        }
    }

    private static TextLine TextAt(string text, int start, int indent)
    {
        var (at, kept) = (start, start);
        for (; at < text.Length && text[at] is not ('\n' or '\r'); at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is ('\n' or '\r') && ShownText.Of(text[start..at]).Length == 0)
            {
                // Alone on its line it is an empty paragraph.
                kept = at + 1;
            }
            else if (text[at] == '\\' && at + 1 < text.Length)
            {
                at += text[at + 1] == '\r' && at + 2 < text.Length && text[at + 2] == '\n' ? 2 : 1;
                kept = at + 1;
            }
            else if (MarkSyntax.OpenerAt(text, at) == FrameKind.Comment)
            {
                at = MarkRange.CommentEnd(text, at) - 1;
                kept = at + 1;
            }
            else if (!IsSpace(text[at]))
            {
                kept = at + 1;
            }
        }
        return new TextLine(start, kept, indent);
    }

    /// <summary>Behind the comment that a line is; 0 for another line.</summary>
    private static int CommentAt(string text, int start)
    {
        if (string.CompareOrdinal(text, start, CommentStart, 0, CommentStart.Length) != 0)
        {
            return 0;
        }
        var end = RawEnd(text, start);
        while (IsSpace(text[end - 1]))
        {
            end--;
        }
        return end - start >= CommentStart.Length + CommentEnd.Length && text.AsSpan(start, end - start).EndsWith(CommentEnd) ? end : 0;
    }

    /// <summary>Behind the line that ends a block of YAML, or at the end of the text; 0 where none begins.</summary>
    private static int BlockAt(string text, int start)
    {
        if (string.CompareOrdinal(text, start, BlockFence, 0, BlockFence.Length) != 0)
        {
            return 0;
        }
        for (var line = RawEnd(text, start); line < text.Length; line = RawEnd(text, line + 1))
        {
            if (text.AsSpan(line + 1, RawEnd(text, line + 1) - line - 1).TrimEnd().SequenceEqual(BlockFence))
            {
                return line + 1 + BlockFence.Length;
            }
        }
        return text.Length;
    }

    private static int RawEnd(string text, int start) => text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : text.Length;
}
