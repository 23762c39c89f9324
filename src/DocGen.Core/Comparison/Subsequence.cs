namespace DocGen.Comparison;

/// <summary>The heaviest choice of pairs that rise in both texts.</summary>
public static class Subsequence
{
    /// <summary>Some places of two texts that are thought to be the same.</summary>
    /// <param name="Original">The place in the original.</param>
    /// <param name="Revised">The place in the revised text.</param>
    /// <param name="Weight">How much speaks for it.</param>
    public sealed record Pair(int Original, int Revised, int Weight);

    /// <summary>The pairs that can stand together, of most weight in sum.</summary>
    /// <param name="pairs">By place in the original, each place once.</param>
    /// <param name="places">How many places the revised text has.</param>
    /// <returns>Those pairs, by place in the original; where each weighs 1, the longest chain, and of several the one that stands earliest.</returns>
    public static List<Pair> Heaviest(List<Pair> pairs, int places)
    {
        // A Fenwick tree holds, for each place of the revised text, the best chain that ends before it.
        var best = new int[places + 1];
        for (var i = 0; i < best.Length; i++)
        {
            best[i] = -1;
        }
        var sums = new long[pairs.Count];
        var before = new int[pairs.Count];
        var end = -1;
        for (var i = 0; i < pairs.Count; i++)
        {
            before[i] = -1;
            for (var at = pairs[i].Revised; at > 0; at -= at & -at)
            {
                before[i] = Better(before[i], best[at]);
            }
            sums[i] = pairs[i].Weight + (before[i] < 0 ? 0 : sums[before[i]]);
            for (var at = pairs[i].Revised + 1; at <= places; at += at & -at)
            {
                best[at] = Better(best[at], i);
            }
            end = Better(end, i);
        }
        var chain = new List<Pair>();
        for (; end >= 0; end = before[end])
        {
            chain.Add(pairs[end]);
        }
        chain.Reverse();
        return chain;

        int Better(int one, int other) => one < 0 ? other : other < 0 || sums[one] >= sums[other] ? one : other;
    }
}
