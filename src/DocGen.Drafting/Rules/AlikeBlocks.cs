using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Drafting.Rules;

/// <summary>
/// Two texts that should be one, held against each other paragraph by paragraph and table by table. A label that one of them types, and the other leaves to the sequence, is no
/// difference, as it is none where proposals are merged.
/// </summary>
internal static class AlikeBlocks
{
    /// <summary>A stretch of each text that the other does not have.</summary>
    /// <param name="From">Where it begins in the one.</param>
    /// <param name="To">Where it ends there.</param>
    /// <param name="Start">Where it begins in the other.</param>
    /// <param name="End">Where it ends there.</param>
    internal readonly record struct Stretch(int From, int To, int Start, int End)
    {
        /// <summary>How many places of the text differ here.</summary>
        public int Count => Math.Max(To - From, End - Start);
    }

    /// <summary>The stretches that differ, in their order.</summary>
    public static List<Stretch> Differences(IReadOnlyList<Block> one, IReadOnlyList<Block> other)
    {
        var found = new List<Stretch>();
        var (from, start) = (0, 0);
        foreach (var (at, place) in Anchors(one, other).Append((one.Count, other.Count)))
        {
            var (to, end) = (at, place);
            while (from < to && start < end && IsAlike(one[from], other[start]))
            {
                (from, start) = (from + 1, start + 1);
            }
            while (from < to && start < end && IsAlike(one[to - 1], other[end - 1]))
            {
                (to, end) = (to - 1, end - 1);
            }
            if (to - from == end - start)
            {
                // One stands for the other: those that are alike are between the places that differ.
                found.AddRange(Enumerable.Range(0, to - from).Where(i => !IsAlike(one[from + i], other[start + i]))
                    .Select(i => new Stretch(from + i, from + i + 1, start + i, start + i + 1)));
            }
            else
            {
                found.Add(new(from, to, start, end));
            }
            (from, start) = (at, place);
        }
        return found;
    }

    /// <summary>Whether two blocks say the same.</summary>
    public static bool IsAlike(Block one, Block other) => one == other
        || (Unlabelled(one) == Unlabelled(other) && (Label(one) is not { Length: > 0 } label || Label(other) is not { Length: > 0 } typed || label == typed));

    /// <summary>The words of a block, without typed labels.</summary>
    public static string Words(Block block) => string.Join('\n', PlainText.Paragraphs([Unlabelled(block)]));

    private static Block Unlabelled(Block block) => block is Paragraph paragraph && paragraph.Atoms.Any(IsLabel)
        ? paragraph with { Atoms = [.. paragraph.Atoms.Where(atom => !IsLabel(atom))] }
        : block;

    private static string? Label(Block block) =>
        block is Paragraph paragraph ? string.Concat(paragraph.Atoms.OfType<LabelAtom>().Select(label => label.Text)) : null;

    private static bool IsLabel(Atom atom) => atom is LabelAtom { Text.Length: > 0 };

    /// <summary>What stands once in each of the two texts, as far as it stands in the same order: the longest chain of it.</summary>
    private static List<(int At, int Place)> Anchors(IReadOnlyList<Block> one, IReadOnlyList<Block> other)
    {
        var (places, others) = (Single(one), Single(other));
        // Counted from the ends: of two chains as long, the one that stands later. Of two paragraphs that changed places, the first is the one that is told.
        var pairs = places.Where(pair => others.ContainsKey(pair.Key))
            .Select(pair => new Subsequence.Pair(one.Count - 1 - pair.Value, other.Count - 1 - others[pair.Key], 1)).OrderBy(pair => pair.Original).ToList();
        var chain = Subsequence.Heaviest(pairs, other.Count).ConvertAll(pair => (one.Count - 1 - pair.Original, other.Count - 1 - pair.Revised));
        chain.Reverse();
        return chain;
    }

    private static Dictionary<string, int> Single(IReadOnlyList<Block> text)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < text.Count; i++)
        {
            if (Words(text[i]) is { Length: > 0 } words && !places.TryAdd(words, i))
            {
                places[words] = -1;
            }
        }
        return places.Where(pair => pair.Value >= 0).ToDictionary(StringComparer.Ordinal);
    }
}
