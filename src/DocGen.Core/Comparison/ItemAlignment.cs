using System.Runtime.InteropServices;

namespace DocGen.Comparison;

/// <summary>
/// Finds the version of each item, in order. First what begins and ends alike; then items that stand once in each text; then,
/// where much is left, items that have phrases in common which stand nowhere else; last, in what is left between, the pairing of most
/// likeness. Each stage looks only between the pairs of those before it.
/// </summary>
internal sealed class ItemAlignment
{
    private const int LargestTable = 1 << 15;
    private const int PhraseLength = 3;
    private const int AnchorWeight = 20;
    private readonly Item[] original;
    private readonly Item[] revised;
    private readonly Likeness likeness;
    private readonly int[] versions;

    private ItemAlignment(Item[] original, Item[] revised, Likeness likeness)
    {
        (this.original, this.revised, this.likeness) = (original, revised, likeness);
        versions = new int[original.Length];
        Array.Fill(versions, -1);
    }

    /// <summary>For each item of the original the place of its version, or -1.</summary>
    public static int[] Of(Item[] original, Item[] revised, Likeness likeness)
    {
        var alignment = new ItemAlignment(original, revised, likeness);
        alignment.Align(0, original.Length, 0, revised.Length);
        return alignment.versions;
    }

    private void Align(int from, int to, int start, int end)
    {
        for (; from < to && start < end && original[from].Value == revised[start].Value; from++, start++)
        {
            versions[from] = start;
        }
        for (; from < to && start < end && original[to - 1].Value == revised[end - 1].Value; to--, end--)
        {
            versions[to - 1] = end - 1;
        }
        if (from == to || start == end)
        {
            return;
        }
        var anchors = Equal(from, to, start, end);
        if (anchors.Count == 0 && (long)(to - from) * (end - start) > LargestTable)
        {
            anchors = Phrases(from, to, start, end);
        }
        if (anchors.Count == 0)
        {
            foreach (var (i, j) in LikenessTable.Pairs(to - from, end - start, LargestTable, (i, j) => likeness.Score(original[from + i], revised[start + j])))
            {
                versions[from + i] = start + j;
            }
            return;
        }
        foreach (var (i, j, _) in anchors.Append(new(to, end, 0)))
        {
            Align(from, i, start, j);
            if (i < to)
            {
                versions[i] = j;
            }
            (from, start) = (i + 1, j + 1);
        }
    }

    /// <summary>Items that stand once in each text, those of a few letters left out: they say little.</summary>
    private List<Subsequence.Pair> Equal(int from, int to, int start, int end)
    {
        var pairs = Anchors.Unique(
            original.AsSpan(from, to - from).ToArray().Select(item => item.Value).ToArray(),
            revised.AsSpan(start, end - start).ToArray().Select(item => item.Value).ToArray(), 1);
        return [.. pairs.Where(pair => original[from + pair.Original].Tokens.Sum(token => token.Weight) >= AnchorWeight)
            .Select(pair => new Subsequence.Pair(from + pair.Original, start + pair.Revised, 1))];
    }

    private List<Subsequence.Pair> Phrases(int from, int to, int start, int end)
    {
        var places = new Dictionary<ulong, (int Original, int Revised)>();
        for (var i = from; i < to; i++)
        {
            foreach (var phrase in PhrasesOf(original[i]))
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, phrase, out var exists);
                place = exists ? (-1, -1) : (i, -1);
            }
        }
        for (var j = start; j < end; j++)
        {
            foreach (var phrase in PhrasesOf(revised[j]))
            {
                if (places.TryGetValue(phrase, out var place))
                {
                    places[phrase] = place.Revised >= 0 ? (-1, -1) : (place.Original, j);
                }
            }
        }
        var pairs = new List<Subsequence.Pair>();
        var votes = new Dictionary<int, int>();
        for (var i = from; i < to; i++)
        {
            votes.Clear();
            var best = (Version: -1, Votes: 0);
            foreach (var phrase in PhrasesOf(original[i]))
            {
                if (places[phrase] is (var at, >= 0 and var j) && at == i)
                {
                    var count = votes[j] = votes.GetValueOrDefault(j) + 1;
                    best = count > best.Votes ? (j, count) : best;
                }
            }
            if (best.Version >= 0 && 4 * best.Votes >= Math.Min(original[i].Words, revised[best.Version].Words)
                && Likeness.CanPair(original[i], revised[best.Version]) && likeness.Score(original[i], revised[best.Version]) > 0)
            {
                pairs.Add(new(i, best.Version - start, best.Votes));
            }
        }
        return [.. Subsequence.Heaviest(pairs, end - start).Select(pair => pair with { Revised = pair.Revised + start })];
    }

    private static IEnumerable<ulong> PhrasesOf(Item item)
    {
        var words = item.Tokens.Where(token => token.IsSpoken).Select(token => token.Id).ToArray();
        for (var at = 0; at + PhraseLength <= words.Length; at++)
        {
            yield return Anchors.Gram(words, at, PhraseLength);
        }
    }
}
