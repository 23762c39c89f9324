using System.Globalization;
using System.Text;
using DocGen.Documents;

namespace DocGen.Tests.Drafting.Pages;

/// <summary>Writes a document as a page, one tag at a time and without any layout: the other half of the round trip.</summary>
internal sealed class PageWriter
{
    private readonly StringBuilder text = new();

    public static string Write(Document document)
    {
        var writer = new PageWriter();
        var properties = document.Properties;
        writer.Open("doc", ("title", properties.Title), ("date", Date(properties.Created)), ("lang", properties.Language), ("dir", properties.RightToLeft ? "rtl" : "ltr"));
        foreach (var (name, value) in properties.Custom)
        {
            writer.Open("property", ("name", name)).Append(Escaped(value));
            writer.Close("property");
        }
        foreach (var part in document.HeadersFooters)
        {
            var name = part.Kind == HeaderFooterKind.Header ? "header" : "footer";
            writer.Open(name, ("pages", part.Pages switch { HeaderFooterPages.First => "first", HeaderFooterPages.Even => "even", _ => "default" }));
            writer.Blocks(part.Blocks);
            writer.Close(name);
        }
        var section = new List<Block>();
        foreach (var block in document.Body.Append(new SectionBreak(document.Page)))
        {
            if (block is SectionBreak end)
            {
                writer.Open("section", ("orientation", end.Page == PageSheet.Setup ? null : "landscape"));
                writer.Blocks(section);
                writer.Close("section");
                section.Clear();
                continue;
            }
            section.Add(block);
        }
        writer.Close("doc");
        return writer.text.ToString();
    }

