namespace DocGen.Comparison;

/// <summary>
/// The cheapest way from one sequence of tokens to another (Gotoh's alignment with affine gaps): the letters touched, and a price for each
/// mark. Three states: the last token stayed, went, or came; what goes stands before what comes.
/// </summary>
internal sealed class TokenTable
{
    /// <summary>What a further mark costs, in letters.</summary>
    private const int MarkPrice = 10;

    /// <summary>What an insertion costs that takes the place of a deletion.</summary>
    private const int ReplacementPrice = 4;

    /// <summary>What it costs to change the look of a paragraph or what stands in a footnote.</summary>
    private const int InnerPrice = 4;

    private const int Never = int.MaxValue / 2;
    private const byte Stay = 0, Go = 1, Come = 2;
    private readonly Band band;
    private readonly byte[] ways;
    private readonly int rows;
    private readonly int columns;
    private readonly byte last;

    /// <param name="original">The one sequence.</param>
    /// <param name="revised">The other.</param>
    /// <param name="largest">How many cells may be worked out.</param>
    /// <param name="least">How wide the band is at least.</param>
    public TokenTable(ReadOnlySpan<Token> original, ReadOnlySpan<Token> revised, int largest, int least)
    {
        (rows, columns) = (original.Length, revised.Length);
        band = new Band(rows, columns, largest, least);
        ways = new byte[(rows + 1) * band.Width];
        var (stay, go, come) = (Row(), Row(), Row());
        var (stayBefore, goBefore, comeBefore) = (Row(), Row(), Row());
        for (var i = 0; i <= rows; i++)
        {
            (stay, go, come, stayBefore, goBefore, comeBefore) = (stayBefore, goBefore, comeBefore, stay, go, come);
            var end = Math.Min(columns + 1, band.Start(i) + band.Width);
            // What lies outside the band before this row's is never read as if it were of this row.
            if (band.Start(i) > 0)
            {
                (stay[band.Start(i) - 1], go[band.Start(i) - 1], come[band.Start(i) - 1]) = (Never, Never, Never);
            }
            for (var j = band.Start(i); j < end; j++)
            {
                if (i == 0 && j == 0)
                {
                    (stay[0], go[0], come[0]) = (0, Never, Never);
                    continue;
                }
                var (fromStay, fromGo, fromCome) = (Stay, Stay, Stay);
                (stay[j], go[j], come[j]) = (Never, Never, Never);
                if (i > 0 && j > 0 && original[i - 1].Id == revised[j - 1].Id && band.Has(i - 1, j - 1))
                {
                    (stay[j], fromStay) = Least(stayBefore[j - 1], goBefore[j - 1], comeBefore[j - 1]);
                    stay[j] += original[i - 1].Value == revised[j - 1].Value ? 0 : InnerPrice;
                }
                if (i > 0 && band.Has(i - 1, j))
                {
                    (go[j], fromGo) = Least(stayBefore[j] + MarkPrice, goBefore[j], Never);
                    go[j] += original[i - 1].Weight;
                }
                if (j > band.Start(i))
                {
                    (come[j], fromCome) = Least(stay[j - 1] + MarkPrice, go[j - 1] + ReplacementPrice, come[j - 1]);
                    come[j] += revised[j - 1].Weight;
                }
                ways[band.At(i, j)] = (byte)(fromStay | (fromGo << 2) | (fromCome << 4));
            }
        }
        last = Least(stay[columns], go[columns], come[columns]).State;
    }

    /// <summary>The pairs of tokens that stay.</summary>
    public IEnumerable<(int Original, int Revised)> Pairs()
    {
        var (i, j, state) = (rows, columns, last);
        while (i > 0 || j > 0)
        {
            var way = ways[band.At(i, j)];
            switch (state)
            {
                case Stay:
                    yield return (--i, --j);
                    state = (byte)(way & 3);
                    break;
                case Go:
                    i--;
                    state = (byte)((way >> 2) & 3);
                    break;
                default:
                    j--;
                    state = (byte)((way >> 4) & 3);
                    break;
            }
        }
    }

    private int[] Row()
    {
        var row = new int[columns + 1];
        Array.Fill(row, Never);
        return row;
    }

    private static (int Cost, byte State) Least(int stay, int go, int come) =>
        stay <= go && stay <= come ? (Math.Min(stay, Never), Stay) : go <= come ? (Math.Min(go, Never), Go) : (Math.Min(come, Never), Come);
}
