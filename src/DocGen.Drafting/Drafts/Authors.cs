using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>Who has a mark or a comment in a text.</summary>
internal static class Authors
{
    /// <summary>The names, each once, in the order in which they are met.</summary>
    public static IEnumerable<string> Of(IEnumerable<Block> text) => text.SelectMany(In).Distinct();

    private static IEnumerable<string> In(Block block) => block switch
    {
        Paragraph paragraph => [.. paragraph.Atoms.SelectMany(In), .. Stamps(paragraph.Mark.Inserted, paragraph.Mark.Deleted)],
        Table table => table.Rows.SelectMany(row => Stamps(row.Inserted, row.Deleted).Concat(row.Cells.SelectMany(cell => cell.Blocks.SelectMany(In)))),
        _ => [],
    };

    private static IEnumerable<string> In(Atom atom) =>
    [
        .. Stamps(atom.Inserted, atom.Deleted),
        .. atom is CommentEndAtom end ? [end.Comment.Author] : Array.Empty<string>(),
        .. atom is NoteAtom note ? note.Note.Content.SelectMany(In) : [],
    ];

    private static IEnumerable<string> Stamps(Revision? inserted, Revision? deleted) =>
        new[] { inserted, deleted }.OfType<Revision>().Select(by => by.Author);
}
