using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Makes paragraphs, tables and footnotes of a flat sequence of atoms again.</summary>
public sealed class FlatReader
{
    private readonly IReadOnlyList<Atom> atoms;
    private int at;

    private FlatReader(IReadOnlyList<Atom> atoms) => this.atoms = atoms;

    /// <summary>The text of a sequence of atoms whose edges are paired; text that nothing cuts is one atom.</summary>
    public static ValueList<Block> Blocks(IReadOnlyList<Atom> atoms) => new FlatReader(atoms).ReadBlocks();

    private ValueList<Block> ReadBlocks()
    {
        var blocks = new List<Block>();
        var open = new List<Atom>();
        for (; at < atoms.Count; at++)
        {
            switch (atoms[at])
            {
                case MarkAtom mark:
                    blocks.Add(new Paragraph(AtomText.Merge(open), mark));
                    open.Clear();
                    break;
                case EdgeAtom { Edge: Edge.TableStart } start:
                    at++;
                    blocks.Add((Table)start.Shape! with { Rows = ReadRows() });
                    break;
                case EdgeAtom { Edge: Edge.Section } section:
                    blocks.Add((Block)section.Shape!);
                    break;
                case EdgeAtom { Edge: Edge.NoteStart } start:
                    at++;
                    open.Add(ReadNote(start));
                    break;
                case EdgeAtom:
                    return [.. blocks];
                case var atom:
                    open.Add(atom);
                    break;
            }
        }
        return [.. blocks];
    }

    private NoteAtom ReadNote(EdgeAtom start)
    {
        var content = ReadBlocks().Select(block => Bare((Paragraph)block, start)).ToValueList();
        return (NoteAtom)start.Shape! with { Note = new Note(content), Inserted = start.Inserted, Deleted = start.Deleted };
    }

    /// <summary>A footnote's content does not repeat the stamps of its reference.</summary>
    private static Paragraph Bare(Paragraph paragraph, EdgeAtom start) => start.Inserted is null && start.Deleted is null
        ? paragraph
        : new(AtomText.Merge([.. paragraph.Atoms.Select(atom => Bare(atom, start))]), (MarkAtom)Bare(paragraph.Mark, start));

    private static Atom Bare(Atom atom, EdgeAtom start) => atom with
    {
        Inserted = atom.Inserted == start.Inserted ? null : atom.Inserted,
        Deleted = atom.Deleted == start.Deleted ? null : atom.Deleted,
    };

    private ValueList<TableRow> ReadRows()
    {
        var rows = new List<TableRow>();
        for (; atoms[at] is EdgeAtom { Edge: Edge.RowStart } start; at++)
        {
            var cells = new List<TableCell>();
            for (at++; atoms[at] is EdgeAtom { Edge: Edge.CellStart } cell; at++)
            {
                at++;
                cells.Add((TableCell)cell.Shape! with { Blocks = ReadBlocks() });
            }
            rows.Add((TableRow)start.Shape! with { Cells = [.. cells], Inserted = start.Inserted, Deleted = start.Deleted });
        }
        return [.. rows];
    }
}
