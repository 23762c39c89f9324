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
    private readonly int from;
    private readonly int start;
    private readonly int rows;
    private readonly int columns;
    private readonly byte last;

    /// <param name="original">Where the one sequence stands in.</param>
    /// <param name="from">Its first token.</param>
    /// <param name="to">The one behind its last.</param>
    /// <param name="revised">Where the other stands in.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The one behind its last.</param>
    /// <param name="largest">How many cells may be worked out.</param>
    /// <param name="least">How wide the band is at least.</param>
    public TokenTable(Token[] original, int from, int to, Token[] revised, int start, int end, int largest, int least)
    {
        (this.from, this.start, rows, columns) = (from, start, to - from, end - start);
        band = new Band(rows, columns, largest, least);
        ways = new byte[(rows + 1) * band.Width];
        var (stay, go, come) = (Row(), Row(), Row());
        var (stayBefore, goBefore, comeBefore) = (Row(), Row(), Row());
        var (firstBefore, endBefore) = (0, 0);
        for (var i = 0; i <= rows; i++)
        {
            (stay, go, come, stayBefore, goBefore, comeBefore) = (stayBefore, goBefore, comeBefore, stay, go, come);
            var first = band.Start(i);
            var behind = Math.Min(columns + 1, first + band.Width);
            var token = i > 0 ? original[from + i - 1] : default;
            // What lies outside the band before this row's is never read as if it were of this row.
            if (first > 0)
            {
                (stay[first - 1], go[first - 1], come[first - 1]) = (Never, Never, Never);
            }
            for (var j = first; j < behind; j++)
            {
                if (i == 0 && j == 0)
                {
                    (stay[0], go[0], come[0]) = (0, Never, Never);
                    continue;
                }
                var (stays, goes, comes) = (Never, Never, Never);
                var way = 0;
                if (j > firstBefore && j <= endBefore && token.Id == revised[start + j - 1].Id)
                {
                    way = Least(stayBefore[j - 1], goBefore[j - 1], comeBefore[j - 1], out stays);
                    stays += token.Value == revised[start + j - 1].Value ? 0 : InnerPrice;
                }
                if (j >= firstBefore && j < endBefore)
                {
                    way |= Least(stayBefore[j] + MarkPrice, goBefore[j], Never, out goes) << 2;
                    goes += token.Weight;
                }
                if (j > first)
                {
                    way |= Least(stay[j - 1] + MarkPrice, go[j - 1] + ReplacementPrice, come[j - 1], out comes) << 4;
                    comes += revised[start + j - 1].Weight;
                }
                (stay[j], go[j], come[j]) = (stays, goes, comes);
                ways[i * band.Width + j - first] = (byte)way;
            }
            (firstBefore, endBefore) = (first, behind);
        }
        last = Least(stay[columns], go[columns], come[columns], out _);
    }

    /// <summary>Notes the pairs of tokens that stay.</summary>
    /// <param name="versions">For each token of the original the one that it stays as.</param>
    public void Pair(int[] versions)
    {
        var (i, j, state) = (rows, columns, last);
        while (i > 0 || j > 0)
        {
            var way = ways[band.At(i, j)];
            switch (state)
            {
                case Stay:
                    versions[from + --i] = start + --j;
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
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = Never;
        }
        return row;
    }

    private static byte Least(int stay, int go, int come, out int cost)
    {
        var state = stay <= go && stay <= come ? Stay : go <= come ? Go : Come;
        cost = Math.Min(Never, state == Stay ? stay : state == Go ? go : come);
        return state;
    }
}
