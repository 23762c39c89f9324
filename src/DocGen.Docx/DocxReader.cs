using System.Xml;
using DocGen.Diagnostics;
using DocGen.Docx.Elements;
using DocGen.Documents;
using DocumentFormat.OpenXml.Packaging;

namespace DocGen.Docx;

/// <summary>
/// Reads Word files (WordprocessingML, ECMA-376 Part 1, §17): all that <see cref="DocxWriter"/> writes, and what Word makes of it. What Word
/// notes for itself is passed over; content that a document cannot hold is left out with a warning.
/// </summary>
public static class DocxReader
{
    /// <summary>Far more than any text needs; a file that unpacks to more was made to fill the memory.</summary>
    private const long MaxCharactersInPart = 256L * 1024 * 1024;

    /// <summary>
    /// Word lets its users link to what is no address, and the SDK refuses such a file unless it may rewrite it: so our copy in memory is
    /// opened for writing, though nothing is saved, and the link becomes one that leads nowhere.
    /// </summary>
    private static readonly OpenSettings Settings = new()
    {
        AutoSave = false,
        MaxCharactersInPart = MaxCharactersInPart,
        RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "unreadable"),
    };

    /// <summary>Reads a document.</summary>
    /// <param name="docx">The file, read to its end; it stays open.</param>
    /// <param name="file">The file's name, for diagnostics.</param>
    /// <param name="found">Takes what is wrong with the file: codes DG0701 to DG0703.</param>
    /// <returns>The document; null where the file cannot be read, and then <paramref name="found"/> says why.</returns>
    public static Document? Read(Stream docx, string file, DiagnosticBag found)
    {
        using var bytes = new MemoryStream();
        docx.CopyTo(bytes);
        return Open(bytes, file, found, (package, main) => DocumentCodec.Read(package, main, file, found));
    }

    /// <summary>What is read out of a Word file that has a text; null where it cannot be opened, which is reported, or where the reading gives null.</summary>
    internal static T? Open<T>(MemoryStream bytes, string file, DiagnosticBag found, Func<WordprocessingDocument, MainDocumentPart, T?> read)
        where T : class
    {
        return Guarded(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), file, found, () => Opened(bytes, file, found, read));
    }

    /// <summary>What is read out of the bytes of a Word file; null where they are none or damaged, which is reported, or where the reading gives null.</summary>
    internal static T? Guarded<T>(ReadOnlySpan<byte> bytes, string file, DiagnosticBag found, Func<T?> read)
        where T : class
    {
        if (Refuse(bytes, file) is { } refusal)
        {
            found.Add(refusal);
            return null;
        }
        try
        {
            return read();
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            found.Add(DocxMessages.Damaged(file, exception.Message.Split('\n')[0].TrimEnd('.', '\r', ' ')));
            return null;
        }
    }

    private static T? Opened<T>(MemoryStream bytes, string file, DiagnosticBag found, Func<WordprocessingDocument, MainDocumentPart, T?> read)
        where T : class
    {
        bytes.Position = 0;
        using var package = WordprocessingDocument.Open(bytes, isEditable: true, Settings);
        if (package.MainDocumentPart is { Document.Body: not null } main)
        {
            return read(package, main);
        }
        found.Add(DocxMessages.NoWordDocument(file));
        return null;
    }

    /// <summary>What the first bytes give away: a zip file begins with PK, Word's old format and its protected files with D0 CF.</summary>
    private static Diagnostic? Refuse(ReadOnlySpan<byte> bytes, string file) =>
        bytes.StartsWith("PK"u8) ? null
        : bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]) ? DocxMessages.OldOrProtected(file)
        : DocxMessages.NoWordDocument(file);

    /// <summary>
    /// Whether an exception speaks of the file. All bytes are in memory and nothing is written, so the packaging and XML layers below have
    /// nothing else to complain of; they throw a dozen types for it.
    /// </summary>
    private static bool IsDamage(Exception exception) =>
        exception is OpenXmlPackageException or XmlException or FormatException or InvalidDataException or IOException
            or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException or IndexOutOfRangeException
            or NullReferenceException or OverflowException;
}
