using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Styles;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Drafting;

/// <summary>Tables of every shape that the notation can say: header rows, marked rows, cells over columns and rows, alignments.</summary>
internal static class RandomTables
{
    private sealed record Shape(TableCell Cell, int Span, int Rows);

    private sealed record Line(Revision? Inserted, Revision? Deleted, List<Shape> Cells);

    /// <summary>A table, its cells made by a generator that knows the stamps of their row.</summary>
    public static Gen<List<Block>> Any(Func<Revision?, Revision?, Gen<TableCell>> cells, Gen<Revision> who) =>
        from columns in Gen.Elements<int[]>([100], [30, 70], [33, 33, 34])
        from headers in Gen.Elements(0, 0, 1, 1, 2)
        from alignments in Gen.Elements<Alignment?[]>([null], [Alignment.Left, Alignment.Center, Alignment.Right, Alignment.Justified], [null, Alignment.Right])
        from lines in Some.Many(1, 4, Lines(columns.Length, cells, who, alignments))
        select new List<Block> { new Table(new TableProperties(null, [.. columns]), Laid(lines, columns.Length, headers)) };

    /// <summary>A table that pipes can say: a text in each cell, all cells of a column below the header alike.</summary>
    public static Gen<List<Block>> Plain(Gen<Revision> who) =>
        from widths in Gen.Elements<int[]>([100], [50, 50], [30, 70], [33, 33, 34], [20, 30, 50])
        from headers in Gen.Elements(0, 0, 1, 2)
        from alignments in Some.Many(3, 3, Gen.Elements<Alignment?>(null, null, Alignment.Left, Alignment.Center, Alignment.Right))
        from rows in Some.Many(1, 4, PlainRow(widths.Length, who))
        select new List<Block>
        {
            new Table(new TableProperties(null, [.. widths]), [.. rows.Select((row, i) => row with
            {
                IsHeader = i < headers,
                Cells = [.. row.Cells.Select((cell, column) => Aligned(cell, i < headers ? null : alignments[column]))],
            })]),
        };

    private static Gen<TableRow> PlainRow(int columns, Gen<Revision> who) =>
        from kind in Gen.Choose(0, 7)
        from author in who
        from other in who
        let inserted = kind is 0 or 2 ? author : null
        let deleted = kind == 1 ? author : kind == 2 ? other : null
        from cells in Some.Many(columns, columns, RandomAtoms.Of(who, inserted is not null, deleted is not null))
        let row = new Line(inserted, deleted, [])
        select new TableRow([.. cells.Select(atoms => new TableCell([Empty(row) is var empty ? empty with
        {
            Atoms = [.. empty.Atoms, .. atoms.Select(atom => atom with { Inserted = atom.Inserted ?? inserted, Deleted = atom.Deleted ?? deleted })],
        } : null!]))]) { Inserted = inserted, Deleted = deleted };

    private static Gen<Line> Lines(int columns, Func<Revision?, Revision?, Gen<TableCell>> cells, Gen<Revision> who, Alignment?[] alignments) =>
        from kind in Gen.Choose(0, 5)
        from author in who
        let inserted = kind == 0 ? author : null
        let deleted = kind == 1 ? author : null
        from shapes in Some.Many(columns, columns,
            from cell in cells(inserted, deleted)
            from span in Gen.Elements(1, 1, 1, 2, 3)
            from rows in Gen.Elements(1, 1, 1, 2, 3)
            from alignment in Gen.Elements(alignments)
            from vertical in Gen.Elements(CellAlignment.Top, CellAlignment.Top, CellAlignment.Center, CellAlignment.Bottom)
            select new Shape(Aligned(cell, alignment) with { Alignment = vertical }, span, rows))
        select new Line(inserted, deleted, shapes);

    /// <summary>The cells where there is room for them.</summary>
    private static ValueList<TableRow> Laid(List<Line> lines, int columns, int headers)
    {
        var (grid, taken) = (new CellGrid(), new int[columns]);
        return [.. lines.Select((line, i) => new TableRow(Row(line, lines.Count - i), i < headers) { Inserted = line.Inserted, Deleted = line.Deleted })];

        ValueList<TableCell> Row(Line line, int rowsLeft)
        {
            var own = new List<(TableCell, int)>();
            for (var column = 0; column < columns; column++)
            {
                if (taken[column] > 0)
                {
                    taken[column]--;
                    continue;
                }
                var shape = line.Cells[column];
                var span = Math.Min(shape.Span, taken.Skip(column).TakeWhile(rows => rows == 0).Count());
                var rows = Math.Min(shape.Rows, rowsLeft);
                own.Add((shape.Cell with { Span = span }, rows));
                Array.Fill(taken, rows - 1, column, span);
                column += span - 1;
            }
            return grid.Next(own, () => new TableCell([Empty(line)]), []);
        }
    }

    private static Paragraph Empty(Line line) => new(
        line.Inserted is null && line.Deleted is null
            ? []
            : [new LabelAtom(null, RunProperties.Plain) { Inserted = line.Inserted, Deleted = line.Deleted }],
        new MarkAtom(new ParagraphProperties(Roles.Cell)) { Inserted = line.Inserted, Deleted = line.Deleted });

    private static TableCell Aligned(TableCell cell, Alignment? alignment) => cell with
    {
        Blocks = cell.Blocks.Cast<Paragraph>().Select(paragraph => (Block)(paragraph with
        {
            Mark = paragraph.Mark with { Properties = paragraph.Mark.Properties with { Alignment = alignment } },
        })).ToValueList(),
    };
}
