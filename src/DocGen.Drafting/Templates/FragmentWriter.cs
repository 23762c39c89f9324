using System.Buffers;
using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Pictures;

namespace DocGen.Drafting.Templates;

/// <summary>
/// Writes content as safe fragments of the page vocabulary: escaped, marks as <c>ins</c> and <c>del</c>. A template puts them where it
/// wants, and no text can break out of its place.
/// </summary>
internal static class FragmentWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    /// <summary>A fragment is written here before it is a text of its own; most documents have thousands.</summary>
    [ThreadStatic]
    private static StringBuilder? room;

    /// <summary>The mark that was written last, and its attributes: most are by the same author.</summary>
    [ThreadStatic]
    private static (Revision? Revision, string Attributes) recent;

    /// <summary>The steps of a text are listed here before they are written, unless they are those of a footnote in it.</summary>
    [ThreadStatic]
    private static List<MarkEvent>? stepRoom;

    /// <summary>The text of a paragraph without its label.</summary>
    public static string Text(Paragraph paragraph)
    {
        var labels = LabelsIn(paragraph);
        var isPlain = paragraph.Atoms.Count == labels + 1 && IsPlain(paragraph.Atoms[labels]);
        return paragraph.Atoms.Count == labels ? ""
            : RecentFragments.Add(
                isPlain && paragraph.Atoms[labels] is TextAtom only ? Escape(only.Text) : WriteText(EmptyRoom(), paragraph, labels).ToString(),
                paragraph.Atoms, labels);
    }

    /// <summary>The label of a paragraph and the tab behind it, or nothing.</summary>
    public static string Label(Paragraph paragraph)
    {
        if (LabelsIn(paragraph) == 1 && paragraph.Atoms[0] is LabelAtom { Inserted: null, Deleted: null, Text: { Length: > 0 } counted } only
            && only.Properties == RunProperties.Plain)
        {
            return Escape(counted) + "<tab/>";
        }
        if (!paragraph.Atoms.Any(atom => atom is LabelAtom { Text.Length: > 0 }))
        {
            return "";
        }
        var labels = paragraph.Atoms.OfType<LabelAtom>().Where(label => label.Text is { Length: > 0 }).ToList();
        // The tab comes or goes only if a label does so alone; beside a changed label it stays.
        var tab = new TabAtom(RunProperties.Plain)
        {
            Inserted = labels.TrueForAll(label => label.Inserted is not null) ? labels[0].Inserted : null,
            Deleted = labels.TrueForAll(label => label.Deleted is not null) ? labels[0].Deleted : null,
        };
        Atom[] atoms = [.. labels.Select(l => new TextAtom(l.Text!, l.Properties) { Inserted = l.Inserted, Deleted = l.Deleted }), tab];
        return Write(EmptyRoom(), atoms, 0).ToString();
    }

    /// <summary>The start of marks round words that a template adds to a paragraph: they come and go with the whole of it.</summary>
    public static string Open(Paragraph paragraph) =>
        (Whole(paragraph, atom => atom.Inserted) is { } inserted ? $"<ins{By(inserted)}>" : "")
        + (Whole(paragraph, atom => atom.Deleted) is { } deleted ? $"<del{By(deleted)}>" : "");

    /// <summary>The end of the marks that <see cref="Open"/> starts.</summary>
    public static string Close(Paragraph paragraph) =>
        (Whole(paragraph, atom => atom.Deleted) is null ? "" : "</del>") + (Whole(paragraph, atom => atom.Inserted) is null ? "" : "</ins>");

    /// <summary>The attributes of a <c>p</c> or <c>tr</c> with these stamps, a blank before each; nothing without stamps.</summary>
    public static string Mark(Revision? inserted, Revision? deleted) => (inserted, deleted) switch
    {
        (null, null) => "",
        ({ } by, null) => $" mark=\"ins\"{By(by)}",
        (null, { } by) => $" mark=\"del\"{By(by)}",
        ({ } first, { } second) => $" mark=\"ins del\"{By(first)}{By(second, "del-")}",
    };

    /// <summary>A plain text, escaped.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }
        return new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();
    }

    /// <summary>The attributes of the <c>img</c> of a figure, a blank before each.</summary>
    public static string Attributes(FigureAtom figure) =>
        $" src=\"{Attribute(PagePictures.OfDraft(figure.File))}\" alt=\"{Attribute(figure.AlternativeText)}\""
        + Given("width", figure.Width) + Given("height", figure.Height) + Given("fallback", figure.Fallback);

    private static string Given(string name, string? value) => value is null ? "" : $" {name}=\"{Attribute(value)}\"";

    /// <summary>A text as the value of an attribute, in which XML would fold line ends and tabs.</summary>
    private static string Attribute(string text) =>
        Escape(text).Replace("\n", "&#10;", StringComparison.Ordinal).Replace("\t", "&#9;", StringComparison.Ordinal);

    /// <summary>How many labels begin a paragraph.</summary>
    private static int LabelsIn(Paragraph paragraph)
    {
        var labels = 0;
        while (labels < paragraph.Atoms.Count && paragraph.Atoms[labels] is LabelAtom)
        {
            labels++;
        }
        return labels;
    }

    private static StringBuilder WriteText(StringBuilder page, Paragraph paragraph, int labels)
    {
        foreach (var atom in paragraph.Atoms.AsSpan()[labels..])
        {
            if (atom is LabelAtom)
            {
                // The start of a comment stands before it.
                return Write(page, [.. paragraph.Atoms.Where(each => each is not LabelAtom)], 0);
            }
        }
        return Write(page, paragraph.Atoms, labels);
    }

    private static StringBuilder EmptyRoom() => (room ??= new StringBuilder(1024)).Clear();

    private static StringBuilder Write(StringBuilder page, IReadOnlyList<Atom> atoms, int from)
    {
        var steps = stepRoom ?? new List<MarkEvent>(16);
        stepRoom = null;
        MarkNesting.Add(atoms, steps, from);
        foreach (var step in steps)
        {
            switch (step.Kind)
            {
                case MarkEventKind.OpenInsertion:
                    AppendBy(page.Append("<ins"), step.By!).Append('>');
                    break;
                case MarkEventKind.CloseInsertion:
                    page.Append("</ins>");
                    break;
                case MarkEventKind.OpenDeletion:
                    AppendBy(page.Append("<del"), step.By!).Append('>');
                    break;
                case MarkEventKind.CloseDeletion:
                    page.Append("</del>");
                    break;
                case MarkEventKind.OpenComment:
                    var comment = step.Comment!;
                    page.Append("<comment").Append(By(new Revision(comment.Author, comment.Date))).Append(" text=\"")
                        .Append(Attribute(string.Join('\n', comment.Content.Select(PlainText.Of)))).Append("\">");
                    break;
                case MarkEventKind.CloseComment:
                    page.Append("</comment>");
                    break;
                case MarkEventKind.Run:
                    WriteRun(page, atoms, step.From, step.To);
                    break;
            }
        }
        steps.Clear();
        stepRoom = steps;
        return page;
    }

    private static bool IsPlain(Atom atom) =>
        atom is TextAtom or TabAtom && atom is { Inserted: null, Deleted: null } && ((RunAtom)atom).Properties == RunProperties.Plain;

    private static void WriteRun(StringBuilder page, IReadOnlyList<Atom> atoms, int from, int to)
    {
        var properties = (atoms[from] as RunAtom)?.Properties ?? RunProperties.Plain;
        if (properties.Link is { } link)
        {
            page.Append("<a href=\"").Append(Escape(link)).Append("\">");
        }
        page.Append(properties.Bold ? "<b>" : "").Append(properties.Italic ? "<i>" : "");
        for (var i = from; i < to; i++)
        {
            if (atoms[i] is NoteAtom note)
            {
                WriteNote(page, note.Note);
                continue;
            }
            page.Append(atoms[i] switch
            {
                TextAtom text => Escape(text.Text),
                TabAtom => "<tab/>",
                BreakAtom { Kind: BreakKind.Line } => "<br/>",
                FigureAtom figure => $"<img{Attributes(figure)}/>",
                _ => "",
            });
        }
        page.Append(properties.Italic ? "</i>" : "").Append(properties.Bold ? "</b>" : "");
        page.Append(properties.Link is null ? "" : "</a>");
    }

    /// <summary>In a <c>p</c> of its own: a blank directly in a <c>note</c> would be the page's layout.</summary>
    private static void WriteNote(StringBuilder page, Note note)
    {
        page.Append("<note>");
        foreach (var paragraph in note.Content)
        {
            page.Append("<p>");
            WriteText(page, paragraph, LabelsIn(paragraph));
            page.Append("</p>");
        }
        page.Append("</note>");
    }

    private static Revision? Whole(Paragraph paragraph, Func<Atom, Revision?> stamp) =>
        Joins.IsWhole(paragraph, stamp) ? stamp(paragraph.Mark) : null;

    private static StringBuilder AppendBy(StringBuilder page, Revision revision)
    {
        if (!ReferenceEquals(recent.Revision, revision))
        {
            recent = (revision, By(revision));
        }
        return page.Append(recent.Attributes);
    }

    private static string By(Revision revision, string prefix = "") =>
        $" {prefix}by=\"{Escape(revision.Author)}\"" + (revision.Date is { } date ? $" {prefix}date=\"{ContentDate.Write(date)}\"" : "");
}
