namespace DocGen.Comparison;

/// <summary>
/// Finds the tokens that stay. What begins and ends alike stays; in between the choice is made that costs least, where a touched letter
/// costs one and each separate mark as much as some letters: so a word that happens to stand on both sides does not break a change in two.
/// Long stretches are cut at their anchors first.
/// </summary>
internal sealed class TokenAlignment
{
    private const int LargestTable = 1 << 20;
    private const int LeastWidth = 64;

    /// <summary>So many cells are worked out sooner than a stretch is looked for that makes them fewer.</summary>
    private const int SmallTable = 1 << 10;
    private static readonly int[] AnchorLengths = [8, 4, 2, 1];
    private readonly Token[] original;
    private readonly Token[] revised;
    private readonly int[] versions;
    private readonly TokenTable table;

    private TokenAlignment(Token[] original, Token[] revised, TokenTable table)
    {
        (this.original, this.revised, this.table) = (original, revised, table);
        versions = table.Room(original.Length);
    }

    /// <summary>A table for alignments, one after another.</summary>
    public static TokenTable Table() => new(LargestTable, LeastWidth);

    /// <summary>For each token of the original the place of the one that it stays as, or -1; the next alignment in the table writes over it.</summary>
    /// <param name="original">The one sequence.</param>
    /// <param name="revised">The other.</param>
    /// <param name="table">A table to work in.</param>
    public static ReadOnlySpan<int> Of(Token[] original, Token[] revised, TokenTable table)
    {
        var alignment = new TokenAlignment(original, revised, table);
        alignment.Align(0, original.Length, 0, revised.Length, 0);
        return alignment.versions.AsSpan(0, original.Length);
    }

    private void Align(int from, int to, int start, int end, int stage)
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
        if ((long)(to - from) * (end - start) > SmallTable && KeptStretch.Find(original, from, to, revised, start, end) is var (at, version, length))
        {
            Align(from, at, start, version, stage);
            for (var i = 0; i < length; i++)
            {
                versions[at + i] = version + i;
            }
            Align(at + length, to, version + length, end, stage);
            return;
        }
        for (; (long)(to - from) * (end - start) > LargestTable && stage < AnchorLengths.Length; stage++)
        {
            var anchors = Anchors.Unique(Ids(original, from, to), Ids(revised, start, end), AnchorLengths[stage]);
            if (anchors.Count == 0)
            {
                continue;
            }
            var (i, j) = (from, start);
            foreach (var anchor in anchors)
            {
                var (here, there) = (from + anchor.Original, start + anchor.Revised);
                if (here < i || there < j)
                {
                    continue;
                }
                Align(i, here, j, there, stage + 1);
                versions[here] = there;
                (i, j) = (here + 1, there + 1);
            }
            Align(i, to, j, end, stage + 1);
            return;
        }
        table.Pair(original, from, to, revised, start, end, versions);
    }

    private static int[] Ids(Token[] tokens, int from, int to)
    {
        var ids = new int[to - from];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = tokens[from + i].Id;
        }
        return ids;
    }
}
