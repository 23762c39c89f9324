using DocGen.Documents;
using DocGen.Styles;

namespace DocGen.Docx.References;

/// <summary>
/// The styles of notes, comments and links, as Word itself makes them when somebody first needs them: a reference that never had a footnote
/// has no style for one.
/// </summary>
internal static class SuppliedStyles
{
    private static readonly Style[] All =
    [
        new("FootnoteText", "footnote text", StyleKind.Paragraph) { Format = new() { Size = 20 } },
        new("CommentText", "annotation text", StyleKind.Paragraph) { Format = new() { Size = 20 } },
        new("FootnoteReference", "footnote reference", StyleKind.Character) { Format = new() { Vertical = VerticalPosition.Superscript } },
        new("CommentReference", "annotation reference", StyleKind.Character) { Format = new() { Size = 16 } },
        new("Hyperlink", "Hyperlink", StyleKind.Character) { Format = new() { Color = "0000FF", Underline = true } },
    ];

    /// <summary>Those that a sheet lacks.</summary>
    public static IEnumerable<Style> For(StyleSheet sheet)
    {
        var usual = sheet.Styles.FirstOrDefault(style => style is { Kind: StyleKind.Paragraph, IsDefault: true })?.Id;
        return All
            .Where(style => !sheet.Styles.Any(mine => mine.Id == style.Id || string.Equals(mine.Name, style.Name, StringComparison.OrdinalIgnoreCase)))
            .Select(style => style.Kind == StyleKind.Paragraph ? style with { BasedOn = usual } : style);
    }
}
