using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Texts;

/// <summary>An insertion, a deletion or a substitution from its first character to behind its author.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Open">Where it opens.</param>
/// <param name="Close">Where its closing characters begin.</param>
/// <param name="End">Behind its author, or behind the closing characters.</param>
internal sealed record MarkRange(FrameKind Kind, int Open, int Close, int End)
{
    /// <summary>True at a place between the opening and the closing characters.</summary>
    public bool IsOpenAt(int place) => Open + 3 <= place && place <= Close;

    /// <inheritdoc cref="AllOf(string, int, out List{ValueTuple{FrameKind, int}}, IReadOnlyList{TextLine})"/>
    public static List<MarkRange> AllOf(string text, int from) => AllOf(text, from, out _);

    /// <summary>
    /// The marks of a text, outer ones first; those that are not closed, or that another one crosses, are left to the inline parser.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="unclosed">Where those open that are not closed.</param>
    /// <param name="skipped">Lines in which marks have no meaning, in their order.</param>
    public static List<MarkRange> AllOf(string text, int from, out List<(FrameKind Kind, int At)> unclosed, IReadOnlyList<TextLine>? skipped = null)
    {
        var next = 0;
        var ranges = new List<MarkRange>();
        var open = new List<(FrameKind Kind, int At)>();
        unclosed = [];
        for (var i = from; i < text.Length; i++)
        {
            while (next < skipped?.Count && skipped[next].Start < i)
            {
                next++;
            }
            if (next < skipped?.Count && skipped[next].Start == i)
            {
                i = skipped[next].End - 1;
            }
            else if (text[i] == '\\')
            {
                i++;
            }
            else if (MarkSyntax.OpenerAt(text, i) is { } kind)
            {
                if (kind == FrameKind.Comment)
                {
                    i = CommentEnd(text, i) - 1;
                    continue;
                }
                open.Add((kind, i));
                i += 2;
            }
            else if (MarkSyntax.CloserAt(text, i) is { } closed && open.FindLastIndex(mark => mark.Kind == closed) is >= 0 and var last)
            {
                var end = SuffixEnd(text, i + 3);
                if (closed is FrameKind.Insertion or FrameKind.Deletion or FrameKind.Substitution)
                {
                    ranges.Add(new MarkRange(closed, open[last].At, i, end));
                }
                unclosed.AddRange(open.Skip(last + 1));
                open.RemoveRange(last, open.Count - last);
                i = end - 1;
            }
        }
        unclosed.AddRange(open);
        return [.. ranges.OrderBy(range => range.Open)];
    }

    /// <summary>Behind the comment that opens at a place; where it does not close, behind its opening characters.</summary>
    public static int CommentEnd(string text, int at)
    {
        for (var i = at + 3; i < text.Length; i++)
        {
            if (MarkSyntax.CloserAt(text, i) == FrameKind.Comment)
            {
                return i + 3;
            }
            i += text[i] == '\\' ? 1 : 0;
        }
        return at + 3;
    }

    private static int SuffixEnd(string text, int at) =>
        at < text.Length && text[at] == '{' && MarkSyntax.OpenerAt(text, at) is null
        && text.AsSpan(at).IndexOfAny('}', '\n') is > 0 and var length && text[at + length] == '}'
            ? at + length + 1
            : at;
}
