using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// The form of a text that was read, brought back after an operation: text cut as coarse as it can be; label atoms without a text only
/// where a whole paragraph comes or goes; no stamps on a mark that cannot be joined to anything.
/// </summary>
internal static class DraftForm
{
    /// <summary>The text in its form.</summary>
    public static ValueList<Block> Of(ValueList<Block> text) => Settle(text.Select(block => block switch
    {
        Paragraph paragraph => Of(paragraph, null, null),
        Table table => table with { Rows = table.Rows.Select(Of).ToValueList() },
        _ => block,
    }).ToList(), isCell: false);

    private static TableRow Of(TableRow row) => row with
    {
        Cells = row.Cells.Select(cell => cell with
        {
            Blocks = Settle([.. cell.Blocks.Select(block => block is Paragraph paragraph ? Of(paragraph, row.Inserted, row.Deleted) : block)],
                isCell: row.Inserted is null && row.Deleted is null),
        }).ToValueList(),
    };

    private static Paragraph Of(Paragraph paragraph, Revision? rowInserted, Revision? rowDeleted)
    {
        var rest = paragraph.Atoms.Where(atom => atom is not LabelAtom).ToList();
        var typed = paragraph.Atoms.OfType<LabelAtom>().Where(label => label.Text is { Length: > 0 }).ToList();
        // An empty label and one of the sequence have no text that could come or go: only with the whole paragraph do they.
        var other = paragraph.Atoms.OfType<LabelAtom>().FirstOrDefault(label => label.Text is { Length: 0 })
            ?? paragraph.Atoms.OfType<LabelAtom>().FirstOrDefault()
            ?? new LabelAtom(null, RunProperties.Plain) { Inserted = rowInserted, Deleted = rowDeleted };
        other = other with
        {
            Inserted = IsAll(other.Inserted, atom => atom.Inserted) ? other.Inserted : null,
            Deleted = IsAll(other.Deleted, atom => atom.Deleted) ? other.Deleted : null,
        };
        IEnumerable<LabelAtom> labels = typed.Count > 0 ? typed
            : other is { Text: null, Inserted: null, Deleted: null } ? []
            : [other];
        return paragraph with { Atoms = AtomText.Merge([.. labels, .. rest]) };

        bool IsAll(Revision? stamp, Func<Atom, Revision?> of) =>
            stamp is not null && of(paragraph.Mark) == stamp && rest.TrueForAll(atom => of(atom) == stamp);
    }

    /// <summary>Clears the stamps of marks that nothing follows; the end of a text is no barrier for a split, that of a cell is.</summary>
    private static ValueList<Block> Settle(List<Block> text, bool isCell)
    {
        for (var i = text.Count - 1; i >= 0; i--)
        {
            if (text[i] is not Paragraph paragraph)
            {
                continue;
            }
            var mark = paragraph.Mark;
            if (mark.Deleted is not null && !Joins.IsWhole(paragraph, atom => atom.Deleted) && !Joins.HasNext(text, i, atom => atom.Deleted))
            {
                mark = mark with { Deleted = null };
            }
            var next = mark.Inserted is null ? null : Joins.Next(text, i, atom => atom.Inserted);
            if (mark.Inserted is not null && !Joins.IsWhole(paragraph, atom => atom.Inserted)
                && (next is null ? isCell : Joins.IsBarrier(next)))
            {
                mark = mark with { Inserted = null };
            }
            text[i] = paragraph with { Mark = mark };
        }
        return [.. text];
    }
}
