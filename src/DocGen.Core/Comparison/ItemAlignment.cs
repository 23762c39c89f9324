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
    private readonly Vocabulary vocabulary;
    private readonly int[] versions;

    private ItemAlignment(Item[] original, Item[] revised, Likeness likeness)
    {
        (this.original, this.revised, this.likeness, vocabulary) = (original, revised, likeness, likeness.Vocabulary);
        versions = new int[original.Length];
        for (var i = 0; i < versions.Length; i++)
        {
            versions[i] = -1;
        }
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
        foreach (var (i, j, _) in anchors)
        {
            Align(from, i, start, j);
            versions[i] = j;
            (from, start) = (i + 1, j + 1);
        }
        Align(from, to, start, end);
    }

    /// <summary>Items that stand once in each text, those of a few letters left out: they say little.</summary>
    private List<Subsequence.Pair> Equal(int from, int to, int start, int end)
    {
        var pairs = new List<Subsequence.Pair>();
        foreach (var (i, j, _) in Anchors.Unique(Values(original, from, to), Values(revised, start, end), 1))
        {
            if (WeightOf(original[from + i]) >= AnchorWeight)
            {
                pairs.Add(new(from + i, start + j, 1));
            }
        }
        return pairs;
    }

    private List<Subsequence.Pair> Phrases(int from, int to, int start, int end)
    {
        var all = 0;
        for (var i = from; i < to; i++)
        {
            all += original[i].Words;
        }
        var (places, room) = (new GramPlaces(all), new ulong[64]);
        for (var i = from; i < to; i++)
        {
            foreach (var gram in Fetched(original[i], places, ref room))
            {
                places.AddOriginal(gram, i);
            }
        }
        for (var j = start; j < end; j++)
        {
            foreach (var gram in Fetched(revised[j], places, ref room))
            {
                places.AddRevised(gram, j);
            }
        }
        // No item asks after another.
        var middle = from + (to - from) / 2;
        var half = Task.Run(() => Versions(from, middle, start, end, places));
        List<Subsequence.Pair> second = Versions(middle, to, start, end, places), pairs = [.. half.GetAwaiter().GetResult(), .. second];
        return Subsequence.Heaviest(pairs, end - start).ConvertAll(pair => pair with { Revised = pair.Revised + start });
    }

    /// <summary>The phrases of an item, whose slots have been looked at in one go.</summary>
    private static ReadOnlySpan<ulong> Fetched(Item item, GramPlaces places, ref ulong[] room)
    {
        var grams = Anchors.Grams(item.WordIds, PhraseLength, ref room);
        places.Fetch(grams);
        return grams;
    }

    /// <summary>What has most phrases in common with each of some items of the original, as far as it is a version of it.</summary>
    private List<Subsequence.Pair> Versions(int from, int to, int start, int end, GramPlaces places)
    {
        var pairs = new List<Subsequence.Pair>();
        var (votes, found, room) = (new int[end - start], new int[64], new ulong[64]);
        for (var i = from; i < to; i++)
        {
            var (version, most, shared) = MostVoted(original[i].WordIds, Fetched(original[i], places, ref room), i, places, votes, start, ref found);
            if (version >= 0 && 4 * most >= Math.Min(original[i].Words, revised[version].Words)
                && Likeness.CanPair(original[i], revised[version]) && likeness.AreVersions(original[i], revised[version], shared))
            {
                pairs.Add(new(i, version - start, most));
            }
        }
        return pairs;
    }

    /// <summary>
    /// The item that has most phrases of one in common that stand nowhere else, with a weight that the two have in common at least; -1 where
    /// none has any.
    /// </summary>
    private (int Version, int Votes, int Shared) MostVoted(
        int[] words, ReadOnlySpan<ulong> grams, int item, GramPlaces places, int[] votes, int start, ref int[] found)
    {
        var (best, most, shared) = (-1, 0, 0);
        if (found.Length < grams.Length)
        {
            found = new int[2 * grams.Length];
        }
        for (var at = 0; at < grams.Length; at++)
        {
            found[at] = places.VersionOf(grams[at], item);
            if (found[at] >= 0 && ++votes[found[at] - start] > most)
            {
                (best, most) = (found[at], votes[found[at] - start]);
            }
        }
        if (best < 0)
        {
            return (best, most, shared);
        }
        var (head, tail) = Ends(words, revised[best].WordIds);
        for (var at = 0; at < grams.Length; at++)
        {
            if (found[at] >= 0)
            {
                votes[found[at] - start] = 0;
            }
            // Each phrase begins with a word and a pair of its own.
            shared += found[at] == best || at + PhraseLength <= head || at >= tail ? 2 * vocabulary.WeightOf(words[at]) + vocabulary.WeightOf(words[at + 1]) : 0;
        }
        return (best, most, shared);
    }

    /// <summary>Up to where a text begins like another, and from where on it ends like it; what begins so does not end so again.</summary>
    private static (int Head, int Tail) Ends(int[] words, int[] others)
    {
        var least = Math.Min(words.Length, others.Length);
        var (head, end) = (0, 0);
        while (head < least && words[head] == others[head])
        {
            head++;
        }
        while (end < least - head && words[^(end + 1)] == others[^(end + 1)])
        {
            end++;
        }
        return (head, words.Length - end);
    }

    private static int WeightOf(Item item)
    {
        var weight = 0;
        for (var i = 0; i < item.Tokens.Length; i++)
        {
            weight += item.Tokens[i].Weight;
        }
        return weight;
    }

    private static int[] Values(Item[] items, int from, int to)
    {
        var values = new int[to - from];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[from + i].Value;
        }
        return values;
    }
}
