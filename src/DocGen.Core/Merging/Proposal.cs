using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>
/// The changes of a marked text, held at the gaps of its base. Comments, and labels that only say that there is none or that the whole
/// paragraph comes or goes, are no part of the base: they stand at its gaps too, so that bases with other comments are one base.
/// </summary>
internal sealed class Proposal
{
    private Proposal(FlatText text)
    {
        Base = text;
        Deleted = new Revision?[text.Length];
    }

    /// <summary>The text without any of the changes.</summary>
    public FlatText Base { get; }

    /// <summary>For each unit of the base who deletes it.</summary>
    public Revision?[] Deleted { get; }

    /// <summary>Marks that come with the only text of a cell, by their units: without that text the cell has an empty paragraph.</summary>
    public SortedDictionary<int, MarkAtom> Held { get; } = [];

    /// <summary>What stands at a gap: inserted atoms, and asides among them.</summary>
    public SortedDictionary<int, List<Atom>> Gaps { get; } = [];

    /// <summary>True for what stands at a gap and is no insertion.</summary>
    public static bool IsAside(Atom atom) =>
        atom.Inserted is null && atom is CommentStartAtom or CommentEndAtom or LabelAtom;

    /// <summary>The proposal that a marked text makes.</summary>
    /// <param name="marked">The text.</param>
    /// <param name="isLabelled">Typed labels are words of the base; where they are not, they stand at its gaps too.</param>
    public static Proposal Of(IEnumerable<Block> marked, bool isLabelled = true)
    {
        var kept = new List<Atom>();
        var gaps = new List<(int At, Atom Atom)>();
        var deletions = new List<(int From, int To, Revision By)>();
        var held = new List<(int At, MarkAtom Mark)>();
        var (at, hasBegun, isSplit) = (0, false, false);
        var atoms = FlatText.Of(marked).Atoms;
        for (var i = 0; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            if (atom is MarkAtom { Inserted: not null } mark && kept.Count > 0 && kept[^1] is EdgeAtom { Edge: Edge.CellStart }
                && i + 1 < atoms.Count && atoms[i + 1] is EdgeAtom { Edge: Edge.CellEnd, Inserted: null })
            {
                held.Add((at, mark));
                atom = mark with { Inserted = null, Deleted = atoms[i + 1].Deleted };
            }
            isSplit |= hasBegun && atom is MarkAtom { Inserted: not null };
            hasBegun |= atom.Inserted is null && atom is not (CommentStartAtom or CommentEndAtom);
            // The label of a paragraph that was split off begins none of the base.
            if (atom.Inserted is not null || (IsAside(atom) && !(isLabelled && !isSplit && atom is LabelAtom { Text.Length: > 0 })))
            {
                gaps.Add((at, atom));
                continue;
            }
            var length = FlatText.LengthOf(atom);
            if (atom.Deleted is { } by)
            {
                deletions.Add((at, at + length, by));
            }
            kept.Add(atom.Deleted is null ? atom : atom with { Deleted = null });
            at += length;
            if (atom is MarkAtom or EdgeAtom { Edge: not (Edge.NoteStart or Edge.NoteEnd) })
            {
                (hasBegun, isSplit) = (false, false);
            }
        }
        var proposal = new Proposal(FlatText.Of(FlatReader.Blocks(kept)));
        foreach (var (place, mark) in held)
        {
            proposal.Held.Add(place, mark);
        }
        foreach (var (place, atom) in gaps)
        {
            proposal.At(place).Add(atom);
        }
        foreach (var (from, to, by) in deletions)
        {
            Array.Fill(proposal.Deleted, by, from, to - from);
        }
        return proposal;
    }

    /// <summary>The same base without a change.</summary>
    public static Proposal None(FlatText text) => new(text);

    /// <summary>What stands at a gap, to be added to.</summary>
    public List<Atom> At(int gap)
    {
        if (!Gaps.TryGetValue(gap, out var atoms))
        {
            Gaps.Add(gap, atoms = []);
        }
        return atoms;
    }

    /// <summary>True where somebody deletes what is on one side of a gap, or on both.</summary>
    public bool DeletesBeside(int gap, Revision by) => (gap > 0 && Deleted[gap - 1] == by) || (gap < Deleted.Length && Deleted[gap] == by);

    /// <summary>The base with the changes as marks.</summary>
    public ValueList<Block> ToMarked()
    {
        var marked = new List<Atom>();
        var at = 0;
        foreach (var (gap, atoms) in Gaps)
        {
            KeepTo(gap);
            marked.AddRange(atoms);
        }
        KeepTo(Base.Length);
        return FlatReader.Blocks(marked);

        void KeepTo(int end)
        {
            while (at < end)
            {
                var stop = at + 1;
                while (stop < end && Deleted[stop] == Deleted[at] && !Held.ContainsKey(at) && !Held.ContainsKey(stop))
                {
                    stop++;
                }
                var by = Deleted[at];
                if (Held.TryGetValue(at, out var mark))
                {
                    marked.Add(by is null ? mark : mark with { Deleted = by });
                }
                else
                {
                    Base.AddSlice(at, stop, by, marked);
                }
                at = stop;
            }
        }
    }
}
