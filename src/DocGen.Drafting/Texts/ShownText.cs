using System.Text;
using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Texts;

/// <summary>The letters and signs of a text without its marks and remarks: enough to tell a call from a clause.</summary>
internal static class ShownText
{
    /// <summary>Calls begin with a small letter, or one that is neither small nor great, and end without a sign.</summary>
    public static bool IsLikeCall(string shown) =>
        shown.FirstOrDefault(char.IsLetter) is var first && first != '\0' && !char.IsUpper(first) && !char.IsPunctuation(shown.TrimEnd()[^1]);

    public static string Of(string text)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (MarkSyntax.OpenerAt(text, i) is { } opened)
            {
                i = opened == FrameKind.Comment ? MarkRange.CommentEnd(text, i) - 1 : i + 2;
            }
            else if (MarkSyntax.CloserAt(text, i) is not null)
            {
                i += 2;
                if (i + 1 < text.Length && text[i + 1] == '{' && MarkSyntax.OpenerAt(text, i + 1) is null && text.IndexOf('}', i + 1) is > 0 and var end)
                {
                    i = end;
                }
            }
            else if (text[i] is not ('\\' or '*' or MarkSyntax.ParagraphMark))
            {
                shown.Append(text[i]);
            }
        }
        return shown.ToString();
    }
}
