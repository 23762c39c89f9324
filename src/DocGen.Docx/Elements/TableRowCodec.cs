using DocGen.Docx.Styling;
using DocGen.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// Rows (<c>w:tr</c>, ECMA-376 Part 1, §17.4.78). The mark in <c>w:trPr</c> takes the row away, but not what it holds: to
/// Word, and to readers that look at runs only, everything in the row is inserted or deleted as well.
/// </summary>
internal static class TableRowCodec
{
    /// <summary>Writes a row.</summary>
    public static void Write(PartWriter part, TableRow row, ValueList<int> columns, Stamps outer)
    {
        var stamps = Stamps.Of(row).Within(outer).Unmoved;
        part.Xml.Markup("<w:tr>");
        if (row.IsHeader || !stamps.IsNone)
        {
            part.Xml.Markup("<w:trPr>");
            part.Xml.Markup(row.IsHeader ? "<w:tblHeader/>" : "");
            RevisionCodec.WriteProperties(part, stamps);
            part.Xml.Markup("</w:trPr>");
        }
        var column = 0;
        foreach (var cell in row.Cells)
        {
            TableCellCodec.Write(part, cell, columns.Skip(column).Take(cell.Span).Sum(), stamps);
            column += cell.Span;
        }
        part.Xml.Markup("</w:tr>");
    }

    /// <summary>Reads a row; everything in it takes over its stamps, as Word means it and does not always write it.</summary>
    public static TableRow Read(PartReader part, W.TableRow row, Stamps outer)
    {
        var stamps = RevisionCodec.ReadProperties(row.TableRowProperties).Within(outer);
        return new(ReadCells(part, row, stamps).ToValueList(), OnOff.Read(row.TableRowProperties?.GetFirstChild<W.TableHeader>()) ?? false)
        {
            Inserted = stamps.Inserted,
            Deleted = stamps.Deleted,
        };
    }

    private static IEnumerable<TableCell> ReadCells(PartReader part, OpenXmlElement container, Stamps row) =>
        container.ChildElements.SelectMany(child => child switch
        {
            W.TableCell cell => [TableCellCodec.Read(part, cell, row)],
            W.SdtCell or W.SdtContentCell or W.CustomXmlCell => ReadCells(part, child, row),
            _ => [],
        });
}
