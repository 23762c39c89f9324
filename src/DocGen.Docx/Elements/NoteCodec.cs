using DocGen.Documents;

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
        part.Xml.Markup($"<w:footnoteReference w:id=\"{part.Document.Add(note, stamps)}\"/>");
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
