using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DocGen.Docx.Elements;
using DocGen.Docx.Packages;
using DocGen.Docx.References;
using DocGen.Docx.Styling;
using DocGen.Documents;
using DocGen.Styles;

namespace DocGen.Docx;

/// <summary>
/// Writes documents as Word files (WordprocessingML, ECMA-376 Part 1, §17). The same document gives the same bytes, on any machine and on
/// any stream. A writer keeps packed parts that other documents may have too, such as styles and headers, so use one writer for many documents; it may be
/// used from several threads at once.
/// </summary>
public sealed class DocxWriter
{
    private readonly ConditionalWeakTable<StyleSheet, ConcurrentDictionary<(ReferenceDocument?, string, bool), PackedPart>> styleParts = [];

    private readonly PartShelf shelf = new();

    private readonly ConcurrentBag<WritingRoom> rooms = [];

    /// <summary>
    /// Writes a document. The body is walked once and goes into the file as it comes; only its footnotes and comments are kept until
    /// their parts are due. The stream need not be able to seek, and stays open.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to.</param>
    /// <param name="reference">
    /// The Word file whose styles, theme, page decoration, headers and footers the document takes over; its own headers and footers of the
    /// same kind and pages go before them, and the styles that only its sheet has are added. Null for none.
    /// </param>
    public void Write(Document document, Stream output, ReferenceDocument? reference = null)
    {
        var room = rooms.TryTake(out var free) ? free : new WritingRoom();
        var package = new PackageWriter(new ZipWriter(output), new DocumentState(document, reference), shelf, room);
        package.WriteProperties(document.Properties);
        package.WriteDocument(document, StylesOf(document, reference), reference);
        package.Finish();

        // Where a stream fails, the half of a part may be left in it: then it is not used again.
        rooms.Add(room);
    }

    private PackedPart StylesOf(Document document, ReferenceDocument? reference) =>
        styleParts.GetOrCreateValue(document.Styles).GetOrAdd(
            (reference, document.Properties.Language, document.Properties.RightToLeft),
            key => key.Item1 is { } house
                ? ReferenceStyles.Pack(house, document.Styles, key.Item2, isRightToLeft: key.Item3)
                : PackedPart.Pack(xml => StyleSheetCodec.WritePart(xml, document.Styles, key.Item2, isRightToLeft: key.Item3)));
}
