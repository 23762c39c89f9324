using DocGen.Diagnostics;
using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>
/// A text as one sequence of atoms: paragraph marks stand among the words, and tables, cells and footnotes are edges in it. So a place in
/// a text is one number, counted in units: a character of a text atom is one, every other atom is one.
/// </summary>
public sealed class FlatText
{
    private readonly List<Atom> atoms = [];
    private readonly List<int> starts = [];

    private FlatText()
    {
    }

    /// <summary>The atoms in their order.</summary>
    public IReadOnlyList<Atom> Atoms => atoms;

    /// <summary>How many units the text has.</summary>
    public int Length { get; private set; }

    /// <summary>The flat form of a text; <see cref="FlatReader.Blocks"/> is the way back.</summary>
    public static FlatText Of(IEnumerable<Block> blocks)
    {
        var flat = new FlatText();
        flat.Add(blocks);
        return flat;
    }

    /// <summary>How many units an atom has.</summary>
    public static int LengthOf(Atom atom) => atom switch
    {
        TextAtom text => text.Text.Length,
        NoteAtom note => 2 + note.Note.Content.Sum(LengthOf),
        _ => 1,
    };

    /// <summary>How many units a block has.</summary>
    public static int LengthOf(Block block) => block switch
    {
        Paragraph paragraph => LengthOf(paragraph),
        Table table => 2 + table.Rows.Sum(LengthOf),
        _ => 1,
    };

    /// <summary>How many units a row has.</summary>
    public static int LengthOf(TableRow row) => 2 + row.Cells.Sum(cell => 2 + cell.Blocks.Sum(LengthOf));

    /// <summary>The atoms between two places; a text atom over a place is cut there.</summary>
    public List<Atom> Slice(int from, int to)
    {
        var slice = new List<Atom>();
        AddSlice(from, to, null, slice);
        return slice;
    }

    /// <summary>Adds the atoms between two places.</summary>
    /// <param name="from">The one place.</param>
    /// <param name="to">The other; a text atom over a place is cut there.</param>
    /// <param name="deletedBy">Who deletes them; null for nobody.</param>
    /// <param name="into">Takes them.</param>
    public void AddSlice(int from, int to, Revision? deletedBy, List<Atom> into)
    {
        if (from >= to)
        {
            return;
        }
        for (var i = SortedPlaces.LastUpTo(starts, from); i < atoms.Count && starts[i] < to; i++)
        {
            var (start, length) = (starts[i], LengthOf(atoms[i]));
            var atom = start >= from && start + length <= to ? atoms[i] : Cut((TextAtom)atoms[i], Math.Max(0, from - start), Math.Min(length, to - start));
            into.Add(deletedBy is null ? atom : atom with { Deleted = deletedBy });
        }
    }

    private static TextAtom Cut(TextAtom text, int from, int to) => text with { Text = text.Text[from..to] };

    private static int LengthOf(Paragraph paragraph)
    {
        var length = 1;
        foreach (var atom in paragraph.Atoms.AsSpan())
        {
            length += LengthOf(atom);
        }
        return length;
    }

    private void Add(Atom atom)
    {
        if (atom is TextAtom { Text.Length: 0 })
        {
            return;
        }
        atoms.Add(atom);
        starts.Add(Length);
        Length += LengthOf(atom);
    }

    private void Add(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(paragraph, null, null);
                    break;
                case Table table:
                    Add(table);
                    break;
                default:
                    Add(new EdgeAtom(Edge.Section, block));
                    break;
            }
        }
    }

    /// <summary>What stands in a footnote that comes or goes with its reference comes or goes too.</summary>
    private void Add(Paragraph paragraph, Revision? inserted, Revision? deleted)
    {
        foreach (var atom in paragraph.Atoms.AsSpan())
        {
            if (atom is not NoteAtom note)
            {
                Add(Within(atom, inserted, deleted));
                continue;
            }
            Add(new EdgeAtom(Edge.NoteStart, note with { Note = new Note([]), Inserted = null, Deleted = null }) { Inserted = note.Inserted, Deleted = note.Deleted });
            foreach (var inner in note.Note.Content)
            {
                Add(inner, note.Inserted, note.Deleted);
            }
            Add(new EdgeAtom(Edge.NoteEnd) { Inserted = note.Inserted, Deleted = note.Deleted });
        }
        Add(Within(paragraph.Mark, inserted, deleted));
    }

    private static Atom Within(Atom atom, Revision? inserted, Revision? deleted) =>
        (inserted is null || atom.Inserted is not null) && (deleted is null || atom.Deleted is not null)
            ? atom
            : atom with { Inserted = atom.Inserted ?? inserted, Deleted = atom.Deleted ?? deleted };

    private void Add(Table table)
    {
        // A table stands in a text as long as one of its rows does: where several authors delete them, on whatever days, none of these deletes the table.
        var inserted = table.Rows.All(row => row.Inserted is not null) ? table.Rows[0].Inserted : null;
        var deleted = table.Rows.All(row => row.Deleted is { } by && by.Author == table.Rows[0].Deleted?.Author) ? table.Rows[0].Deleted : null;
        Add(new EdgeAtom(Edge.TableStart, table with { Rows = [] }) { Inserted = inserted, Deleted = deleted });
        foreach (var row in table.Rows)
        {
            Add(OfRow(Edge.RowStart, row with { Cells = [], Inserted = null, Deleted = null }));
            foreach (var cell in row.Cells)
            {
                Add(OfRow(Edge.CellStart, cell with { Blocks = [] }));
                Add(cell.Blocks);
                Add(OfRow(Edge.CellEnd));
            }
            Add(OfRow(Edge.RowEnd));

            EdgeAtom OfRow(Edge edge, object? shape = null) => new(edge, shape) { Inserted = row.Inserted, Deleted = row.Deleted };
        }
        Add(new EdgeAtom(Edge.TableEnd) { Inserted = inserted, Deleted = deleted });
    }
}
