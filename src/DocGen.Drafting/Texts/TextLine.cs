using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Texts;

/// <summary>
/// A line of a plain text without the blanks at its ends. A backslash at its end, and a comment, hold the next line to it; a backslash before
/// the last blank keeps that.
/// </summary>
/// <param name="Start">The first character that is no blank.</param>
/// <param name="End">Behind the last one.</param>
/// <param name="Indent">The column of the first, from 0; a tab goes on to the next multiple of four.</param>
internal readonly record struct TextLine(int Start, int End, int Indent)
{
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
            yield return new TextLine(start, kept, indent);
            from = at + (at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1);
        }
    }
}
