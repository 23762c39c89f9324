using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>
/// What several insert at one gap, in the order of the proposals. Equal insertions stand once, under the first one's name; a comment names
/// the others. So do comments of the base, which all of them have.
/// </summary>
/// <param name="gap">The gap.</param>
/// <param name="deletions">Who deletes what is round it.</param>
internal sealed class InsertionMerge(int gap, DeletionMerge deletions)
{
    private readonly List<(ValueList<Atom> Said, List<Revision?> Also, List<Atom> Atoms)> all = [];
    private readonly Dictionary<Atom, int> asides = [];

    /// <summary>Adds what a proposal has there.</summary>
    public void Add(Proposal proposal)
    {
        if (!proposal.Gaps.TryGetValue(gap, out var atoms))
        {
            return;
        }
        var said = GapText.Said(atoms);
        var known = said.Count == 0 ? -1 : all.FindIndex(other => other.Said.Equals(said));
        if (known >= 0)
        {
            all[known].Also.AddRange(atoms.Select(atom => atom.Inserted));
        }
        var own = new Dictionary<Atom, int>();
        var kept = new List<Atom>();
        foreach (var atom in atoms)
        {
            if (Proposal.IsAside(atom))
            {
                var aside = atom with { Deleted = null };
                var count = own[aside] = own.GetValueOrDefault(aside) + 1;
                if (count <= asides.GetValueOrDefault(aside))
                {
                    continue;
                }
                asides[aside] = count;
            }
            else if (known >= 0 && (atom is not (CommentStartAtom or CommentEndAtom) || all[known].Atoms.Contains(atom)))
            {
                continue;
            }
            kept.Add(deletions.Stamped(atom, proposal, gap));
        }
        all.Add((known >= 0 ? [] : said, [], kept));
    }

    /// <summary>All of it.</summary>
    public List<Atom> ToAtoms(Layout layout)
    {
        foreach (var (_, also, atoms) in all)
        {
            var others = also.OfType<Revision>().Where(by => !atoms.Exists(atom => atom.Inserted?.Author == by.Author)).DistinctBy(by => by.Author).ToList();
            if (others.Count > 0 && layout.OutOfNote(gap) == gap)
            {
                var last = GapText.FirstMark(atoms);
                var next = last < atoms.Count ? last : atoms.FindLastIndex(atom => atom.Inserted is not null);
                var beside = atoms[next];
                atoms.InsertRange(last < atoms.Count ? last : next + 1,
                    Remark.Also("inserted", others).Select(atom => atom with { Inserted = beside.Inserted, Deleted = beside.Deleted }));
            }
        }
        return GapText.Join([.. all.Select(one => one.Atoms)], layout.IsStart(gap), layout.IsBeforeMark(gap));
    }
}
