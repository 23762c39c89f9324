using System.Globalization;
using System.Text;
using DocGen.Documents;

namespace DocGen.Tests.Drafting.Pages;

/// <summary>A document as people can read it: one line for each block, one word for each atom, brackets for what sets it apart.</summary>
internal static class DocumentDump
{
    public static string Write(Document document)
    {
        var text = new StringBuilder();
        AppendProperties(text, document.Properties);
        if (document.Page != PageSheet.Setup)
        {
            text.Append(CultureInfo.InvariantCulture, $"on {document.Page.Width}x{document.Page.Height}\n");
        }
        foreach (var part in document.HeadersFooters)
        {
            text.Append(part.Kind == HeaderFooterKind.Header ? "header " : "footer ").Append(part.Pages).Append('\n');
            AppendBlocks(text, part.Blocks, "  ");
        }
        AppendBlocks(text, document.Body, "");
        return text.ToString().TrimEnd('\n');
    }

    private static void AppendProperties(StringBuilder text, DocumentProperties properties)
    {
        var words = new List<string>();
        void Add(string name, string? value) => words.AddRange(value is null ? [] : [$"{name} \"{value}\""]);
        Add("title", properties.Title);
        Add("subject", properties.Subject);
        Add("creator", properties.Creator);
        Add("lang", properties.Language == "en-GB" ? null : properties.Language);
        Add("dir", properties.RightToLeft ? "rtl" : null);
        Add("date", properties.Created is { } date ? Date(date) : null);
        text.Append(words.Count == 0 ? "" : $"doc {string.Join(' ', words)}\n");
        foreach (var (name, value) in properties.Custom)
        {
            text.Append(CultureInfo.InvariantCulture, $"property {name}: \"{value}\"\n");
        }
    }

    private static void AppendBlocks(StringBuilder text, IEnumerable<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            text.Append(indent);
            switch (block)
            {
                case Paragraph paragraph:
                    text.Append(Of(paragraph)).Append('\n');
                    break;
                case SectionBreak section:
                    text.Append(CultureInfo.InvariantCulture, $"section {section.Page.Width}x{section.Page.Height}\n");
                    break;
                case Table table:
                    text.Append("table ").Append(table.Properties.Style ?? "-").Append(' ')
                        .AppendJoin(' ', table.Properties.Columns).Append('\n');
                    foreach (var row in table.Rows)
                    {
                        AppendRow(text, row, indent + "  ");
                    }
                    break;
            }
        }
    }

    private static void AppendRow(StringBuilder text, TableRow row, string indent)
    {
        text.Append(indent).Append("row")
            .Append(Brackets([row.IsHeader ? "header" : "", .. Stamps(row.Inserted, row.Deleted)])).Append('\n');
        foreach (var cell in row.Cells)
        {
            text.Append(indent).Append(cell.Span == 1 ? "  cell" : $"  cell {cell.Span}").Append(cell.Merge switch
            {
                VerticalMerge.Restart => " restart",
                VerticalMerge.Continue => " continue",
                _ => "",
            });
            text.Append(cell.Alignment == CellAlignment.Top ? "\n" : $" {cell.Alignment.ToString().ToLowerInvariant()}\n");
            AppendBlocks(text, cell.Blocks, indent + "    ");
        }
    }

    private static string Of(Paragraph paragraph)
    {
        var (mark, properties) = (paragraph.Mark, paragraph.Mark.Properties);
        var words = paragraph.Atoms.Select(Of).ToList();
        words.AddRange((mark.Inserted ?? mark.Deleted) is null ? [] : ["¶" + Brackets(Stamps(mark.Inserted, mark.Deleted))]);
        return $"{properties.Style}{(properties.PageBreakBefore ? " (new page)" : "")}{Direction(properties.RightToLeft, " (", ")")}{Lines(properties.Alignment)}: {string.Join(' ', words)}".TrimEnd();
    }

    private static string Of(Atom atom)
    {
        var word = atom switch
        {
            TextAtom text => $"\"{text.Text.Replace("\u00a0", "\\u00a0", StringComparison.Ordinal)}\"",
            TabAtom => "tab",
            BreakAtom { Kind: BreakKind.Line } => "br",
            BreakAtom => "page-break",
            FieldAtom field => $"field({field.Instruction}: \"{field.Result}\")",
            NoteAtom note => $"note({Content(note.Note.Content)})",
            PictureAtom { Picture: var picture } => Of(picture),
            CommentStartAtom start => $"comment({start.Comment.Author}{Of(start.Comment.Date)}: {Content(start.Comment.Content)})",
            CommentEndAtom => "/comment",
            _ => throw new InvalidOperationException(atom.GetType().Name),
        };
        IEnumerable<string> look = atom is RunAtom run ? Look(run.Properties) : [];
        return word + Brackets([.. look, .. Stamps(atom.Inserted, atom.Deleted)]);
    }

    private static string Of(Picture picture) => string.Create(CultureInfo.InvariantCulture,
        $"img({picture.Content.Format}{(picture.Vector is null ? "" : " and Svg")} {picture.Width / 36_000.0:0.#}x{picture.Height / 36_000.0:0.#} mm: \"{picture.AlternativeText}\")");

    private static IEnumerable<string> Look(RunProperties properties) =>
    [
        properties.Style ?? "",
        properties.Bold ? "b" : "",
        properties.Italic ? "i" : "",
        properties.Underline ? "u" : "",
        properties.Vertical switch { VerticalPosition.Superscript => "sup", VerticalPosition.Subscript => "sub", _ => "" },
        properties.Language ?? "",
        Direction(properties.RightToLeft),
        properties.Link is { } link ? $"to {link}" : "",
    ];

    private static string Direction(bool? isRightToLeft, string before = "", string after = "") =>
        isRightToLeft is { } right ? before + (right ? "rtl" : "ltr") + after : "";

    private static string Lines(Styles.Alignment? alignment) => alignment is { } lines ? $" ({lines.ToString().ToLowerInvariant()})" : "";

    private static string Content(IEnumerable<Paragraph> content) => string.Join(" | ", content.Select(Of));

    private static IEnumerable<string> Stamps(Revision? inserted, Revision? deleted) =>
    [
        inserted is null ? "" : $"ins {inserted.Author}{Of(inserted.Date)}",
        deleted is null ? "" : $"del {deleted.Author}{Of(deleted.Date)}",
    ];

    private static string Brackets(IEnumerable<string> words)
    {
        var said = words.Where(w => w.Length > 0).ToList();
        return said.Count == 0 ? "" : $"[{string.Join(", ", said)}]";
    }

    private static string Of(DateTime? date) => date is { } day ? " " + Date(day) : "";

    private static string Date(DateTime date) =>
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}
