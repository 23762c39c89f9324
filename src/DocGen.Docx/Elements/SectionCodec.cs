using DocGen.Docx.Styling;
using DocGen.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// The end of a section (<c>w:sectPr</c>, ECMA-376 Part 1, §17.6.17): headers and footers, paper, margins. The first section names the
/// headers and footers, the others take them over; only the first has a first page of its own kind.
/// </summary>
internal static class SectionCodec
{
    /// <summary>Writes a section's properties in the order of CT_SectPr.</summary>
    public static void Write(PartWriter part, PageSetup page)
    {
        var headersFooters = part.Document.HeadersFooters;
        part.Xml.Markup("<w:sectPr>");
        foreach (var (content, id) in headersFooters)
        {
            HeaderFooterCodec.WriteReference(part, content, id);
        }
        part.Xml.Markup($"<w:pgSz w:w=\"{page.Width}\" w:h=\"{page.Height}\"");
        part.Xml.Markup(page.Width > page.Height ? " w:orient=\"landscape\"/>" : "/>");
        part.Xml.Markup($"<w:pgMar w:top=\"{page.Top}\" w:right=\"{page.Right}\" w:bottom=\"{page.Bottom}\" w:left=\"{page.Left}\"");
        part.Xml.Markup($" w:header=\"{page.Header}\" w:footer=\"{page.Footer}\" w:gutter=\"0\"/>");
        part.Xml.Markup(part.Document.Section?.Borders ?? "");
        part.Xml.Markup(part.Document.IsFirstSection ? part.Document.Section?.Numbers ?? "" : "");
        part.Xml.Markup(part.Document.HasFirstPage || headersFooters.Any(h => h.Content.Pages == HeaderFooterPages.First) ? "<w:titlePg/>" : "");
        part.Xml.Markup(part.Document.IsRightToLeft ? "<w:bidi/>" : "");
        part.Xml.Markup(part.Document.Section?.Grid ?? "");
        part.Xml.Markup("</w:sectPr>");
        headersFooters.Clear();
        (part.Document.HasFirstPage, part.Document.IsFirstSection) = (false, false);
    }

    /// <summary>Reads paper and margins; what is not said is as here by default.</summary>
    public static PageSetup Read(W.SectionProperties? section)
    {
        var page = new PageSetup();
        var size = section?.GetFirstChild<W.PageSize>();
        var margins = section?.GetFirstChild<W.PageMargin>();
        return new()
        {
            Width = Number.Read(size?.Width) ?? page.Width,
            Height = Number.Read(size?.Height) ?? page.Height,
            Top = Number.Read(margins?.Top) ?? page.Top,
            Right = Number.Read(margins?.Right) ?? page.Right,
            Bottom = Number.Read(margins?.Bottom) ?? page.Bottom,
            Left = Number.Read(margins?.Left) ?? page.Left,
            Header = Number.Read(margins?.Header) ?? page.Header,
            Footer = Number.Read(margins?.Footer) ?? page.Footer,
        };
    }
}
