using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Pages;
using DocGen.Drafting.Pictures;
using DocGen.Drafting.Sets;
using DocGen.Styles;

namespace DocGen.Tests.Drafting.Pages;

/// <summary>The styles and the paper of the examples, and one call that reads a page with them.</summary>
internal static class PageSheet
{
    public static StyleSheet Styles { get; } = new(new StyleFormat(),
    [
        new("Normal", "Normal", StyleKind.Paragraph) { IsDefault = true },
        new("Heading1", "heading 1", StyleKind.Paragraph),
        new("Call", "Call", StyleKind.Paragraph),
        new("TableText", "Table_text", StyleKind.Paragraph),
        new("TableHead", "Table_head", StyleKind.Paragraph),
        new("FootnoteText", "footnote text", StyleKind.Paragraph),
        new("CommentText", "annotation text", StyleKind.Paragraph),
        new("Strong", "Strong", StyleKind.Character),
        new("Hyperlink", "Hyperlink", StyleKind.Character),
        new("Grid", "Table Grid", StyleKind.Table),
    ]);

    /// <summary>The pictures beside the manual, as those of the pack.</summary>
    private static readonly PagePictures Pictures =
        Of(new PictureFolder(Repository.Path("tests", "specs", "pages"), Repository.Path("tests", "specs", "pages"), "the pack", new SourceFiles()));

    public static PageSetup Setup { get; } = new();

    /// <summary>The pictures of a pack, and none of a draft.</summary>
    public static PagePictures Of(IPictureFiles pack) => new(pack, NoSurroundings.Instance.Pictures);

    /// <summary>Each line of the page comes from the same line of <c>page.sbn-html</c>, so that places can be held.</summary>
    public static Document? Read(string page, DiagnosticBag diagnostics, StyleSheet? styles = null)
    {
        var pieces = new List<RenderedPiece>();
        var offset = 0;
        foreach (var line in page.Split('\n'))
        {
            pieces.Add(new(offset, SourceSpan.At("page.sbn-html", pieces.Count + 1, 1, line.Length)));
            offset += line.Length + 1;
        }
        return PageReader.Read(new RenderedPage(page, pieces), styles ?? Styles, Setup, diagnostics, Pictures);
    }
}
