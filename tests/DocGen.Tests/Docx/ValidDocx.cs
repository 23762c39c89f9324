using DocGen.Documents;
using DocGen.Docx;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml;
using Xunit;

namespace DocGen.Tests.Docx;

/// <summary>Holds every written file to the schema that Word 2019 reads.</summary>
public static class ValidDocx
{
    private static readonly OpenXmlValidator Validator = new(FileFormatVersions.Office2019);

    /// <summary>Writes a document, holds it to the schema, and gives its bytes.</summary>
    public static byte[] Write(Document document) => Write(new DocxWriter(), document);

    /// <summary>Writes a document with a writer, holds it to the schema, and gives its bytes.</summary>
    public static byte[] Write(DocxWriter writer, Document document)
    {
        using var stream = new MemoryStream();
        writer.Write(document, stream);
        var bytes = stream.ToArray();
        Check(bytes);
        return bytes;
    }

    /// <summary>Fails, with each error and its place, where a file breaks the schema.</summary>
    public static void Check(byte[] docx)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var errors = Validator.Validate(package).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }
}
