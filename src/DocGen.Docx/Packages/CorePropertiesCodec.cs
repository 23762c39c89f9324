using System.Xml.Linq;
using DocGen.Docx.Elements;
using DocGen.Documents;

namespace DocGen.Docx.Packages;

/// <summary>What the document says of itself (<c>docProps/core.xml</c>, ECMA-376 Part 2, §11). What it does not say is left out.</summary>
internal static class CorePropertiesCodec
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";

    /// <summary>Writes the part.</summary>
    public static void WritePart(MarkupWriter xml, DocumentProperties properties)
    {
        xml.Markup($"<cp:coreProperties xmlns:cp=\"{Core}\" xmlns:dc=\"{Dublin}\" xmlns:dcterms=\"{Terms}\"");
        xml.Markup(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">");
        WriteField(xml, "dc:title", properties.Title);
        WriteField(xml, "dc:subject", properties.Subject);
        WriteField(xml, "dc:creator", properties.Creator);
        WriteField(xml, "dc:language", properties.Language);
        if (properties.Created is { } created)
        {
            xml.Markup($"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{created}</dcterms:created>");
        }
        xml.Markup("</cp:coreProperties>");
    }

    /// <summary>Reads the part; null where the package has none.</summary>
    public static DocumentProperties Read(Stream? part)
    {
        var root = part is null ? null : XDocument.Load(part, LoadOptions.PreserveWhitespace).Root;
        string? Field(string ns, string name) => root?.Element(XName.Get(name, ns))?.Value;
        var properties = new DocumentProperties
        {
            Title = Field(Dublin, "title"),
            Subject = Field(Dublin, "subject"),
            Creator = Field(Dublin, "creator"),
            Created = RevisionCodec.ReadDate(Field(Terms, "created")),
        };
        return Field(Dublin, "language") is { Length: > 0 } language ? properties with { Language = language } : properties;
    }

    private static void WriteField(MarkupWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.Markup($"<{name}>{value}</{name}>");
        }
    }
}
