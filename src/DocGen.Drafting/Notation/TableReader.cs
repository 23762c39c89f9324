using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Reads a table: <c>columns</c> (widths in per cent), <c>header</c> (the cells of the header row) and <c>rows</c>. A row is a list of
/// cells, or <c>ins:</c> or <c>del:</c> with one; a cell is a text or a list of paragraphs.
/// </summary>
internal static class TableReader
{
    private static readonly string[] Keys = ["columns", "header", "rows"];
    private static readonly string[] RowKeys = ["ins", "del", "by"];

    /// <summary>Adds the table, if there is a row to it.</summary>
    public static void Read(YamlNode node, Reading reading, List<Block> into)
    {
        if (Fields.Map(node, "a table", "rows: [[a cell, a cell]]", reading) is not { } map)
        {
            return;
        }
        var fields = new Fields(map, "a table", Keys, reading);
        fields.Required("rows", "rows: [[a cell, a cell]]");
        var rows = new List<(TableRow Row, YamlNode Node)>();
        if (fields["header"] is { } header)
        {
            rows.Add((ReadRow(header, reading, isHeader: true), header));
        }
        rows.AddRange(fields.List("rows", "rows: [[a cell, a cell]]").Select(row => (ReadRow(row, reading, isHeader: false), row)));
        if (rows.Count == 0)
        {
            return;
        }
        var columns = ReadColumns(fields, reading) ?? Equal(rows[0].Row.Cells.Count);
        foreach (var (row, at) in rows.Where(pair => pair.Row.Cells.Count > 0 && pair.Row.Cells.Count != columns.Count))
        {
            reading.Diagnostics.Add(NotationMessages.WrongCellCount(at.Span, row.Cells.Count, columns.Count));
        }
        into.Add(new Table(new TableProperties(null, columns), rows.Select(pair => pair.Row).ToValueList()));
    }

    private static TableRow ReadRow(YamlNode node, Reading reading, bool isHeader)
    {
        var (inner, cells) = (reading, (YamlNode?)node);
        if (node is YamlMapping map)
        {
            (inner, cells) = StampedText.Read(new Fields(map, "a row", RowKeys, reading), reading, "a row");
        }
        if (cells is not YamlSequence list)
        {
            if (cells is not null)
            {
                reading.Diagnostics.Add(NotationMessages.WrongType(cells.Span, "a row", "a list of cells", Reading.Describe(cells), "[a cell, a cell]"));
            }
            return new TableRow([], isHeader);
        }
        return new TableRow(list.Items.Select(cell => ReadCell(cell, inner)).ToValueList(), isHeader)
        {
            Inserted = inner.Context.Inserted,
            Deleted = inner.Context.Deleted,
        };
    }

    private static TableCell ReadCell(YamlNode node, Reading reading)
    {
        var paragraphs = node is YamlSequence { Items.Count: > 0 } list ? list.Items : [node];
        return new TableCell(paragraphs
            .Select((text, i) => (Block)reading.Paragraph(text, new ParagraphProperties(Roles.Cell), "a cell", isParagraph: i < paragraphs.Count - 1))
            .ToValueList());
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

    /// <summary>Equal widths in per cent; the last column takes the rest.</summary>
    private static ValueList<int> Equal(int columns) =>
        Enumerable.Range(0, columns).Select(i => i < columns - 1 ? 100 / columns : 100 - 100 / columns * (columns - 1)).ToValueList();
}
