using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// Comments of two texts that were compared, in the text with the marks. Those of the revised text stand at their place; so do those of the
/// original, with what is deleted where they stand on that. One that both have stands where the revised text has it. A comment in an insertion or a
/// deletion comes or goes with it.
/// </summary>
internal static class KeptRemarks
{
    /// <summary>A comment's anchor.</summary>
    /// <param name="At">How many units stand before it in its text.</param>
    /// <param name="Anchor">Its start or its end.</param>
    /// <param name="IsPoint">Nothing stands between the two.</param>
    private sealed record Place(int At, Atom Anchor, bool IsPoint);

    /// <summary>The marked text with the comments.</summary>
    public static ValueList<Block> In(ValueList<Block> marked, ValueList<Block> original, ValueList<Block> revised)
    {
        var after = Places(revised);
        var known = after.Select(place => CommentOf(place.Anchor)).ToHashSet();
        var before = Places(original).FindAll(place => !known.Contains(CommentOf(place.Anchor)));
        if (before.Count + after.Count == 0)
        {
            return marked;
        }
        var flat = FlatText.Of(marked);
        var units = Units(flat);
        var slots = new SortedDictionary<int, List<Atom>>();
        Put(after, units, atom => atom.Deleted, slots);
        Put(before, units, atom => atom.Inserted, slots);
        var (atoms, at) = (new List<Atom>(flat.Atoms.Count), 0);
        foreach (var (slot, anchors) in slots)
        {
            flat.AddSlice(at, slot, null, atoms);
            atoms.AddRange(anchors);
            at = slot;
        }
        flat.AddSlice(at, flat.Length, null, atoms);
        return FlatReader.Blocks(atoms).Select(Stamped).ToValueList();
    }

    private static List<Place> Places(ValueList<Block> text)
    {
        var (places, open, at) = (new List<Place>(), new Stack<int>(), 0);
        foreach (var atom in text.Paragraphs().Any(paragraph => paragraph.Atoms.Any(atom => atom is CommentEndAtom)) ? FlatText.Of(text).Atoms : [])
        {
            switch (atom)
            {
                case CommentStartAtom:
                    open.Push(places.Count);
                    places.Add(new(at, atom, IsPoint: false));
                    break;
                case CommentEndAtom:
                    var isPoint = open.TryPop(out var start) && places[start].At == at;
                    if (isPoint)
                    {
                        places[start] = places[start] with { IsPoint = true };
                    }
                    places.Add(new(at, atom, isPoint));
                    break;
                default:
                    at += IsCounted(atom) ? FlatText.LengthOf(atom) : 0;
                    break;
            }
        }
        return places;
    }

    /// <summary>Page breaks are not compared: they are no units of either text.</summary>
    private static bool IsCounted(Atom atom) =>
        atom is not (BreakAtom { Kind: BreakKind.Page } or MarkAtom { Properties.Style: Roles.PageBreak } or EdgeAtom { Edge: Edge.Section });

    /// <summary>For each unit the atom that it is or belongs to.</summary>
    private static Atom[] Units(FlatText text)
    {
        var (units, at) = (new Atom[text.Length], 0);
        foreach (var atom in text.Atoms)
        {
            var length = FlatText.LengthOf(atom);
            Array.Fill(units, atom, at, length);
            at += length;
        }
        return units;
    }

    /// <summary>A range begins before its first unit and ends behind its last; a point stands behind the words before it, if there are any.</summary>
    private static void Put(List<Place> places, Atom[] units, Func<Atom, Revision?> absence, SortedDictionary<int, List<Atom>> slots)
    {
        var own = Enumerable.Range(0, units.Length).Where(i => IsCounted(units[i]) && absence(units[i]) is null).ToList();
        foreach (var place in places)
        {
            var isBefore = place.At == 0 || (place.IsPoint
                ? units[own[place.At - 1]] is MarkAtom or EdgeAtom { Edge: not Edge.NoteEnd }
                : place.Anchor is CommentStartAtom);
            var slot = isBefore ? own[place.At] : own[place.At - 1] + 1;
            if (!slots.TryGetValue(slot, out var anchors))
            {
                slots.Add(slot, anchors = []);
            }
            anchors.Add(place.Anchor);
        }
    }

    private static Block Stamped(Block block) => block switch
    {
        Paragraph paragraph => Stamped(CommentForm.Of(paragraph)),
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Blocks = cell.Blocks.Select(Stamped).ToValueList() }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    };

    private static Paragraph Stamped(Paragraph paragraph)
    {
        var atoms = paragraph.Atoms.ToList();
        var open = new Stack<int>();
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i] is CommentStartAtom)
            {
                open.Push(i);
            }
            else if (atoms[i] is CommentEndAtom)
            {
                var start = open.Pop();
                var words = paragraph.Atoms.Skip(start).Take(i - start).Where(IsWord).ToList();
                if (words.Count == 0)
                {
                    words = [.. paragraph.Atoms.Take(start).Where(IsWord).TakeLast(1), paragraph.Atoms.Skip(i).FirstOrDefault(IsWord) ?? paragraph.Mark];
                }
                var (inserted, deleted) = (Common(words, atom => atom.Inserted), Common(words, atom => atom.Deleted));
                atoms[start] = atoms[start] with { Inserted = inserted, Deleted = deleted };
                atoms[i] = atoms[i] with { Inserted = inserted, Deleted = deleted };
            }
        }
        return open.Count == 0 && atoms.SequenceEqual(paragraph.Atoms) ? paragraph : CommentForm.Of(paragraph with { Atoms = [.. atoms] });
    }

    private static bool IsWord(Atom atom) => atom is not (CommentStartAtom or CommentEndAtom or LabelAtom);

    private static Revision? Common(List<Atom> atoms, Func<Atom, Revision?> of) => atoms.TrueForAll(atom => of(atom) == of(atoms[0])) ? of(atoms[0]) : null;

    private static Comment CommentOf(Atom anchor) => anchor is CommentStartAtom start ? start.Comment : ((CommentEndAtom)anchor).Comment;
}
