using DocGen.Documents;

namespace DocGen.Tests.Docx;

/// <summary>Brings a row into the model's form: what its stamps say, everything in it says too.</summary>
public static class RowStamps
{
    public static TableRow Spread(TableRow row) => row with
    {
        Cells = row.Cells.Select(cell => cell with { Blocks = Spread(cell.Blocks, row) }).ToValueList(),
    };

    private static ValueList<Block> Spread(ValueList<Block> blocks, TableRow row) => blocks.Select((block, i) => block switch
    {
        Paragraph paragraph => new Paragraph(
            paragraph.Atoms.Select(atom => Spread(atom, row)).ToValueList(),
            i + 1 == blocks.Count
                ? paragraph.Mark with { Inserted = row.Inserted, Deleted = row.Deleted }
                : (MarkAtom)Spread(paragraph.Mark, row)),
        Table table => table with { Rows = table.Rows.Select(inner => Spread(inner, row)).ToValueList() },
        _ => block,
    }).ToValueList();

    private static TableRow Spread(TableRow inner, TableRow row) =>
        Spread(inner with { Inserted = inner.Inserted ?? row.Inserted, Deleted = inner.Deleted ?? row.Deleted });

    private static Atom Spread(Atom atom, TableRow row) =>
        atom with { Inserted = atom.Inserted ?? row.Inserted, Deleted = atom.Deleted ?? row.Deleted };
}
