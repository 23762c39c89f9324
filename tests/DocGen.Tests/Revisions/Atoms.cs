using DocGen.Documents;

namespace DocGen.Tests.Revisions;

/// <summary>A text without its structure: what accept and reject are about, seen by other eyes than theirs.</summary>
internal static class Atoms
{
    /// <summary>All atoms of a text, paragraph marks and those of notes among them, in document order.</summary>
    public static IEnumerable<Atom> Of(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Atoms.SelectMany(WithNote).Append(paragraph.Mark),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Of(cell.Blocks)),
        _ => [],
    });

    /// <summary>Every stamp of a text: those of its atoms and of its rows.</summary>
    public static IEnumerable<Revision> Stamps(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => Of([paragraph]).SelectMany(atom => Both(atom.Inserted, atom.Deleted)),
        Table table => table.Rows.SelectMany(row => Both(row.Inserted, row.Deleted).Concat(row.Cells.SelectMany(cell => Stamps(cell.Blocks)))),
        _ => [],
    });

    /// <summary>
    /// The words of a text where only some atoms and rows stand: each standing paragraph mark is a line end, whatever joins or splits.
    /// </summary>
    public static string Words(IEnumerable<Block> blocks, Func<Revision?, Revision?, bool> stands) => string.Concat(blocks.Select(block => block switch
    {
        Paragraph paragraph => string.Concat(paragraph.Atoms.Append(paragraph.Mark).Where(atom => stands(atom.Inserted, atom.Deleted)).Select(Word)),
        Table table => string.Concat(table.Rows.Where(row => stands(row.Inserted, row.Deleted))
            .SelectMany(row => row.Cells).Select(cell => Words(cell.Blocks, stands))),
        _ => "",
    }));

    private static string Word(Atom atom) => atom switch
    {
        TextAtom text => text.Text,
        TabAtom => "\t",
        BreakAtom or MarkAtom => "\n",
        FieldAtom field => field.Result,
        _ => "",
    };

    private static IEnumerable<Atom> WithNote(Atom atom) =>
        atom is NoteAtom note ? [note with { Note = new Note([]) }, .. Of(note.Note.Content)] : [atom];

    private static IEnumerable<Revision> Both(Revision? inserted, Revision? deleted) => new[] { inserted, deleted }.OfType<Revision>();
}
