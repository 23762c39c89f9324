using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Rules;

/// <summary>
/// What of two texts is meant to be the same: a contribution may amend one Opinion of a report, and may have an introduction of its own above the
/// Opinion that it amends. Texts are cut where a heading, an Opinion, an annex or a page begins.
/// </summary>
internal static class AmendedPart
{
    private const int FewParagraphs = 2;

    /// <summary>The stretches of the two texts to hold against each other; null where the one is no part of the other.</summary>
    public static (Range Original, Range Own)? Of(IReadOnlyList<Block> original, IReadOnlyList<Block> own)
    {
        var (parts, others) = (Parts(original), Parts(own));
        // The words in which a part begins may be what was changed: then most of the rest has to be there.
        foreach (var byWords in new[] { true, false })
        {
            foreach (var range in Windows(parts, others, original.Count, byWords).Where(range => byWords || IsMostly(original, range, own, ..)))
            {
                return (range, ..);
            }
            foreach (var range in Windows(others, parts, own.Count, byWords).Where(range => byWords || IsMostly(original, .., own, range)))
            {
                return (.., range);
            }
        }
        return IsMostly(original, .., own, ..) ? (.., ..) : null;
    }

    /// <summary>Where some parts stand, one behind the other, among more of them: by what they are and by the words in which they begin, or by what they are.</summary>
    private static IEnumerable<Range> Windows(List<Part> all, List<Part> some, int count, bool byWords)
    {
        if (byWords && some.TrueForAll(part => part.Words.Length == 0))
        {
            yield break;
        }
        for (var at = 0; some.Count > 0 && at + some.Count <= all.Count; at++)
        {
            if (all.Skip(at).Zip(some).All(pair => pair.First.Role == pair.Second.Role && (!byWords || pair.First.Words == pair.Second.Words)))
            {
                yield return all[at].Start..(at + some.Count < all.Count ? all[at + some.Count].Start : count);
            }
        }
    }

    /// <summary>The half of the text, or more, is there: of its paragraphs; of its words, where there are too few paragraphs to go by.</summary>
    private static bool IsMostly(IReadOnlyList<Block> original, Range range, IReadOnlyList<Block> own, Range ownRange)
    {
        var (before, left) = (original.ToArray()[range], own.ToArray()[ownRange]);
        if (before.Length > FewParagraphs)
        {
            return 2 * AlikeBlocks.Differences(before, left).Sum(stretch => stretch.To - stretch.From) <= before.Length;
        }
        var (words, rest) = (WordsOf(before), WordsOf(left));
        return words.Count <= 2 * words.Count(rest.Remove);
    }

    private static List<string> WordsOf(IEnumerable<Block> text) =>
        [.. text.SelectMany(block => AlikeBlocks.Words(block).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

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
