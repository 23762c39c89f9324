using DocGen.Documents;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary><c>&lt;doc title subject creator lang dir date&gt;</c>: the page itself; properties, headers and footers first, then the text.</summary>
internal static class DocElement
{
    /// <summary>Reads the element that the cursor stands on up to its text, which is read as the body is walked.</summary>
    public static Document Read(PageContext page, PageElement element)
    {
        var properties = ReadProperties(page, element);
        var custom = new List<CustomProperty>();
        var headersFooters = new List<HeaderFooter>();
        var hasNext = page.Cursor.Next(element);
        for (; hasNext && IsBeforeText(page.Cursor); hasNext = page.Cursor.Next(element))
        {
            if (page.Cursor.Element is { Name: "property" } property)
            {
                PropertyElement.Read(page, property, custom);
            }
            else if (page.Cursor.Element is { } headerFooter)
            {
                HeaderFooterElement.Read(page, headerFooter, headersFooters);
            }
        }
        return new Document(properties with { Custom = [.. custom] }, page.Styles, page.Page, [.. headersFooters], new BodyReader(page).Read(element, hasNext));
    }

    private static bool IsBeforeText(PageCursor cursor) => cursor.IsLayout || cursor.Element is { Name: "property" or "header" or "footer" };

    private static DocumentProperties ReadProperties(PageContext page, PageElement element)
    {
        var properties = new DocumentProperties
        {
            Title = element.Given("title")?.Value,
            Subject = element.Given("subject")?.Value,
            Creator = element.Given("creator")?.Value,
            Created = page.Date(element, "date"),
            RightToLeft = page.RightToLeft(element) ?? false,
        };
        return page.Language(element) is { } language ? properties with { Language = language } : properties;
    }
}
