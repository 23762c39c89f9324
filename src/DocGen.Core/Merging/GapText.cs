using System.Text;
using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>What stands at one gap, cut, joined and compared.</summary>
internal static class GapText
{
    /// <summary>What is inserted, without its stamp, its comments and labels of the sequence, text as coarse as it can be: equal insertions are equal.</summary>
    public static ValueList<Atom> Said(IEnumerable<Atom> atoms) => AtomText.Merge([.. atoms
        .Where(atom => atom.Inserted is not null && atom is not (CommentStartAtom or CommentEndAtom or LabelAtom { Text: null or "" }))
        .Select(atom => atom with { Inserted = null })]);

    /// <summary>
    /// What several put at one gap, in their order. Where a paragraph begins, whole paragraphs stand before words that begin it; where it
    /// ends, words that end it stand before new paragraphs.
    /// </summary>
    public static List<Atom> Join(IReadOnlyList<List<Atom>> all, bool isStart, bool isEnd)
    {
        if (all.Count == 1 || !(isStart || isEnd))
        {
            return [.. all.SelectMany(atoms => atoms)];
        }
        var cuts = all.Select(atoms => isStart ? LastEnd(atoms) : FirstMark(atoms)).ToList();
        return [.. all.SelectMany((atoms, i) => atoms.Take(cuts[i])), .. all.SelectMany((atoms, i) => atoms.Skip(cuts[i]))];
    }

    /// <summary>The place behind the last paragraph, row or table that ends in some atoms; 0 where none does.</summary>
    public static int LastEnd(IReadOnlyList<Atom> atoms)
    {
        var (end, notes) = (0, 0);
        for (var i = 0; i < atoms.Count; i++)
        {
            notes += NoteDepth(atoms[i]);
            if (notes == 0 && atoms[i] is MarkAtom or EdgeAtom { Edge: not Edge.NoteEnd })
            {
                end = i + 1;
            }
        }
        return end;
    }

    /// <summary>The words, as a reader would copy them; a paragraph mark is a line end.</summary>
    public static string Words(IEnumerable<Atom> atoms)
    {
        var words = new StringBuilder();
        foreach (var atom in atoms)
        {
            words.Append(atom switch
            {
                TextAtom text => text.Text,
                LabelAtom { Text.Length: > 0 } label => label.Text + " ",
                TabAtom => "\t",
                BreakAtom or MarkAtom => "\n",
                FieldAtom field => field.Result,
                _ => "",
            });
        }
        return words.ToString();
    }

    /// <summary>The place of the first paragraph mark among some atoms; behind them where there is none.</summary>
    public static int FirstMark(IReadOnlyList<Atom> atoms)
    {
        var notes = 0;
        for (var i = 0; i < atoms.Count; i++)
        {
            notes += NoteDepth(atoms[i]);
            if (notes == 0 && atoms[i] is MarkAtom)
            {
                // What ends the words before the mark goes with them.
                return i;
            }
        }
        return atoms.Count;
    }

    private static int NoteDepth(Atom atom) => atom is EdgeAtom { Edge: Edge.NoteStart } ? 1 : atom is EdgeAtom { Edge: Edge.NoteEnd } ? -1 : 0;
}
