using DocGen.Documents;
using DocGen.Drafting.Pages.Inlines;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary><c>&lt;header pages&gt;</c> and <c>&lt;footer pages&gt;</c>: what stands above or below the text of some pages.</summary>
internal static class HeaderFooterElement
{
    /// <summary>Reads the element that the cursor stands on, and adds it to those before.</summary>
    public static void Read(PageContext page, PageElement element, List<HeaderFooter> into)
    {
        var kind = element.Name == "header" ? HeaderFooterKind.Header : HeaderFooterKind.Footer;
        var word = page.Word(element, "pages", "default", "first", "even") ?? "default";
        var pages = word switch
        {
            "first" => HeaderFooterPages.First,
            "even" => HeaderFooterPages.Even,
            _ => HeaderFooterPages.Default,
        };
        if (into.Any(other => other.Kind == kind && other.Pages == pages))
        {
            page.Report(element.Place, PageMessages.HeaderTwice(element.Name, word));
        }
        var blocks = BlockReader.ReadAll(page, element, InlineState.Body with { Region = element.Name });
        into.Add(new HeaderFooter(kind, pages, [.. blocks]));
    }
}
