using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Texts without their comments.</summary>
public static class CommentFree
{
    /// <summary>The text without its comments; what they cut is one again.</summary>
    public static ValueList<Block> WithoutComments(this IEnumerable<Block> blocks) => blocks.Select(Of).ToValueList();

    private static Block Of(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph),
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Blocks = cell.Blocks.WithoutComments() }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    };

    private static Paragraph Of(Paragraph paragraph)
    {
        var isCommented = false;
        foreach (var atom in paragraph.Atoms.AsSpan())
        {
            isCommented |= atom is CommentStartAtom or CommentEndAtom or NoteAtom;
        }
        return isCommented
            ? paragraph with { Atoms = AtomText.Merge([.. paragraph.Atoms.Where(atom => atom is not (CommentStartAtom or CommentEndAtom)).Select(Of)]) }
            : paragraph;
    }

    private static Atom Of(Atom atom) =>
        atom is NoteAtom note ? note with { Note = new Note(note.Note.Content.Select(Of).ToValueList()) } : atom;
}
