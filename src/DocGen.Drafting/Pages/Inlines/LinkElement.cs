using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary>
/// <c>&lt;a href&gt;</c>: a link to an absolute address. Files and scripts are refused: a document that is sent round should not
/// make its readers' machines open anything but a web page or a mail.
/// </summary>
internal static class LinkElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static void Read(PageContext page, PageElement element, ParagraphText into, InlineState state)
    {
        if (state.Properties.Link is not null)
        {
            page.Report(element.Place, PageMessages.LinkInLink());
        }
        var address = page.Required(element, "href");
        if (address.Length > 0 && !IsAllowed(address))
        {
            page.Report(element.Find("href")!.Place, PageMessages.WrongValue("href", address, AttributeForms.Address));
        }
        InlineReader.Read(page, element, into, state with { Properties = state.Properties with { Link = address } });
    }

    private static bool IsAllowed(string address) =>
        !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeMailto ? address.Length > "mailto:".Length
            : (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0);
}
