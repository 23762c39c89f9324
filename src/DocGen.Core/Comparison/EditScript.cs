using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>What is inserted at a gap of an original.</summary>
/// <param name="At">The place in the original, in units of its <see cref="FlatText"/>: it stands behind the unit before this place.</param>
/// <param name="Atoms">Each with the revision that inserts it, and the one that deletes it again, if any.</param>
public sealed record Insertion(int At, ValueList<Atom> Atoms);

/// <summary>What is deleted of an original.</summary>
/// <param name="From">The place of the first unit that goes.</param>
/// <param name="To">The place behind the last.</param>
/// <param name="By">Who deletes it.</param>
public sealed record Deletion(int From, int To, Revision By);

/// <summary>
/// Changes to an original, held at its gaps: what is inserted at a place, and which units are deleted. As a place is a number that no
/// change moves, scripts of one original can be laid over each other (merge), and carried to another original (rebase).
/// </summary>
/// <param name="Original">The text without any of the changes.</param>
/// <param name="Insertions">By place; at one place in the order in which they stand.</param>
/// <param name="Deletions">By place; none overlaps another.</param>
public sealed record EditScript(ValueList<Block> Original, ValueList<Insertion> Insertions, ValueList<Deletion> Deletions)
{
    /// <summary>Nothing is changed.</summary>
    public bool IsEmpty => Insertions.Count == 0 && Deletions.Count == 0;

    /// <summary>The script of a marked text, whoever made its marks: its original is what stands when all of them are rejected.</summary>
    public static EditScript Of(IEnumerable<Block> marked)
    {
        var original = new List<Atom>();
        var insertions = new List<Insertion>();
        var deletions = new List<Deletion>();
        var open = new List<Atom>();
        var at = 0;
        foreach (var atom in FlatText.Of(marked).Atoms)
        {
            if (atom.Inserted is not null)
            {
                open.Add(atom);
                continue;
            }
            EndInsertion();
            var length = FlatText.LengthOf(atom);
            if (atom.Deleted is { } by)
            {
                Add(deletions, at, at + length, by);
            }
            original.Add(atom.Deleted is null ? atom : atom with { Deleted = null });
            at += length;
        }
        EndInsertion();
        return new EditScript(FlatReader.Blocks(original), [.. insertions], [.. deletions]);

        void EndInsertion()
        {
            if (open.Count > 0)
            {
                insertions.Add(new Insertion(at, [.. open]));
                open.Clear();
            }
        }
    }

    /// <summary>The original with all changes as marks.</summary>
    public ValueList<Block> ToMarked()
    {
        if (IsEmpty)
        {
            return Original;
        }
        var flat = FlatText.Of(Original);
        var marked = new List<Atom>(flat.Atoms.Count + Insertions.Count);
        var (at, next) = (0, 0);
        foreach (var deletion in Deletions)
        {
            KeepTo(deletion.From, null);
            KeepTo(deletion.To, deletion.By);
        }
        KeepTo(flat.Length, null);
        InsertAt();
        return FlatReader.Blocks(marked);

        void KeepTo(int end, Revision? deletedBy)
        {
            for (; at < end;)
            {
                InsertAt();
                var stop = next < Insertions.Count ? Math.Min(end, Insertions[next].At) : end;
                flat.AddSlice(at, stop, deletedBy, marked);
                at = stop;
            }
        }

        void InsertAt()
        {
            for (; next < Insertions.Count && Insertions[next].At == at; next++)
            {
                marked.AddRange(Insertions[next].Atoms.AsSpan());
            }
        }
    }

    /// <summary>Adds a deletion behind the others, one with the last where it goes on with it.</summary>
    internal static void Add(List<Deletion> deletions, int from, int to, Revision by)
    {
        if (deletions.Count > 0 && deletions[^1] is var last && last.To == from && last.By == by)
        {
            deletions[^1] = last with { To = to };
        }
        else if (from < to)
        {
            deletions.Add(new Deletion(from, to, by));
        }
    }
}
