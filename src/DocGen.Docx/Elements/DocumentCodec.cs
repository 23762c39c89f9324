using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Docx.Packages;
using DocGen.Docx.Styling;
using DocGen.Styles;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>The main part (<c>w:document</c>, ECMA-376 Part 1, §17.2.3): the body, and the last section's page at its end.</summary>
internal static class DocumentCodec
{
    /// <summary>Writes the part.</summary>
    public static void WritePart(PartWriter part, Document document)
    {
        part.Xml.Root("w:document");
        part.Xml.Markup("<w:body>");
        BlocksCodec.Write(part, document.Body, Surroundings.Body);
        SectionCodec.Write(part, document.Page);
        part.Xml.Markup("</w:body></w:document>");
    }

    /// <summary>Reads a whole package whose main part has a body.</summary>
    public static Document Read(WordprocessingDocument package, MainDocumentPart main, string file, DiagnosticBag found)
    {
        using var core = package.CoreFilePropertiesPart?.GetStream();
        using var custom = package.CustomFilePropertiesPart?.GetStream();
        var properties = CorePropertiesCodec.Read(core) with { Custom = CustomPropertiesCodec.Read(custom) };
        var (styles, language, isRightToLeft) = StyleSheetCodec.Read(main.StyleDefinitionsPart?.Styles, properties.Language);
        var defaultStyle = styles.Styles.FirstOrDefault(s => s.IsDefault && s.Kind == StyleKind.Paragraph)?.Id ?? "Normal";
        var reading = new DocumentReading(main, defaultStyle, file, found);
        return new(
            properties with { Language = language ?? properties.Language, RightToLeft = isRightToLeft },
            styles,
            SectionCodec.Read(main.Document.Body!.GetFirstChild<W.SectionProperties>()),
            HeaderFooterCodec.Read(main, reading).ToValueList(),
            BlocksCodec.Read(new(main, reading), main.Document.Body!, Stamps.None));
    }
}
