using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;
using DocGen.Styles;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Reads a table: <c>columns</c> (widths in per cent), <c>align</c> (how the columns below the header rows stand), <c>header</c> (the cells of
/// the header row, or a list of such rows) and <c>rows</c>. A row is a list of cells, or <c>ins:</c> or <c>del:</c> with one;
/// <see cref="CellReader"/> has the cells.
/// </summary>
internal static class TableReader
{
    /// <summary>Adds the table, if there is a row to it.</summary>
    public static void Read(YamlNode node, Reading reading, List<Block> into)
    {
        if (Fields.Map(node, "a table", "rows: [[a cell, a cell]]", reading) is not { } map)
        {
            return;
        }
        var fields = new Fields(map, "a table", TableShapes.TableMap.Names, reading);
        fields.Required("rows", "rows: [[a cell, a cell]]");
        var grid = new TableLayout(reading, ReadColumns(fields, reading));
        foreach (var header in HeaderRows(fields["header"]))
        {
            ReadRow(header, reading, isHeader: true, [], grid);
        }
        var columns = ReadAlignments(fields, reading);
        foreach (var row in fields.List("rows", "rows: [[a cell, a cell]]"))
        {
            ReadRow(row, reading, isHeader: false, columns, grid);
        }
        if (grid.Table() is { } table)
        {
            into.Add(table);
            if (fields.Entry("align") is { } align && columns.Count > 0 && columns.Count != table.Properties.Columns.Count)
            {
                reading.Diagnostics.Add(NotationMessages.WrongAlignCount(align.Value.Span, columns.Count, table.Properties.Columns.Count));
            }
        }
    }

    /// <summary>One row, or several: a header whose items are all rows themselves.</summary>
    private static IReadOnlyList<YamlNode> HeaderRows(YamlNode? header) => header switch
    {
        null => [],
        YamlSequence { Items.Count: > 0 } list when list.Items.All(IsRow) => list.Items,
        _ => [header],
    };

    /// <summary>A list of cells, or <c>ins:</c> or <c>del:</c> with one.</summary>
    private static bool IsRow(YamlNode node) =>
        node is YamlSequence || (node is YamlMapping map && map.Entries.Any(entry => entry.Key.Value is "ins" or "del" && IsRow(entry.Value)));

    private static void ReadRow(YamlNode node, Reading reading, bool isHeader, IReadOnlyList<Alignment> columns, TableLayout grid)
    {
        var (inner, cells) = (reading, (YamlNode?)node);
        if (node is YamlMapping map)
        {
            (inner, cells) = StampedText.Read(new Fields(map, "a row", TableShapes.RowMap.Names, reading), reading, "a row");
        }
        if (cells is YamlSequence list)
        {
            grid.Add(node, list.Items, inner, isHeader, columns);
        }
        else if (cells is not null)
        {
            reading.Diagnostics.Add(NotationMessages.WrongType(cells.Span, "a row", "a list of cells", Reading.Describe(cells), "[a cell, a cell]"));
        }
    }

    private static ValueList<int>? ReadColumns(Fields fields, Reading reading)
    {
        if (fields["columns"] is not { } node)
        {
            return null;
        }
        var widths = fields.List("columns", "columns: [30, 70]")
            .Select(item => item is YamlScalar scalar && int.TryParse(scalar.Value.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var width)
                ? width
                : 0)
            .ToValueList();
        if (widths.Count == 0 || widths.Any(width => width < 1) || widths.Sum() != 100)
        {
            reading.Diagnostics.Add(NotationMessages.BadColumns(node.Span));
            return null;
        }
        return widths;
    }

    private static List<Alignment> ReadAlignments(Fields fields, Reading reading)
    {
        var alignments = new List<Alignment>();
        foreach (var item in fields.List("align", "align: [left, right]"))
        {
            var word = (item as YamlScalar)?.Value ?? "";
            if (AlignmentWords.Find(word) is not { } alignment)
            {
                reading.Diagnostics.Add(NotationMessages.UnknownAlignment(item.Span, word, AlignmentWords.All));
            }
            else
            {
                alignments.Add(alignment);
            }
        }
        return alignments.Count == fields.List("align", "").Count ? alignments : [];
    }
}
