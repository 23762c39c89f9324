namespace DocGen.Comparison;

/// <summary>The pairing of most likeness between two short lists. In long ones only pairs near to the diagonal are looked at.</summary>
internal static class LikenessTable
{
    private const int LeastWidth = 24;

    /// <summary>The pairs, in order.</summary>
    /// <param name="rows">How many items the original has.</param>
    /// <param name="columns">How many the revised text has.</param>
    /// <param name="largest">How many pairs may be looked at.</param>
    /// <param name="score">How much speaks for a pair; 0 where the two cannot be paired.</param>
    public static IEnumerable<(int Original, int Revised)> Pairs(int rows, int columns, int largest, Func<int, int, int> score)
    {
        var band = new Band(rows, columns, largest, LeastWidth);
        // Filled from the end, so that of equal chains the one with the earlier pairs is walked.
        var sums = new long[(rows + 1) * band.Width];
        var scores = new int[rows * band.Width];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = Math.Min(columns, band.Start(i) + band.Width) - 1; j >= band.Start(i); j--)
            {
                var pair = scores[band.At(i, j)] = score(i, j);
                var paired = pair > 0 ? pair + Sum(i + 1, j + 1) : 0;
                sums[band.At(i, j)] = Math.Max(paired, Math.Max(Sum(i + 1, j), Sum(i, j + 1)));
            }
        }
        for (var (i, j) = (0, 0); i < rows && j < columns && band.Has(i, j);)
        {
            var pair = scores[band.At(i, j)];
            if (pair > 0 && Sum(i, j) == pair + Sum(i + 1, j + 1))
            {
                yield return (i++, j++);
            }
            else if (Sum(i, j) == Sum(i + 1, j))
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        long Sum(int i, int j) => i < rows && j < columns && band.Has(i, j) ? sums[band.At(i, j)] : 0;
    }
}
