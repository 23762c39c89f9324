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

    /// <summary>The paragraph style of this id where the sheet has it, else the default one.</summary>
    public string StyleOrDefault(string id) => Styles.Find(StyleKind.Paragraph, id)?.Id ?? DefaultStyle;

    /// <summary>Reports a mistake.</summary>
    public void Report(PagePlace place, PageMistake mistake) => Cursor.Report(place, mistake);
}
