using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Build.Comparing;

/// <summary>Comments in a text that is compared: they are about its words, and no part of them.</summary>
internal static class Remarks
{
    /// <summary>The text has some.</summary>
    public static bool Has(Draft draft) => Has(draft.Text);

    private static bool Has(IEnumerable<Block> blocks) => blocks.Any(block => block switch
    {
        Paragraph paragraph => paragraph.Atoms.Any(atom => atom is CommentStartAtom or CommentEndAtom),
        Table table => table.Rows.Any(row => row.Cells.Any(cell => Has(cell.Blocks))),
        _ => false,
    });
}
