using DocGen.Documents;
using DocGen.Drafting.Pictures;
using DocGen.Styles;

namespace DocGen.Drafting.Pages.Reading;

/// <summary>What every element's reader is handed: where the reading stands, and what the page's names mean.</summary>
internal sealed class PageContext(PageCursor cursor, StyleSheet styles, PageSetup setup, PagePictures pictures)
{
    /// <summary>Where the reading stands.</summary>
    public PageCursor Cursor { get; } = cursor;

    /// <summary>All styles.</summary>
    public StyleSheet Styles { get; } = styles;

    /// <summary>The styles that were asked for, since a page names the same few again and again: too few for a table.</summary>
    private readonly List<(StyleKind Kind, string Id, Style? Style)> found = [];

    private readonly Dictionary<(string Author, DateTime? Date), Revision> revisions = [];
    private Revision? recent;

    /// <summary>The style of this kind and id, or null.</summary>
    public Style? Style(StyleKind kind, string id)
    {
        foreach (var (knownKind, knownId, known) in found)
        {
            if (knownKind == kind && knownId == id)
            {
                return known;
            }
        }
        var style = Styles.Find(kind, id);
        found.Add((kind, id, style));
        return style;
    }

    /// <summary>Who made a mark and when; equal ones are one object.</summary>
    public Revision Revision(string author, DateTime? date)
    {
        if (recent is { } last && last.Author == author && last.Date == date)
        {
            return last;
        }
        if (!revisions.TryGetValue((author, date), out var revision))
        {
            revisions[(author, date)] = revision = new Revision(author, date);
        }
        return recent = revision;
    }

    /// <summary>The pictures that the page may name.</summary>
    public PagePictures Pictures { get; } = pictures;

    /// <summary>The page of the document.</summary>
    public PageSetup Setup { get; } = setup;

    /// <summary>The page of the section that is being read; percentages of columns are of its text width.</summary>
    public PageSetup Page { get; set; } = setup;

    /// <summary>The style of paragraphs that name none.</summary>
    public string DefaultStyle { get; } =
        (styles.Styles.FirstOrDefault(s => s is { Kind: StyleKind.Paragraph, IsDefault: true })
        ?? styles.Styles.FirstOrDefault(s => s.Kind == StyleKind.Paragraph))?.Id ?? "Normal";

    /// <summary>The name of the Word file that the styles come from; null where they are the pack's own.</summary>
    public string? Reference { get; init; }

    /// <summary>The paragraph style of this id where the sheet has it, else that of the name, else the default one.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">Word's own name of the style, the same in each language; ids are made of the language's name.</param>
    public string StyleOrDefault(string id, string? name = null) =>
        (Style(StyleKind.Paragraph, id) ?? (name is null ? null : Styles.Styles.FirstOrDefault(style => style.Kind == StyleKind.Paragraph
            && string.Equals(style.Name, name, StringComparison.OrdinalIgnoreCase))))?.Id ?? DefaultStyle;

    /// <summary>The dates that were read, by what was written.</summary>
    public Dictionary<string, DateTime> Dates { get; } = new(StringComparer.Ordinal);

    /// <summary>Reports a mistake.</summary>
    public void Report(PagePlace place, PageMistake mistake) => Cursor.Report(place, mistake);
}
