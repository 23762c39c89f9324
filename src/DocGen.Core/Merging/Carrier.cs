using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>Carries the changes of one proposal to another original.</summary>
internal sealed class Carrier
{
    private readonly Proposal proposal;
    private readonly Proposal onto;
    private readonly PlaceMap map;
    private readonly Layout before;
    private readonly RemarkPlaces remarks;
    private readonly Proposal carried;
    private readonly List<Conflict> conflicts = [];

    public Carrier(Proposal proposal, Proposal onto, PlaceMap map, ComparisonRules rules)
    {
        (this.proposal, this.onto, this.map) = (proposal, onto, map);
        before = new Layout(proposal.Base);
        remarks = new RemarkPlaces(onto.Base, new Layout(onto.Base), map, rules);
        carried = Proposal.None(onto.Base);
    }

    /// <summary>What comes of it.</summary>
    public TextRebase Carry()
    {
        var proposed = ProposedChange.All(proposal, before);
        var adopted = Adoption.Find(proposed, ProposedChange.All(map.Made, before), proposal.Base, before);
        var made = ProposedChange.All(map.Revised, before).FindAll(change =>
            !adopted.Any(known => known.Of == map.Made && known.From <= change.From && change.To <= known.To));
        var gone = new List<(ProposedChange Change, Conflict Conflict)>();
        var kept = new HashSet<int>();
        foreach (var change in proposed.Where(change => !adopted.Contains(change)))
        {
            var against = made.FindAll(change.Contradicts);
            if (against.Count > 0)
            {
                gone.Add((change, Contradiction(change, against)));
            }
            else if (change.Gaps.Exists(gap => PlaceOf(gap) < 0))
            {
                gone.Add((change, ConflictOf(ConflictKind.PlaceGone, change, change.From, change.To, [])));
            }
            else
            {
                kept.UnionWith(change.Gaps);
                Delete(change);
            }
        }
        CarryGaps(kept);
        foreach (var (change, conflict) in gone)
        {
            conflicts.Add(conflict);
            Say(change);
        }
        return new TextRebase(carried.ToMarked(), [.. conflicts]);
    }

    private void Delete(ProposedChange change)
    {
        for (var at = change.From; at < change.To; at++)
        {
            if (map[at] >= 0)
            {
                carried.Deleted[map[at]] = proposal.Deleted[at];
            }
        }
    }

    /// <summary>What is inserted goes where it can stand, and comments with it; other comments where they can.</summary>
    private void CarryGaps(HashSet<int> kept)
    {
        foreach (var (gap, atoms) in proposal.Gaps)
        {
            var place = PlaceOf(gap);
            if (kept.Contains(gap))
            {
                carried.At(place).AddRange(atoms.Where(atom => atom.Inserted is not null || IsCarried(atom, place)));
                continue;
            }
            var nearest = place >= 0 ? place : remarks.Nearest(gap);
            foreach (var atom in atoms)
            {
                // A comment on what could not be carried is about nothing that comes or goes.
                var aside = atom is CommentStartAtom or CommentEndAtom ? atom with { Inserted = null } : atom;
                var at = aside is LabelAtom ? place : nearest;
                if (at >= 0 && IsCarried(aside, at))
                {
                    carried.At(at).Add(aside.Deleted is null || carried.DeletesBeside(at, aside.Deleted) || (place >= 0 && !proposal.DeletesBeside(gap, aside.Deleted)) ? aside : aside with { Deleted = null });
                }
            }
        }
        foreach (var (gap, atoms) in onto.Gaps)
        {
            carried.At(gap).AddRange(atoms.Where(atom => atom is LabelAtom && Proposal.IsAside(atom)));
        }
    }

    /// <summary>Comments are; labels of the sequence, which say that their paragraph goes, as long as it does.</summary>
    private bool IsCarried(Atom aside, int place) => Proposal.IsAside(aside)
        && (aside is not LabelAtom || (aside.Deleted is { } by && place < carried.Deleted.Length && carried.Deleted[place] == by));

    /// <summary>
    /// Where what stands at a gap can stand; -1 where it cannot. What begins a paragraph stays with the words behind it; all else stays
    /// between its neighbours, behind what came between them unless that split the paragraph.
    /// </summary>
    private int PlaceOf(int gap)
    {
        var left = gap == 0 ? 0 : map[gap - 1] is >= 0 and var last ? last + 1 : -1;
        var right = gap == proposal.Base.Length ? onto.Base.Length : map[gap];
        var isStart = before.IsStart(gap);
        if (isStart && gap < proposal.Base.Length && IsOpen(proposal.Gaps[gap].FindAll(atom => atom.Inserted is not null)))
        {
            return right;
        }
        if (left < 0 || right < 0)
        {
            return Math.Max(left, right);
        }
        var isSplit = !isStart && onto.Base.Slice(left, right).Any(atom => atom is MarkAtom);
        return right - left == map.CameAt(gap) && !isSplit ? right : left;
    }

    private static bool IsOpen(List<Atom> inserted) => inserted.Count == 0 || GapText.LastEnd(inserted) < inserted.Count;

    private Conflict Contradiction(ProposedChange change, List<ProposedChange> against)
    {
        var (from, to) = (Math.Min(change.From, against[0].From), Math.Max(change.To, against.Max(other => other.To)));
        var made = Contradictions.ClaimOf(against, proposal.Base, from, to) with { Author = null };
        return ConflictOf(ConflictKind.Changed, change, from, to, [made]);
    }

    private Conflict ConflictOf(ConflictKind kind, ProposedChange change, int from, int to, ValueList<Claim> others) => new(
        kind, before.ParagraphAt(from), from, to, GapText.Words(proposal.Base.Slice(from, to)),
        [Contradictions.ClaimOf([change], proposal.Base, from, to), .. others]);

    /// <summary>Says in a comment what was proposed.</summary>
    private void Say(ProposedChange change)
    {
        var place = remarks.Nearest(change.From);
        if (place < 0)
        {
            return;
        }
        var original = Quoted(GapText.Words(proposal.Base.Slice(change.From, change.To)));
        var inserted = Quoted(string.Concat(change.Gaps.Select(gap => GapText.Words(GapText.Said(proposal.Gaps[gap])))));
        var text = change.Gaps.Count == 0 ? $"to delete {original}" : change.IsInsertion ? $"to insert {inserted}" : $"{inserted} for {original}";
        // A comment in a paragraph that goes as a whole goes with it, so that it is whole.
        var by = place < carried.Deleted.Length ? carried.Deleted[place] : null;
        by = remarks.IsStart(place) || (place > 0 && carried.Deleted[place - 1] == by) ? by : null;
        var atoms = carried.At(place);
        atoms.InsertRange(remarks.IsStart(place) ? GapText.LastEnd(atoms) : 0,
            Remark.Of(change.By.First(), $"not carried over: {text}").Select(atom => atom with { Deleted = by }));

        static string Quoted(string words) => "“" + words.Trim('\n').Replace('\n', '¶').Replace('\t', ' ') + "”";
    }
}
