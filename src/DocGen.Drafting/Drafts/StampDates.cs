using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>Marks and comments that state no date have that of their file: the notation cannot say that they have none.</summary>
internal static class StampDates
{
    /// <summary>The text with a date on every mark and comment.</summary>
    public static ValueList<Block> Of(ValueList<Block> text, DateTime? date) => date is null ? text : text.Select(block => Of(block, date)).ToValueList();

    private static Block Of(Block block, DateTime? date) => block switch
    {
        Paragraph paragraph => Of(paragraph, date),
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Inserted = Of(row.Inserted, date),
                Deleted = Of(row.Deleted, date),
                Cells = row.Cells.Select(cell => cell with { Blocks = Of(cell.Blocks, date) }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    };

    private static Paragraph Of(Paragraph paragraph, DateTime? date) =>
        new(paragraph.Atoms.Select(atom => Of(atom, date)).ToValueList(), (MarkAtom)Of(paragraph.Mark, date));

    private static Atom Of(Atom atom, DateTime? date) => (atom switch
    {
        NoteAtom note => note with { Note = new Note(note.Note.Content.Select(paragraph => Of(paragraph, date)).ToValueList()) },
        CommentStartAtom { Comment.Date: null } start => start with { Comment = start.Comment with { Date = date } },
        CommentEndAtom { Comment.Date: null } end => end with { Comment = end.Comment with { Date = date } },
        _ => atom,
    }) with { Inserted = Of(atom.Inserted, date), Deleted = Of(atom.Deleted, date) };

    private static Revision? Of(Revision? by, DateTime? date) => by is { Date: null } ? by with { Date = date } : by;
}
