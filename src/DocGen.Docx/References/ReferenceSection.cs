using DocGen.Docx.Elements;
using DocGen.Docx.Packages;
using DocGen.Docx.Styling;
using DocGen.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.References;

/// <summary>What a reference's last section says of its pages beside paper and margins (<c>w:sectPr</c>, ECMA-376 Part 1, §17.6.17), as markup.</summary>
/// <param name="Borders">Lines round the page, and numbers of lines.</param>
/// <param name="Numbers">How pages are numbered; the first section says it, else the numbers would begin anew.</param>
/// <param name="Grid">The grid of lines and characters, which East Asian text stands on.</param>
internal sealed record ReferenceSection(string Borders, string Numbers, string Grid)
{
    /// <summary>Reads it.</summary>
    public static ReferenceSection Read(W.SectionProperties? section) => new(
        Markup(section?.GetFirstChild<W.PageBorders>()) + Markup(section?.GetFirstChild<W.LineNumberType>()),
        Markup(section?.GetFirstChild<W.PageNumberType>()),
        Markup(section?.GetFirstChild<W.DocGrid>()));

    /// <summary>Paper and margins; the gutter, which a page here has not, is part of the margin beside it.</summary>
    public static PageSetup ReadPage(W.SectionProperties? section, W.Settings? settings)
    {
        var page = SectionCodec.Read(section);
        var gutter = Number.Read(section?.GetFirstChild<W.PageMargin>()?.Gutter) ?? 0;
        return OnOff.Read(settings?.GetFirstChild<W.GutterAtTop>()) ?? false
            ? page with { Top = page.Top + gutter }
            : page with { Left = page.Left + gutter };
    }

    /// <summary>An element as it goes into a part of ours, whose root names the namespace; one that refers to another part is left out.</summary>
    internal static string Markup(OpenXmlElement? element) =>
        element is null || element.OuterXml.Contains(Namespaces.Relationship, StringComparison.Ordinal)
            ? ""
            : element.OuterXml.Replace($" xmlns:w=\"{Namespaces.Word}\"", "", StringComparison.Ordinal);
}
