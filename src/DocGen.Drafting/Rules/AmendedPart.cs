using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Rules;

/// <summary>
/// What of two texts is meant to be the same: a contribution may amend one Opinion of a report, and may have an introduction of its own above the
/// Opinion that it amends. Texts are cut where a heading, an Opinion, an annex or a page begins.
/// </summary>
internal static class AmendedPart
{
    /// <summary>The stretches of the two texts to hold against each other; null where the one is no part of the other.</summary>
    public static (Range Original, Range Own)? Of(IReadOnlyList<Block> original, IReadOnlyList<Block> own)
    {
        var (parts, others) = (Parts(original), Parts(own));
        if (parts.Select(part => part.Role).SequenceEqual(others.Select(part => part.Role)))
        {
            return (.., ..);
        }
        return Window(parts, others, original.Count) is { } inOriginal ? (inOriginal, ..)
            : Window(others, parts, own.Count) is { } inOwn ? (.., inOwn)
            : IsMostly(original, own) ? (.., ..)
            : null;
    }

    /// <summary>Where some parts stand, one behind the other, among more of them.</summary>
    private static Range? Window(List<Part> all, List<Part> some, int count)
    {
        for (var at = 0; some.Count > 0 && at + some.Count <= all.Count; at++)
        {
            if (all.Skip(at).Take(some.Count).Select(part => (part.Role, part.Words)).SequenceEqual(some.Select(part => (part.Role, part.Words))))
            {
                return all[at].Start..(at + some.Count < all.Count ? all[at + some.Count].Start : count);
            }
        }
        return null;
    }

    /// <summary>The half of the text, or more, is there.</summary>
    private static bool IsMostly(IReadOnlyList<Block> original, IReadOnlyList<Block> own) =>
        2 * AlikeBlocks.Differences(original, own).Sum(stretch => stretch.To - stretch.From) <= original.Count;

    private static List<Part> Parts(IReadOnlyList<Block> text)
    {
        var parts = new List<Part>();
        string? before = null;
        for (var i = 0; i < text.Count; i++)
        {
            var role = (text[i] as Paragraph)?.Mark.Properties.Style;
            var begins = role is Roles.Heading or Roles.OpinionNumber or Roles.AnnexNumber or Roles.PageBreak
                || (role == Roles.OpinionTitle && before != Roles.OpinionNumber) || (role == Roles.AnnexTitle && before != Roles.AnnexNumber);
            if (begins || i == 0)
            {
                parts.Add(begins ? new(i, role!, AlikeBlocks.Words(text[i])) : new(i, "", ""));
            }
            before = role;
        }
        return parts;
    }

    /// <param name="Start">Its first paragraph.</param>
    /// <param name="Role">What begins it; empty for what stands before all parts.</param>
    /// <param name="Words">The words of its first paragraph.</param>
    private sealed record Part(int Start, string Role, string Words);
}
