using DocGen.Documents;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Revisions;

/// <summary>
/// Brings a random body into the model's form: a mark that cannot be joined to a next paragraph (before a table, a section's end, at the
/// end of a text) has no stamps but those of its row. Labels become text, because what a label means is the drafts' affair.
/// </summary>
internal static class SettledText
{
    public static ValueList<Block> Of(Document document) => Settle(NormalForm.Of(document.Body), null, null);

    private static ValueList<Block> Settle(ValueList<Block> blocks, Revision? inserted, Revision? deleted) => blocks.Select((block, i) => block switch
    {
        Paragraph paragraph when i + 1 == blocks.Count || blocks[i + 1] is not Paragraph =>
            paragraph with { Mark = paragraph.Mark with { Inserted = inserted, Deleted = deleted } },
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Blocks = Settle(cell.Blocks, row.Inserted, row.Deleted) }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    }).ToValueList();
}
