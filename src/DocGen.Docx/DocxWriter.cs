using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DocGen.Docx.Elements;
using DocGen.Docx.Packages;
using DocGen.Docx.Styling;
using DocGen.Documents;
using DocGen.Styles;

namespace DocGen.Docx;

/// <summary>
/// Writes documents as Word files (WordprocessingML, ECMA-376 Part 1, §17). The same document gives the same bytes, on any machine and on
/// any stream. A writer keeps the packed styles of the style sheets that it has met, so use one writer for many documents; it may be
/// used from several threads at once.
/// </summary>
public sealed class DocxWriter
{
    private readonly ConditionalWeakTable<StyleSheet, ConcurrentDictionary<(string, bool), PackedPart>> styleParts = [];

    /// <summary>
    /// Writes a document. The body is walked once and goes into the file as it comes; only its footnotes and comments are kept until
    /// their parts are due. The stream need not be able to seek, and stays open.
    /// </summary>
    public void Write(Document document, Stream output)
    {
        var package = new PackageWriter(new ZipWriter(output), new DocumentState(document));
        package.WriteProperties(document.Properties);
        package.WriteDocument(document, StylesOf(document));
        package.Finish();
    }

    private PackedPart StylesOf(Document document) =>
        styleParts.GetOrCreateValue(document.Styles).GetOrAdd(
            (document.Properties.Language, document.Properties.RightToLeft),
            key => PackedPart.Pack(xml => StyleSheetCodec.WritePart(xml, document.Styles, key.Item1, isRightToLeft: key.Item2)));
}
