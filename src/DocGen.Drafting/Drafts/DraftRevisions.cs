using DocGen.Documents;
using DocGen.Revisions;

namespace DocGen.Drafting.Drafts;

/// <summary>Accept and reject on drafts.</summary>
public static class DraftRevisions
{
    /// <summary>The draft with the chosen revisions accepted; all of them where none are chosen.</summary>
    public static Draft Accept(this Draft draft, RevisionFilter? which = null) =>
        draft with { Text = Tidy(draft.Text.Accept(which)) };

    /// <summary>The draft with the chosen revisions rejected; all of them where none are chosen.</summary>
    public static Draft Reject(this Draft draft, RevisionFilter? which = null) =>
        draft with { Text = Tidy(draft.Text.Reject(which)) };

    /// <summary>Text cut as coarse as it can be, and no label atoms that say nothing.</summary>
    private static ValueList<Block> Tidy(IEnumerable<Block> text) => text.Select(Tidy).ToValueList();

    private static Block Tidy(Block block) => block switch
    {
        Paragraph paragraph => paragraph with
        {
            Atoms = AtomText.Merge([.. paragraph.Atoms.Where(atom => atom is not LabelAtom { Text: null, Inserted: null, Deleted: null })]),
        },
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Blocks = Tidy(cell.Blocks) }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    };
}
