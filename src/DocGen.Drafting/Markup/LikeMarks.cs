using System.Buffers;
using DocGen.Diagnostics;

namespace DocGen.Drafting.Markup;

/// <summary>
/// What was meant for the beginning or the end of a mark and is none: one sign instead of two, the dash that word processors make of two hyphens, a
/// blank between, other brackets, or the wide forms of an East Asian keyboard. It is text, and that is told.
/// </summary>
internal static class LikeMarks
{
    private const int MostSigns = 3;

    /// <summary>The signs that are taken for those of a mark, where it begins and where it ends.</summary>
    private static readonly (FrameKind Kind, string Beginning, string End)[] Signs =
    [
        (FrameKind.Insertion, "+＋", "+＋"),
        (FrameKind.Deletion, "-–—−‐‑‒―－", "-–—−‐‑‒―－"),
        (FrameKind.Substitution, "~～˜∼", "~～˜∼"),
        (FrameKind.Highlight, "=＝", "=＝"),
        (FrameKind.Comment, ">＞", "<＜"),
    ];

    /// <summary>In these begins all that this looks at; a text is mostly other characters.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("\\{｛(（" + string.Concat(Signs.Select(signs => signs.End)));

    /// <summary>Reports all in a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes the warnings.</param>
    public static void Report(InlineSource source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        if (!MayStandIn(text))
        {
            return;
        }
        for (var i = Next(text, 0); i < text.Length; i = Next(text, i + 1))
        {
            if (text[i] == '\\')
            {
                // The backslash takes the meaning of all that belongs together away.
                i += i + 1 < text.Length && Length(text, i + 1, out _, out _) is > 0 and var kept ? kept : 1;
            }
            else if (MarkSyntax.OpenerAt(text, i) is { } opened)
            {
                i = opened == FrameKind.Comment ? MarkSyntax.CommentEnd(text, i) : i + 2;
            }
            else if (MarkSyntax.CloserAt(text, i) is not null)
            {
                i += 2;
            }
            else if (Length(text, i, out var kind, out var isEnd) is > 0 and var length)
            {
                diagnostics.Add(MarkupMessages.LikeMark(source.SpanOf(i, length), text.Substring(i, length), kind, isEnd));
                i += length - 1;
            }
        }
    }

    /// <summary>False for a text that has none, which most have not.</summary>
    public static bool MayStandIn(string text) =>
        text.AsSpan().ContainsAny("{}｛｝") || text.Contains("++", StringComparison.Ordinal) || text.Contains("--", StringComparison.Ordinal);

    /// <summary>True where one stands: as text it has a backslash.</summary>
    public static bool IsAt(string text, int at) => Beginnings.Contains(text[at]) && Length(text, at, out _, out _) > 0;

    /// <summary>True for a text that ends in what was meant for the end of a mark.</summary>
    public static bool IsAtEnd(ReadOnlySpan<char> text)
    {
        if (text is not [.., '}' or '｝'])
        {
            return false;
        }
        var signs = text[..^1].TrimEnd(' ');
        return signs.Length > 0 && KindOf(signs[^1], isEnd: true) is not null;
    }

    /// <summary>How long what stands at a place is; 0 where nothing does.</summary>
    private static int Length(string text, int at, out FrameKind kind, out bool isEnd)
    {
        if (text[at] is '(' or '（')
        {
            // One sign alone is text, as in `(+)`; ends such as `++)` stand behind the name of a language too.
            (kind, isEnd) = (at + 1 < text.Length && text[at + 1] == '+' ? FrameKind.Insertion : FrameKind.Deletion, false);
            return at + 3 < text.Length && text[at + 1] is '+' or '-' && text[at + 2] == text[at + 1] && (char.IsLetterOrDigit(text[at + 3]) || text[at + 3] == ' ') ? 3 : 0;
        }
        (kind, isEnd) = (default, text[at] is not ('{' or '｛'));
        var from = isEnd ? at : SkipBlank(text, at + 1);
        if (from >= text.Length || KindOf(text[from], isEnd) is not { } found)
        {
            return 0;
        }
        kind = found;
        var end = from;
        while (end < text.Length && end - from < MostSigns && KindOf(text[end], isEnd) == kind)
        {
            end++;
        }
        if (isEnd && at > 0 && text[at - 1] is '{' or '｛')
        {
            return 0;
        }
        if (!isEnd)
        {
            // `{-}` is a sign in braces, and the mark itself is none that only looks like one.
            return MarkSyntax.OpenerAt(text, at) is not null || (end < text.Length && text[end] is '}' or '｝') ? 0 : end - at;
        }
        end = SkipBlank(text, end);
        return end < text.Length && text[end] is '}' or '｝' && !(end >= at + 2 && MarkSyntax.CloserAt(text, end - 2) is not null) ? end + 1 - at : 0;
    }

    private static int Next(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(Beginnings) is >= 0 and var next ? from + next : text.Length;

    private static int SkipBlank(string text, int at) => at < text.Length && text[at] is ' ' or '\u00A0' ? at + 1 : at;

    private static FrameKind? KindOf(char sign, bool isEnd)
    {
        foreach (var (kind, beginning, end) in Signs)
        {
            if ((isEnd ? end : beginning).Contains(sign))
            {
                return kind;
            }
        }
        return null;
    }
}
