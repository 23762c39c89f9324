using DocGen.Documents;

namespace DocGen.Tests.Docx;

/// <summary>
/// What two documents must share to be the same in Word: neighbouring equal text is one, a label is its text and a tab, and a footnote does
/// not repeat the stamps of its reference.
/// </summary>
public static class NormalForm
{
    public static Document Of(Document document) => document with
    {
        HeadersFooters = document.HeadersFooters.Select(part => part with { Blocks = Of(part.Blocks) }).ToValueList(),
        Body = Of(document.Body),
    };

    public static ValueList<Block> Of(IEnumerable<Block> blocks) => blocks.Select(block => block switch
    {
        Paragraph paragraph => Of(paragraph),
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Blocks = Of(cell.Blocks) }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    }).ToValueList();

    private static Paragraph Of(Paragraph paragraph)
    {
        var atoms = new List<Atom>();
        foreach (var atom in paragraph.Atoms.SelectMany(Parts))
        {
            if (atom is TextAtom text && atoms.LastOrDefault() is TextAtom last && last with { Text = text.Text } == text)
            {
                atoms[^1] = last with { Text = last.Text + text.Text };
            }
            else
            {
                atoms.Add(atom);
            }
        }
        return paragraph with { Atoms = [.. atoms] };
    }

    private static IEnumerable<Atom> Parts(Atom atom) => atom switch
    {
        TextAtom { Text.Length: 0 } or LabelAtom { Text.Length: 0 } => [],
        LabelAtom label =>
        [
            new TextAtom(label.Text!, label.Properties) { Inserted = label.Inserted, Deleted = label.Deleted },
            new TabAtom(label.Properties) { Inserted = label.Inserted, Deleted = label.Deleted },
        ],
        NoteAtom note => [note with { Note = new Note(note.Note.Content.Select(p => Of(Unrepeated(p, note))).ToValueList()) }],
        CommentStartAtom start => [start with { Comment = Of(start.Comment) }],
        CommentEndAtom end => [end with { Comment = Of(end.Comment) }],
        _ => [atom],
    };

    private static Comment Of(Comment comment) => comment with { Content = comment.Content.Select(Of).ToValueList() };

    private static Paragraph Unrepeated(Paragraph paragraph, Atom reference) => new(
        paragraph.Atoms.Select(atom => Unrepeated(atom, reference)).ToValueList(),
        (MarkAtom)Unrepeated(paragraph.Mark, reference));

    private static Atom Unrepeated(Atom atom, Atom reference) => atom with
    {
        Inserted = atom.Inserted == Unmoved(reference.Inserted) ? null : atom.Inserted,
        Deleted = atom.Deleted == Unmoved(reference.Deleted) ? null : atom.Deleted,
    };

    /// <summary>A footnote goes with its reference, but is in no move by itself.</summary>
    private static Revision? Unmoved(Revision? stamp) => stamp is null ? null : stamp with { Move = null };
}
