using System.Runtime.CompilerServices;

namespace DocGen.Comparison;

/// <summary>
/// The cheapest way from one sequence of tokens to another (Gotoh's alignment with affine gaps): the letters touched, and a price for each
/// mark. Three states: the last token stayed, went, or came; what goes stands before what comes. One table serves for many pairs of sequences.
/// </summary>
/// <param name="largest">How many cells may be worked out.</param>
/// <param name="least">How wide the band is at least.</param>
internal sealed class TokenTable(int largest, int least)
{
    /// <summary>What a further mark costs, in letters.</summary>
    private const int MarkPrice = 10;

    /// <summary>What an insertion costs that takes the place of a deletion.</summary>
    private const int ReplacementPrice = 4;

    /// <summary>What it costs to change the look of a paragraph or what stands in a footnote.</summary>
    private const int InnerPrice = 4;

    private const int Never = int.MaxValue / 2;
    private const byte Stay = 0, Go = 1;
    private byte[] ways = [];
    private int[] stay = [];
    private int[] go = [];
    private int[] come = [];
    private int[] ids = [];
    private int[] values = [];
    private int[] weights = [];
    private int[] room = [];

    /// <summary>A room for the versions of some tokens, none of which has one.</summary>
    public int[] Room(int tokens)
    {
        if (room.Length < tokens)
        {
            room = new int[2 * tokens];
        }
        Array.Fill(room, -1, 0, tokens);
        return room;
    }

    /// <summary>Notes the pairs of tokens that stay.</summary>
    /// <param name="original">Where the one sequence stands in.</param>
    /// <param name="from">Its first token.</param>
    /// <param name="to">The one behind its last.</param>
    /// <param name="revised">Where the other stands in.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The one behind its last.</param>
    /// <param name="versions">For each token of the original the one that it stays as.</param>
    public void Pair(Token[] original, int from, int to, Token[] revised, int start, int end, int[] versions)
    {
        var (i, j) = (to - from, end - start);
        var band = new Band(i, j, largest, least);
        var state = Fill(band, original, from, i, revised, start, j);
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

    /// <summary>Works out the table; the state at its end.</summary>
    private byte Fill(in Band band, Token[] original, int from, int rows, Token[] revised, int start, int columns)
    {
        var width = band.Width;
        if (ways.Length < (rows + 1) * width || stay.Length <= columns)
        {
            ways = new byte[Math.Max(ways.Length, (rows + 1) * width)];
            (stay, go, come) = (new int[columns + 1], new int[columns + 1], new int[columns + 1]);
            (ids, values, weights) = (new int[columns + 1], new int[columns + 1], new int[columns + 1]);
        }
        for (var j = 1; j <= columns; j++)
        {
            ref readonly var token = ref revised[start + j - 1];
            (ids[j], values[j], weights[j]) = (token.Id, token.Value, token.Weight);
        }
        FillFirst(Math.Min(columns + 1, band.Start(0) + width));
        var (firstBefore, endBefore) = (band.Start(0), Math.Min(columns + 1, band.Start(0) + width));
        for (var i = 1; i <= rows; i++)
        {
            var first = band.Start(i);
            var end = Math.Min(columns + 1, first + width);
            FillRow(original[from + i - 1], first, end, firstBefore, endBefore, i * width);
            (firstBefore, endBefore) = (first, end);
        }
        return (byte)Least(stay[columns], go[columns], come[columns], out _);
    }

    private void FillFirst(int end)
    {
        (stay[0], go[0], come[0], ways[0]) = (0, Never, Never, 0);
        for (var j = 1; j < end; j++)
        {
            ways[j] = (byte)(Least(stay[j - 1] + MarkPrice, go[j - 1] + ReplacementPrice, come[j - 1], out var comes) << 4);
            (stay[j], go[j], come[j]) = (Never, Never, comes + weights[j]);
        }
    }

    /// <summary>Works out a row over the one before it, whose cells are read just before they are written.</summary>
    private void FillRow(in Token token, int first, int end, int firstBefore, int endBefore, int at)
    {
        var (stays, goes, comes, kinds) = (stay, go, come, ways);
        var (others, values, weights) = (ids, this.values, this.weights);
        var (id, value, weight) = (token.Id, token.Value, token.Weight);
        // Aslant before the cell, and left of it; what lies outside the band is never read.
        var aslant = Math.Max(0, first - 1);
        var (stayAslant, goAslant, comeAslant) = (stays[aslant], goes[aslant], comes[aslant]);
        var (stayLeft, goLeft, comeLeft) = (Never, Never, Never);
        for (var j = first; j < end; j++, at++)
        {
            var (stayHere, goHere, comeHere, way) = (Never, Never, Never, 0);
            if (j > firstBefore && j <= endBefore && id == others[j])
            {
                way = Least(stayAslant, goAslant, comeAslant, out stayHere);
                stayHere += value == values[j] ? 0 : InnerPrice;
            }
            if (j < endBefore)
            {
                (stayAslant, goAslant, comeAslant) = (stays[j], goes[j], comes[j]);
                way |= Lesser(stayAslant + MarkPrice, goAslant, out goHere) << 2;
                goHere += weight;
            }
            if (j > first)
            {
                way |= Least(stayLeft + MarkPrice, goLeft + ReplacementPrice, comeLeft, out comeHere) << 4;
                comeHere += weights[j];
            }
            (stays[j], goes[j], comes[j], kinds[at]) = (stayHere, goHere, comeHere, (byte)way);
            (stayLeft, goLeft, comeLeft) = (stayHere, goHere, comeHere);
        }
    }

    /// <summary>The least of three costs, and the state that has it; of equals the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Least(int stay, int go, int come, out int cost)
    {
        var isCome = Lesser(go, come, out var changes);
        return Lesser(stay, changes, out cost) * (Go + isCome);
    }

    /// <summary>
    /// The lesser of two costs, and whether it is the second: 0 or 1. Without a branch: which of them it is, no processor can guess, and each
    /// wrong guess costs more than all the rest of a cell.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Lesser(int one, int other, out int cost)
    {
        var isOther = (other - one) >> 31;
        cost = one + ((other - one) & isOther);
        return -isOther;
    }
}
