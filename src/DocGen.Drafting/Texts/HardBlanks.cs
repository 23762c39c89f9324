using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Texts;

/// <summary>
/// Non-breaking spaces in a call, which word processors put where a blank is meant. Before a sign, and inside French quotation marks, they are
/// meant themselves.
/// </summary>
internal static class HardBlanks
{
    /// <summary>True for one that stands for a blank.</summary>
    public static bool IsBlank(string text, int at) =>
        text[at] is '\u00A0' or '\u202F'
        && !(at + 1 < text.Length && text[at + 1] is ':' or ';' or '!' or '?' or '»' or '%')
        && !(at > 0 && text[at - 1] == '«');

    /// <summary>A text in which each of them is kept by a backslash.</summary>
    public static string Keep(string content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (MarkSyntax.OpenerAt(content, i) == FrameKind.Comment)
            {
                i = MarkRange.CommentEnd(content, i) - 1;
            }
            else if (content[i] == '\\')
            {
                i++;
            }
            else if (IsBlank(content, i))
            {
                content = content.Insert(i++, "\\");
            }
        }
        return content;
    }
}
