using System.Globalization;
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
            var date = created.ToString(RevisionCodec.DateFormat, CultureInfo.InvariantCulture);
            xml.Markup($"<dcterms:created xsi:type=\"dcterms:W3CDTF\">{date}</dcterms:created>");
        }
        xml.Markup("</cp:coreProperties>");
    }

    private static void WriteField(MarkupWriter xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.Markup($"<{name}>{value}</{name}>");
        }
    }
}
