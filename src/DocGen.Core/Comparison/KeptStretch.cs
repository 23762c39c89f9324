namespace DocGen.Comparison;

/// <summary>
/// A long stretch that two sequences have in common soon after their first change: whatever becomes of the tokens round it, it stays. So the
/// whole table of a paragraph with a change at its begin and one at its end need not be worked out.
/// </summary>
/// <param name="At">Its first token in the original.</param>
/// <param name="Version">Its first token in the revised text.</param>
/// <param name="Length">How many tokens it has.</param>
internal readonly record struct KeptStretch(int At, int Version, int Length)
{
    /// <summary>The longest change that is looked behind, in tokens.</summary>
    private const int Change = 12;
    private const int Least = 24;

    /// <summary>So many tokens at each end are left open: what is nearest to a change may belong to it.</summary>
    private const int Margin = 6;

    /// <summary>So many tokens in its middle must stand nowhere else.</summary>
    private const int Core = 4;

    /// <summary>The stretch without its open ends; null where there is none that can only stand there.</summary>
    /// <param name="original">Where the one sequence stands in.</param>
    /// <param name="from">Its first token; it is not the other's first.</param>
    /// <param name="to">The one behind its last.</param>
    /// <param name="revised">Where the other stands in.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The one behind its last.</param>
    public static KeptStretch? Find(Token[] original, int from, int to, Token[] revised, int start, int end)
    {
        for (var sum = 1; sum <= 2 * Change; sum++)
        {
            for (var gone = Math.Max(0, sum - Change); gone <= Math.Min(sum, Change); gone++)
            {
                var (at, version) = (from + gone, start + sum - gone);
                var length = 0;
                while (at + length < to && version + length < end && original[at + length].Value == revised[version + length].Value)
                {
                    length++;
                }
                if (length >= Least)
                {
                    var core = at + length / 2;
                    return StandsOnce(original, core, original, from, to) && StandsOnce(original, core, revised, start, end)
                        ? new(at + Margin, version + Margin, length - 2 * Margin)
                        : null;
                }
            }
        }
        return null;
    }

    private static bool StandsOnce(Token[] original, int core, Token[] tokens, int from, int to)
    {
        var count = 0;
        for (var at = from; at + Core <= to && count < 2; at++)
        {
            var same = 0;
            while (same < Core && tokens[at + same].Value == original[core + same].Value)
            {
                same++;
            }
            count += same == Core ? 1 : 0;
        }
        return count == 1;
    }
}
