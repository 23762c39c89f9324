using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>Where the units of an original stand in another: what stayed, and what moved.</summary>
internal sealed class PlaceMap
{
    private readonly int[] places;
    private readonly Dictionary<int, int> came = [];

    /// <param name="comparison">The two texts, compared.</param>
    /// <param name="original">The one.</param>
    /// <param name="other">The other.</param>
    public PlaceMap(TextComparison comparison, FlatText original, FlatText other)
    {
        places = new int[original.Length];
        Revised = Proposal.None(original);
        var inserted = new List<(int Gap, int From, int To)>();
        var (at, place, next) = (0, 0, 0);
        foreach (var deletion in comparison.Script.Deletions)
        {
            KeepTo(deletion.From, isGone: false);
            KeepTo(deletion.To, isGone: true);
        }
        KeepTo(original.Length, isGone: false);
        Come();
        Length = place;
        Made = Proposal.None(original);
        foreach (var deletion in comparison.Script.Deletions)
        {
            Array.Fill(Made.Deleted, deletion.By, deletion.From, deletion.To - deletion.From);
        }
        foreach (var insertion in comparison.Script.Insertions)
        {
            Made.At(insertion.At).AddRange(insertion.Atoms);
        }
        var come = new bool[place];
        foreach (var move in comparison.Moves)
        {
            Follow(move, original, other, come);
        }
        foreach (var deletion in comparison.Script.Deletions)
        {
            for (var i = deletion.From; i < deletion.To; i++)
            {
                Revised.Deleted[i] = places[i] < 0 ? deletion.By : null;
            }
        }
        foreach (var (gap, from, to) in inserted)
        {
            for (var i = from; i < to; i++)
            {
                if (!come[i])
                {
                    Revised.At(gap).AddRange(other.Slice(i, i + 1).Select(atom => atom with { Inserted = By(comparison) }));
                }
            }
        }

        void KeepTo(int end, bool isGone)
        {
            for (; at < end; at++)
            {
                Come();
                places[at] = isGone ? -1 : place++;
            }
        }

        void Come()
        {
            for (; next < comparison.Script.Insertions.Count && comparison.Script.Insertions[next] is var insertion && insertion.At == at; next++)
            {
                var length = insertion.Atoms.Sum(FlatText.LengthOf);
                inserted.Add((at, place, place + length));
                came[at] = came.GetValueOrDefault(at) + length;
                place += length;
            }
        }
    }

    /// <summary>The other text as changes to the original.</summary>
    public Proposal Made { get; }

    /// <summary>The same without what only moved.</summary>
    public Proposal Revised { get; }

    /// <summary>How many units the other text has by the comparison.</summary>
    public int Length { get; }

    /// <summary>Where a unit stands; -1 where it is gone, or there is none.</summary>
    public int this[int at] => at < 0 || at >= places.Length ? -1 : places[at];

    /// <summary>How many units came at a gap, whether new or moved.</summary>
    public int CameAt(int gap) => came.GetValueOrDefault(gap);

    private static Revision By(TextComparison comparison) => comparison.Script.Insertions[0].Atoms[0].Inserted!;

    /// <summary>What moved whole is found again; of words whose signs changed on the way, what begins and ends alike.</summary>
    private void Follow(Move move, FlatText original, FlatText other, bool[] come)
    {
        var (before, after) = (Units(original, move.From, move.To), Units(other, move.Start, move.End));
        var start = 0;
        while (start < Math.Min(before.Count, after.Count) && before[start] == after[start])
        {
            start++;
        }
        if (start < before.Count || start < after.Count)
        {
            if (before.Exists(atom => atom is EdgeAtom) || after.Exists(atom => atom is EdgeAtom))
            {
                return;
            }
            for (var i = 1; i <= Math.Min(before.Count, after.Count) - start && before[^i] == after[^i]; i++)
            {
                (places[move.To - i], come[move.End - i]) = (move.End - i, true);
            }
        }
        for (var i = 0; i < start; i++)
        {
            (places[move.From + i], come[move.Start + i]) = (move.Start + i, true);
        }
    }

    private static List<Atom> Units(FlatText text, int from, int to) =>
        [.. Enumerable.Range(from, to - from).SelectMany(at => text.Slice(at, at + 1))];
}
