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
    private readonly Layout after;
    private readonly RemarkPlaces remarks;
    private readonly ComparisonRules rules;
    private readonly RemarkWords words;
    private readonly Proposal carried;
    private readonly List<Conflict> conflicts = [];
    private readonly Dictionary<int, int> labels = [];

    public Carrier(Proposal proposal, Proposal onto, PlaceMap map, ComparisonRules rules, RemarkWords words)
    {
        (this.proposal, this.onto, this.map, this.rules, this.words) = (proposal, onto, map, rules, words);
        before = new Layout(proposal.Base);
        after = new Layout(onto.Base);
        remarks = new RemarkPlaces(onto.Base, after, map, rules);
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
            else if (change.Gaps.Exists(gap => PlaceOf(gap) is var place && (place < 0 || (BreaksUp(gap) && !after.IsStart(place)))))
            {
                gone.Add((change, ConflictOf(ConflictKind.PlaceGone, change, change.From, change.To, [])));
            }
            else if (change.Gaps.Exists(gap => BeginsWithLabel(gap) && !HasLabel(PlaceOf(gap))))
            {
                gone.Add((change, ConflictOf(ConflictKind.Changed, change, change.From, change.To, [Unlabelled(change)])));
            }
            else
            {
                kept.UnionWith(change.Gaps);
                Delete(change);
            }
        }
        CarryGaps(kept);
        foreach (var (at, mark) in proposal.Held)
        {
            if (map[at] is >= 0 and var place && kept.Contains(at) && after.IsStart(place) && after.IsBeforeMark(place) && !after.TakesText(place + 1))
            {
                carried.Held.TryAdd(place, mark with { Properties = ((MarkAtom)after[place]).Properties });
            }
        }
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
                var label = atoms.FindIndex(atom => atom is LabelAtom { Inserted: null });
                if (label >= 0 && before.IsStart(gap) && atoms.Skip(label).Any(atom => atom is MarkAtom))
                {
                    // The paragraph is split behind its label: there the new original's stands too.
                    labels.TryAdd(place, carried.At(place).Count + atoms.Take(label).Count(atom => atom.Inserted is not null || IsCarried(atom, place)));
                }
                carried.At(place).AddRange(atoms.Select((atom, i) =>
                    atom is LabelAtom { Inserted: null } label && !IsOfSplit(i, atoms, gap) ? (IsCarried(atom, place) ? label with { Text = null } : null)
                    : atom.Inserted is not null || atom is LabelAtom || IsCarried(atom, place) ? atom : null).OfType<Atom>());
                continue;
            }
            // Between rows, say, no comment can stand.
            var isMoved = place < 0 || !remarks.Takes(place);
            var nearest = isMoved ? remarks.Nearest(gap) : place;
            foreach (var atom in atoms)
            {
                // A comment on what could not be carried is about nothing that comes; it goes with what it stands in now.
                var aside = atom switch
                {
                    CommentStartAtom or CommentEndAtom when atom.Inserted is not null => atom with { Inserted = null, Deleted = nearest < 0 ? null : GoneRound(nearest) },
                    LabelAtom { Inserted: null } label => label with { Text = null },
                    _ => atom,
                };
                var at = aside is LabelAtom ? place : nearest;
                if (at >= 0 && IsCarried(aside, at))
                {
                    carried.At(at).Add(isMoved && aside.Deleted is null ? aside with { Deleted = GoneRound(at) }
                        : aside.Deleted is null || carried.DeletesBeside(at, aside.Deleted) || (place >= 0 && !proposal.DeletesBeside(gap, aside.Deleted)) ? aside
                        : aside with { Deleted = GoneRound(at) });
                }
            }
        }
        CarryLabels();
    }

    /// <summary>The labels are those of the new original. Where a paragraph goes as a whole, its label goes with it, whoever typed it.</summary>
    private void CarryLabels()
    {
        for (var at = 0; at < proposal.Base.Length; at++)
        {
            if (before[at] is LabelAtom && proposal.Deleted[at] is { } by && before.IsStart(at))
            {
                var words = at;
                while (words < proposal.Base.Length && before[words] is LabelAtom)
                {
                    words++;
                }
                AddGone(map[at] < 0 ? map[words] : -1, by);
            }
        }
        foreach (var place in carried.Gaps.Keys.ToList())
        {
            var atoms = carried.Gaps[place];
            if (atoms.Find(IsGone) is { Deleted: { } by } && place > 0 && after[place - 1] is LabelAtom)
            {
                atoms.RemoveAll(IsGone);
                for (var at = place - 1; at >= 0 && after[at] is LabelAtom; at--)
                {
                    carried.Deleted[at] = by;
                }
            }
        }
        foreach (var (gap, atoms) in onto.Gaps)
        {
            // A label begins its paragraph: comments on the words stand behind it.
            var standing = carried.At(gap);
            var by = standing.Find(IsGone)?.Deleted;
            var own = atoms.Where(atom => atom is LabelAtom && Proposal.IsAside(atom)).Select(atom => atom with { Deleted = by }).ToList();
            if (labels.TryGetValue(gap, out var at))
            {
                standing.InsertRange(at, own);
                continue;
            }
            if (own.Count > 0)
            {
                standing.RemoveAll(IsGone);
            }
            standing.InsertRange(GapText.LastEnd(standing), own);
        }

        static bool IsGone(Atom atom) => atom is LabelAtom { Text: null, Inserted: null, Deleted: not null };
    }

    /// <summary>Says of a paragraph that goes that the whole of it does.</summary>
    private void AddGone(int place, Revision by)
    {
        if (place >= 0 && place < carried.Deleted.Length && carried.Deleted[place] == by && after.IsStart(place))
        {
            var standing = carried.At(place);
            standing.Insert(GapText.LastEnd(standing), new LabelAtom(null, RunProperties.Plain) { Deleted = by });
        }
    }

    /// <summary>Comments are; labels of the sequence, which say that their paragraph goes, as long as it does.</summary>
    private bool IsCarried(Atom aside, int place) => Proposal.IsAside(aside)
        && (aside is not LabelAtom || (aside.Deleted is { } by && place < carried.Deleted.Length && carried.Deleted[place] == by));

    /// <summary>The label of a paragraph that is split off goes with the split.</summary>
    private bool IsOfSplit(int label, List<Atom> atoms, int gap) => atoms.Take(label).Any(atom => atom is MarkAtom { Inserted: not null })
        && (!before.IsStart(gap) || atoms.Take(label).Any(atom => atom is LabelAtom { Inserted: null }));

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
        var place = right - left == map.CameAt(gap) && !isSplit ? right : left;
        // Whole paragraphs stand before the words, with their footnotes, that have come to the one behind them.
        var depth = after.DepthAt(place);
        for (var at = place; isStart && at >= left && after.DepthAt(at) >= depth; at--)
        {
            if (after.IsStart(at) && after.DepthAt(at) == depth)
            {
                return at;
            }
        }
        return place;
    }

    /// <summary>A paragraph comes there that can be no part of another one.</summary>
    private bool BreaksUp(int gap) =>
        FlatReader.Blocks(proposal.Gaps[gap].FindAll(atom => atom.Inserted is not null)).Any(block => block is Paragraph paragraph && rules.IsSolitary(paragraph));

    /// <summary>A label is typed for a paragraph of the original.</summary>
    private bool BeginsWithLabel(int gap)
    {
        var atoms = proposal.Gaps[gap];
        return atoms.Skip(before.IsStart(gap) ? GapText.LastEnd(atoms) : 0).TakeWhile(atom => atom is not MarkAtom)
            .Any(atom => atom is LabelAtom { Text.Length: > 0, Inserted: not null });
    }

    /// <summary>The paragraph that begins there says what its label is; else it is left to the sequence.</summary>
    private bool HasLabel(int place) => (place > 0 && after[place - 1] is LabelAtom) || (place < onto.Base.Length && after[place] is LabelAtom)
        || (onto.Gaps.TryGetValue(place, out var atoms) && atoms.Exists(atom => atom is LabelAtom { Text: not null }));

    /// <summary>What stands in the new original where a label is to be changed that is the sequence's.</summary>
    private Claim Unlabelled(ProposedChange change) => new(null, GapText.Words(proposal.Base.Slice(change.From, change.To).Where(atom => atom is not LabelAtom)));

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

    /// <summary>Who deletes what is round a place: a comment in a paragraph that goes as a whole goes with it, so that it is whole.</summary>
    private Revision? GoneRound(int place)
    {
        var by = place < carried.Deleted.Length ? carried.Deleted[place] : null;
        return remarks.IsStart(place) || (place > 0 && carried.Deleted[place - 1] == by) ? by : null;
    }

    /// <summary>Says in a comment what was proposed.</summary>
    private void Say(ProposedChange change)
    {
        var place = remarks.Nearest(change.From);
        if (place < 0)
        {
            return;
        }
        var original = Shown(GapText.Words(proposal.Base.Slice(change.From, change.To)));
        var inserted = Shown(string.Concat(change.Gaps.Select(gap => GapText.Words(GapText.Said(proposal.Gaps[gap])))));
        var sentence = change.Gaps.Count == 0 ? words.Deletion : change.IsInsertion ? words.Insertion : words.Replacement;
        var by = GoneRound(place);
        var atoms = carried.At(place);
        atoms.InsertRange(remarks.IsStart(place) ? GapText.LastEnd(atoms) : 0,
            Remark.Of(change.By.First(), RemarkWords.Of(sentence, original, inserted)).Select(atom => atom with { Deleted = by }));

        static string Shown(string words) => words.Trim('\n').Replace('\n', '¶').Replace('\t', ' ');
    }
}
