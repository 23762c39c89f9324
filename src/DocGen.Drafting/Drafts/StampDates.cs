using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// Marks and comments with other stamps. Those that state no date have that of their file: the notation cannot say that they have none.
/// </summary>
/// <param name="stamp">What becomes of the stamp of a mark.</param>
/// <param name="date">The date of comments that have none.</param>
internal sealed class StampDates(Func<Revision, Revision> stamp, DateTime? date)
{
    /// <summary>The text with a date on every mark and comment.</summary>
    public static ValueList<Block> Of(ValueList<Block> text, DateTime? date) =>
        date is null ? text : new StampDates(by => by.Date is null ? by with { Date = date } : by, date).Of(text);

    /// <summary>The text with its marks under other names.</summary>
    public static ValueList<Block> Named(ValueList<Block> text, Func<Revision, string> name) =>
        new StampDates(by => by with { Author = name(by) }, null).Of(text);

    private ValueList<Block> Of(ValueList<Block> text) => text.Select(Of).ToValueList();

    private Block Of(Block block) => block switch
    {
        Paragraph paragraph => Of(paragraph),
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Inserted = Of(row.Inserted),
                Deleted = Of(row.Deleted),
                Cells = row.Cells.Select(cell => cell with { Blocks = Of(cell.Blocks) }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    };

    private Paragraph Of(Paragraph paragraph) => new(paragraph.Atoms.Select(Of).ToValueList(), (MarkAtom)Of(paragraph.Mark));

    private Atom Of(Atom atom) => (atom switch
    {
        NoteAtom note => note with { Note = new Note(note.Note.Content.Select(Of).ToValueList()) },
        CommentStartAtom { Comment.Date: null } start => start with { Comment = start.Comment with { Date = date } },
        CommentEndAtom { Comment.Date: null } end => end with { Comment = end.Comment with { Date = date } },
        _ => atom,
    }) with { Inserted = Of(atom.Inserted), Deleted = Of(atom.Deleted) };

    private Revision? Of(Revision? by) => by is null ? null : stamp(by);
}
