using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>What one proposal does at one place: words that go and what comes in or beside them. Paragraphs are changed one by one.</summary>
/// <param name="Of">The proposal.</param>
/// <param name="From">The first unit that goes, or the gap of an insertion.</param>
/// <param name="To">The place behind the last.</param>
internal sealed record ProposedChange(Proposal Of, int From, int To)
{
    /// <summary>The gaps at which it inserts something, in their order.</summary>
    public List<int> Gaps { get; } = [];

    /// <summary>Nothing goes.</summary>
    public bool IsInsertion => From == To;

    /// <summary>Who makes it: a name once, in order.</summary>
    public IEnumerable<Revision> By => Gaps.SelectMany(gap => Of.Gaps[gap]).Select(atom => atom.Inserted)
        .Concat(Of.Deleted[From..To]).OfType<Revision>().Distinct();

    /// <summary>All changes of a proposal, in their order.</summary>
    public static List<ProposedChange> All(Proposal proposal, Layout layout)
    {
        var changes = new List<ProposedChange>();
        for (var at = 0; at < proposal.Deleted.Length;)
        {
            var from = at++;
            if (proposal.Deleted[from] is null)
            {
                continue;
            }
            while (at < proposal.Deleted.Length && proposal.Deleted[at] is not null && !layout.IsParagraphEnd(at))
            {
                at++;
            }
            changes.Add(new ProposedChange(proposal, from, at));
        }
        var next = 0;
        foreach (var (gap, atoms) in proposal.Gaps)
        {
            if (!atoms.Exists(atom => atom.Inserted is not null))
            {
                continue;
            }
            while (next < changes.Count && changes[next].To < gap)
            {
                next++;
            }
            if (next == changes.Count || changes[next].From > gap)
            {
                changes.Insert(next, new ProposedChange(proposal, gap, gap));
            }
            changes[next].Gaps.Add(gap);
        }
        return changes;
    }

    /// <summary>True where two changes of different proposals cannot both be followed.</summary>
    public bool Contradicts(ProposedChange other)
    {
        if (IsInsertion)
        {
            return !other.IsInsertion && other.Contradicts(this);
        }
        return other.IsInsertion
            ? From < other.From && other.From < To && !(Gaps.Contains(other.From) && Said(other.From).Equals(other.Said(other.From)))
            : Math.Max(From, other.From) < Math.Min(To, other.To)
                && !(Gaps.SequenceEqual(other.Gaps) && Gaps.TrueForAll(gap => Said(gap).Equals(other.Said(gap))));
    }

    /// <summary>What stands between two places when changes of one proposal are followed there, and no others.</summary>
    public static List<Atom> Apply(IReadOnlyList<ProposedChange> changes, FlatText text, int from, int to)
    {
        var atoms = new List<Atom>();
        var at = from;
        foreach (var change in changes)
        {
            foreach (var gap in change.Gaps)
            {
                Keep(change, gap);
                atoms.AddRange(change.Said(gap).Where(atom => atom.Deleted is null));
            }
            Keep(change, change.To);
        }
        text.AddSlice(at, to, null, atoms);
        return [.. AtomText.Merge(atoms)];

        void Keep(ProposedChange change, int end)
        {
            text.AddSlice(at, Math.Min(end, change.From), null, atoms);
            at = Math.Max(at, end);
        }
    }

    private ValueList<Atom> Said(int gap) => GapText.Said(Of.Gaps[gap]);
}
