using DocGen.Documents;

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
}
