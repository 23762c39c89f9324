using DocGen.Docx.Styling;
using DocGen.Documents;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.References;

/// <summary>
/// The headers and footers of a reference's last section, those included that it takes over from the sections before (ECMA-376 Part 1,
/// §17.10.5).
/// </summary>
/// <param name="All">Those that Word shows.</param>
/// <param name="HasFirst">Whether the first page has headers and footers of its own (<c>w:titlePg</c>), if only empty ones.</param>
/// <param name="HasEven">Whether pages with an even number have (<c>w:evenAndOddHeaders</c>).</param>
internal sealed record ReferenceHeaders(IReadOnlyList<ReferenceHeader> All, bool HasFirst, bool HasEven)
{
    /// <summary>Reads them.</summary>
    public static ReferenceHeaders Read(MainDocumentPart main, ReferencePartReader parts)
    {
        var sections = main.Document.Body!.Descendants<W.SectionProperties>().ToList();
        var hasFirst = OnOff.Read(sections.LastOrDefault()?.GetFirstChild<W.TitlePage>()) ?? false;
        var hasEven = OnOff.Read(main.DocumentSettingsPart?.Settings?.GetFirstChild<W.EvenAndOddHeaders>()) ?? false;
        var named = new SortedDictionary<(HeaderFooterKind Kind, HeaderFooterPages Pages), OpenXmlPart>();
        foreach (var reference in sections.SelectMany(section => section.Elements<W.HeaderFooterReferenceType>()))
        {
            if (reference.Id?.InnerText is { } id && main.TryGetPartById(id, out var part) && part is HeaderPart or FooterPart)
            {
                named[(part is HeaderPart ? HeaderFooterKind.Header : HeaderFooterKind.Footer, Pages(reference.Type?.InnerText))] = part;
            }
        }
        var shown = named.Where(pair => pair.Key.Pages switch
        {
            HeaderFooterPages.First => hasFirst,
            HeaderFooterPages.Even => hasEven,
            _ => true,
        });
        return new([.. shown.Select(pair => new ReferenceHeader(pair.Key.Kind, pair.Key.Pages, parts.Take(pair.Value)!))], hasFirst, hasEven);
    }

    /// <summary>
    /// Those that stand in a document beside its own, which go before them. Where the document, and not the reference, gives its first or
    /// its even pages a header, the reference's footer of all pages is meant for them too, and the other way about.
    /// </summary>
    public IEnumerable<ReferenceHeader> Beside(IReadOnlyCollection<HeaderFooter> own)
    {
        foreach (var kind in Enum.GetValues<HeaderFooterKind>())
        {
            foreach (var pages in Enum.GetValues<HeaderFooterPages>())
            {
                var isNew = pages switch
                {
                    HeaderFooterPages.First => !HasFirst && own.Any(other => other.Pages == pages),
                    HeaderFooterPages.Even => !HasEven && own.Any(other => other.Pages == pages),
                    _ => false,
                };
                var source = isNew ? HeaderFooterPages.Default : pages;
                if (!Has(own, kind, pages) && !Has(own, kind, source) && All.FirstOrDefault(mine => mine.Kind == kind && mine.Pages == source) is { } header)
                {
                    yield return header with { Pages = pages };
                }
            }
        }
    }

    private static bool Has(IReadOnlyCollection<HeaderFooter> own, HeaderFooterKind kind, HeaderFooterPages pages) =>
        own.Any(other => other.Kind == kind && other.Pages == pages);

    private static HeaderFooterPages Pages(string? type) => type switch
    {
        "first" => HeaderFooterPages.First,
        "even" => HeaderFooterPages.Even,
        _ => HeaderFooterPages.Default,
    };
}
