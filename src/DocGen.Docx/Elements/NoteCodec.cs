using DocGen.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// Footnotes (ECMA-376 Part 1, §17.11): a reference in the body, the text in <c>word/footnotes.xml</c>. A reference that is inserted or
/// deleted takes its text with it, so the text is marked too; read back, stamps that only repeat the reference's are left out.
/// </summary>
internal static class NoteCodec
{
    /// <summary>Writes the reference. Where its properties say nothing of a style or a position, it is raised.</summary>
    public static void WriteReference(PartWriter part, NoteAtom note, Stamps stamps)
    {
        part.Runs.CloseRun();
        if (!part.IsBody)
        {
            return;
        }
        part.Runs.OpenRun(Raised(note.Properties));
        part.Xml.Markup($"<w:footnoteReference w:id=\"{part.Document.Add(note, stamps.Unmoved)}\"/>");
        part.Runs.CloseRun();
    }

    /// <summary>Writes the part: the two separators that Word demands, then the footnotes.</summary>
    public static void WritePart(PartWriter part)
    {
        part.Xml.Root("w:footnotes");
        part.Xml.Markup("""
            <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
            <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>
            """);
        for (var i = 0; i < part.Document.Notes.Count; i++)
        {
            var (reference, stamps) = part.Document.Notes[i];
            part.Xml.Markup($"<w:footnote w:id=\"{i + 1}\">");
            BlocksCodec.Write(part, Content(reference.Note), new Surroundings(stamps, Stamps.None)
            {
                Opening = () => WriteNumber(part, reference, stamps),
            });
            part.Xml.Markup("</w:footnote>");
        }
        part.Xml.Markup("</w:footnotes>");
    }

    /// <summary>Reads a reference with its footnote; null where it is dangling, or stands where no note can.</summary>
    public static NoteAtom? ReadReference(PartReader part, OpenXmlElement child, RunProperties properties, Stamps stamps)
    {
        var id = (child as W.FootnoteEndnoteReferenceType)?.Id?.InnerText ?? "";
        var note = !part.IsBody ? null : child is W.EndnoteReference ? part.Document.Endnote(id) : part.Document.Footnote(id);
        var isRaised = properties is { Style: null, Vertical: VerticalPosition.Superscript };
        return note is null ? null : new(
            new Note(note.Content.Select(paragraph => Unrepeated(paragraph, stamps.Unmoved)).ToValueList()),
            isRaised ? properties with { Vertical = VerticalPosition.Baseline } : properties);
    }

    /// <summary>Reads the text of a footnote or endnote; of tables in it, the paragraphs.</summary>
    public static Note Read(PartReader part, W.FootnoteEndnoteType note) => new(BlocksCodec.ReadParagraphs(part, note));

    /// <summary>A paragraph without the stamps that only repeat those of its reference.</summary>
    private static Paragraph Unrepeated(Paragraph paragraph, Stamps stamps) => new(
        paragraph.Atoms.Select(atom => Unrepeated(atom, stamps)).ToValueList(),
        (MarkAtom)Unrepeated(paragraph.Mark, stamps));

    private static Atom Unrepeated(Atom atom, Stamps stamps) => atom with
    {
        Inserted = atom.Inserted == stamps.Inserted ? null : atom.Inserted,
        Deleted = atom.Deleted == stamps.Deleted ? null : atom.Deleted,
    };

    /// <summary>The footnote's own number and the tab after it.</summary>
    private static void WriteNumber(PartWriter part, NoteAtom reference, Stamps stamps)
    {
        part.Runs.Enter(stamps, null);
        part.Runs.OpenRun(Raised(reference.Properties));
        part.Xml.Markup("<w:footnoteRef/><w:tab/>");
        part.Runs.CloseRun();
    }

    private static ValueList<Paragraph> Content(Note note) =>
        note.Content.Count > 0 ? note.Content : [Paragraph.Plain("", "")];

    private static RunProperties Raised(RunProperties properties) =>
        properties is { Style: null, Vertical: VerticalPosition.Baseline }
            ? properties with { Vertical = VerticalPosition.Superscript }
            : properties;
}
