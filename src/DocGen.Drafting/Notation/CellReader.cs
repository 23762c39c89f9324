using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;
using DocGen.Styles;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Reads a cell: a text, a list of paragraphs, or a map of <c>text</c> (one of these), <c>span</c> and <c>rows</c> (how many columns and rows
/// it covers), <c>align</c> and <c>valign</c>. <c>ins:</c> or <c>del:</c> may stand for <c>text:</c>, with one paragraph.
/// </summary>
internal static class CellReader
{
    private static readonly string[] Keys = TableShapes.CellMap.Names;

    /// <summary>The cell, and how many rows it covers.</summary>
    public static (TableCell Cell, int Rows) Read(YamlNode node, Reading reading)
    {
        if (node is not YamlMapping map || IsTextReadAsKey(map))
        {
            return (new TableCell(Paragraphs(node, reading)), 1);
        }
        var fields = new Fields(map, "a cell", Keys, reading);
        var (inner, text) = StampedText.Read(fields, reading, "a cell");
        var content = text is not null && text == fields["text"]
            ? Paragraphs(text, inner)
            : [inner.Marked(text, new ParagraphProperties(Roles.Cell), "a cell", isParagraph: false)];
        var cell = new TableCell(content, fields.Count("span", TableShapes.MostColumns))
        {
            Alignment = Word(fields, "valign", AlignmentWords.AllOfCells, reading, AlignmentWords.FindOfCell) ?? CellAlignment.Top,
        };
        var alignment = Word(fields, "align", AlignmentWords.All, reading, AlignmentWords.Find);
        return (alignment is { } some ? Aligned(cell, some, reading) : cell, fields.Count("rows", TableShapes.MostRows));
    }

    /// <summary>What stands where a cell from above goes on: nothing, stamped as its row.</summary>
    public static TableCell Empty(Reading reading) =>
        new([reading.Marked(null, new ParagraphProperties(Roles.Cell), "a cell", isParagraph: false)]);

    /// <summary>The cell with this alignment, if it has none of its own.</summary>
    public static TableCell Aligned(TableCell cell, Alignment alignment, Reading reading) => cell with
    {
        Blocks = cell.Blocks.Select(block => block is Paragraph { Mark.Properties: { Alignment: null } properties } paragraph
            ? reading.Placed(paragraph with { Mark = paragraph.Mark with { Properties = properties with { Alignment = alignment } } }, paragraph)
            : block).ToValueList(),
    };

    private static ValueList<Block> Paragraphs(YamlNode node, Reading reading)
    {
        var paragraphs = node is YamlSequence { Items.Count: > 0 } list ? list.Items : [node];
        return paragraphs
            .Select((text, i) => (Block)reading.Paragraph(text, new ParagraphProperties(Roles.Cell), "a cell", isParagraph: i < paragraphs.Count - 1))
            .ToValueList();
    }

    /// <summary>A map none of whose keys is one of ours, and whose first key has blanks, is a text with <c>: </c> in it.</summary>
    private static bool IsTextReadAsKey(YamlMapping map) =>
        !map.IsFlow && map.Entries.Count > 0 && map.Entries[0].Key.Value.Contains(' ') && !map.Entries.Any(entry => Keys.Contains(entry.Key.Value));

    private static T? Word<T>(Fields fields, string key, IReadOnlyCollection<string> words, Reading reading, Func<string, T?> find) where T : struct
    {
        if (fields.PlainScalar(key) is not { } scalar)
        {
            return null;
        }
        if (find(scalar.Value) is { } found)
        {
            return found;
        }
        reading.Diagnostics.Add(NotationMessages.UnknownAlignment(scalar.Span, scalar.Value, words));
        return null;
    }

    private static int Count(this Fields fields, string key, int most)
    {
        if (fields.PlainScalar(key) is not { } scalar)
        {
            return 1;
        }
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= most)
        {
            return count;
        }
        fields.Reading.Diagnostics.Add(NotationMessages.BadCount(scalar.Span, scalar.Value, key, most));
        return 1;
    }
}