    private void Blocks(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph { Atoms: [BreakAtom { Kind: BreakKind.Page }] }: text.Append("<page-break/>"); break;
                case Paragraph paragraph: Paragraph(paragraph, default); break;
                case Table table: Table(table); break;
            }
        }
    }

    private void Table(Table table)
    {
        Open("table", ("class", table.Properties.Style), ("columns", string.Join(' ', table.Properties.Columns)));
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var row = table.Rows[at];
            Open("tr", [("header", row.IsHeader ? "true" : null), .. Mark(row.Inserted, row.Deleted)]);
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (row.Cells[i].Merge == VerticalMerge.Continue)
                {
                    continue;
                }
                Open("td", ("span", row.Cells[i].Span.ToString(CultureInfo.InvariantCulture)),
                    ("rowspan", VerticalMerges.RowsCovered(table.Rows, at, i).ToString(CultureInfo.InvariantCulture)), ("valign", Word(row.Cells[i].Alignment)));
                Blocks(row.Cells[i].Blocks);
                Close("td");
            }
            Close("tr");
        }
        Close("table");
    }

    private void Paragraph(Paragraph paragraph, (Revision? Inserted, Revision? Deleted) around)
    {
        var properties = paragraph.Mark.Properties;
        Open("p", [("class", properties.Style), ("align", properties.Alignment is { } alignment ? Word(alignment) : null), ("break", properties.PageBreakBefore ? "page" : null), ("dir", Direction(properties.RightToLeft)),
            .. Mark(paragraph.Mark.Inserted, paragraph.Mark.Deleted)]);
        var outer = new Stack<(Revision? Inserted, Revision? Deleted)>();
        foreach (var atom in paragraph.Atoms)
        {
            var (inserted, deleted) = (around.Inserted is null ? atom.Inserted : null, around.Deleted is null ? atom.Deleted : null);
            if (atom is CommentEndAtom)
            {
                Close("comment");
                around = outer.Pop();
                Unstamp(around, atom);
                continue;
            }
            Stamp(inserted, deleted);
            if (atom is CommentStartAtom { Comment: var comment })
            {
                Open("comment", ("by", comment.Author), ("date", Date(comment.Date)), ("text", PlainText.Of(comment.Content[0])));
                outer.Push(around);
                around = (atom.Inserted, atom.Deleted);
                continue;
            }
            Run((RunAtom)atom);
            Unstamp(around, atom);
        }
        Close("p");
    }

    private void Stamp(Revision? inserted, Revision? deleted)
    {
        _ = inserted is null ? text : Open("ins", ("by", inserted.Author), ("date", Date(inserted.Date)));
        _ = deleted is null ? text : Open("del", ("by", deleted.Author), ("date", Date(deleted.Date)));
    }

    private void Unstamp((Revision? Inserted, Revision? Deleted) around, Atom atom)
    {
        text.Append(around.Deleted is null && atom.Deleted is not null ? "</del>" : "");
        text.Append(around.Inserted is null && atom.Inserted is not null ? "</ins>" : "");
    }

    private void Run(RunAtom atom)
    {
        var properties = atom.Properties;
        var tags = new List<string>();
        void Add(bool isOn, string name, params (string, string?)[] attributes)
        {
            if (isOn)
            {
                Open(name, attributes);
                tags.Add(name);
            }
        }
        Add(properties.Link is not null, "a", ("href", properties.Link));
        Add(properties is not { Style: null, Language: null, RightToLeft: null }, "span",
            ("class", properties.Style), ("lang", properties.Language), ("dir", Direction(properties.RightToLeft)));
        Add(properties.Bold, "b");
        Add(properties.Italic, "i");
        Add(properties.Underline, "u");
        Add(properties.Vertical == VerticalPosition.Superscript, "sup");
        Add(properties.Vertical == VerticalPosition.Subscript, "sub");
        Content(atom);
        tags.Reverse();
        tags.ForEach(Close);
    }

    private void Content(RunAtom atom)
    {
        switch (atom)
        {
            case TextAtom run: text.Append(Escaped(run.Text)); break;
            case TabAtom: text.Append("<tab/>"); break;
            case BreakAtom: text.Append("<br/>"); break;
            case FieldAtom field:
                Open("field", ("code", field.Instruction)).Append(Escaped(field.Result));
                Close("field");
                break;
            case PictureAtom { Picture: var picture }:
                Open("img", ("src", $"pictures/{(picture.Vector is not null ? "plan.svg" : picture.Content == TestPictures.Png ? "map.png" : "photo.jpg")}"),
                    ("fallback", picture.Vector is null ? null : "pictures/photo.jpg"), ("alt", picture.AlternativeText),
                    ("width", Twips(picture.Width)), ("height", Twips(picture.Height)));
                Close("img");
                break;
            case NoteAtom note:
                text.Append("<note>");
                foreach (var paragraph in note.Note.Content)
                {
                    Paragraph(paragraph, (note.Inserted, note.Deleted));
                }
                text.Append("</note>");
                break;
        }
    }

    private StringBuilder Open(string name, params (string Name, string? Value)[] attributes)
    {
        text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes.Where(a => a.Value is not null))
        {
            text.Append(' ').Append(attribute).Append("=\"").Append(Escaped(value!)).Append('"');
        }
        return text.Append('>');
    }

    private void Close(string name) => text.Append("</").Append(name).Append('>');

    private static (string, string?)[] Mark(Revision? inserted, Revision? deleted)
    {
        var (first, second) = (inserted ?? deleted, inserted is null ? null : deleted);
        var mark = inserted is null ? "del" : deleted is null ? "ins" : "ins del";
        return first is null ? [] :
            [("mark", mark), ("by", first.Author), ("date", Date(first.Date)), ("del-by", second?.Author), ("del-date", Date(second?.Date))];
    }

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Twips(int emu) => (emu / Picture.EmuPerTwip).ToString(CultureInfo.InvariantCulture);

    private static string? Direction(bool? isRightToLeft) => isRightToLeft is { } right ? (right ? "rtl" : "ltr") : null;

    private static string? Date(DateTime? date) =>
        date?.ToString(date.Value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    private static string Escaped(string value) => value.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
