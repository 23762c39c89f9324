using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>
/// What several insert at one gap, in the order of the proposals. Equal insertions stand once, under the first one's name; a comment names
/// the others. So do comments of the base, which all of them have.
/// </summary>
/// <param name="gap">The gap.</param>
/// <param name="deletions">Who deletes what is round it.</param>
/// <param name="words">What comments say.</param>
internal sealed class InsertionMerge(int gap, DeletionMerge deletions, RemarkWords words)
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
        for (var i = 0; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            if (Proposal.IsAside(atom))
            {
                var aside = atom with { Deleted = null };
                var count = own[aside] = own.GetValueOrDefault(aside) + 1;
                if (count <= asides.GetValueOrDefault(aside))
                {
                    if (known < 0 && aside is LabelAtom && atoms.Skip(i + 1).Any(after => after is MarkAtom))
                    {
                        // The paragraph is split behind its label: there the label stands.
                        var taken = Take(aside);
                        kept.Add(taken with { Deleted = atom.Deleted ?? taken.Deleted });
                        continue;
                    }
                    Delete(aside, atom.Deleted);
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

    /// <summary>Takes a label away from where another has it.</summary>
    private Atom Take(Atom aside)
    {
        var (atoms, at) = all.Select(one => (one.Atoms, At: one.Atoms.FindIndex(atom => atom with { Deleted = null } == aside))).First(found => found.At >= 0);
        var taken = atoms[at];
        atoms.RemoveAt(at);
        return taken;
    }

    /// <summary>A typed label that one keeps and another deletes goes.</summary>
    private void Delete(Atom aside, Revision? by)
    {
        foreach (var (_, _, atoms) in all)
        {
            if (by is not null && aside is LabelAtom { Text.Length: > 0 } && atoms.IndexOf(aside) is >= 0 and var at)
            {
                atoms[at] = aside with { Deleted = by };
                return;
            }
        }
    }

    /// <summary>All of it; the comments that name others too, where comments can stand.</summary>
    public List<Atom> ToAtoms(Layout layout)
    {
        foreach (var (_, also, atoms) in all)
        {
            if (Others(also, atoms) is { Count: > 0 } others && layout.OutOfNote(gap) == gap)
            {
                var last = GapText.FirstMark(atoms);
                var next = last < atoms.Count ? last : atoms.FindLastIndex(atom => atom.Inserted is not null);
                var beside = atoms[next];
                atoms.InsertRange(last < atoms.Count ? last : next + 1,
                    Remark.Also(words, words.AlsoInserted, others).Select(atom => atom with { Inserted = beside.Inserted, Deleted = beside.Deleted }));
            }
        }
        return GapText.Join([.. all.Select(one => one.Atoms)], layout.IsStart(gap), layout.IsBeforeMark(gap));
    }

    /// <summary>Comments on what was inserted in a footnote, where there are none: they stand behind it.</summary>
    public IEnumerable<(int Gap, Atom[] Comment)> Remarks(Layout layout) => layout.OutOfNote(gap) is var place && place == gap ? []
        : all.Select(one => Others(one.Also, one.Atoms)).Where(others => others.Count > 0)
            .Select(others => (place, deletions.Stamped(Remark.Also(words, words.AlsoInserted, others), place)));

    private static List<Revision> Others(List<Revision?> also, List<Atom> atoms) =>
        [.. also.OfType<Revision>().Where(by => !atoms.Exists(atom => atom.Inserted?.Author == by.Author)).DistinctBy(by => by.Author)];
}
