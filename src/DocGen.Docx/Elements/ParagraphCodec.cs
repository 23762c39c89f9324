using DocGen.Docx.Styling;
using DocGen.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// Paragraphs (<c>w:p</c>, ECMA-376 Part 1, §17.3.1.22): the mark's properties and stamps first (<c>w:pPr</c>), then the atoms. A wholly deleted
/// paragraph has its runs deleted and its mark; a mark alone is a join.
/// </summary>
internal static class ParagraphCodec
{
    /// <summary>Writes a paragraph.</summary>
    /// <param name="part">Where to.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="surroundings">What holds where it stands.</param>
    /// <param name="isLast">No paragraph follows that it could be joined to.</param>
    /// <param name="section">The section that ends with it, or null.</param>
    public static void Write(PartWriter part, Paragraph paragraph, Surroundings surroundings, bool isLast, PageSetup? section)
    {
        var mark = isLast ? surroundings.LastMark : Stamps.Of(paragraph.Mark).Within(surroundings.Content);
        part.Moves.Leave(FirstWritten(paragraph.Atoms.AsSpan()) is { } first ? Stamps.Of(first).Within(surroundings.Content) : mark);
        part.Xml.Markup("<w:p>"u8);
        WriteProperties(part, paragraph.Mark.Properties, mark, section);
        surroundings.Opening?.Invoke();
        WriteAtoms(part, paragraph.Atoms, surroundings.Content, paragraph.Mark.Properties.RightToLeft ?? part.Document.IsRightToLeft);
        part.Runs.CloseAll();
        part.Moves.Enter(mark);
        part.Xml.Markup("</w:p>"u8);
    }

    /// <summary>Reads a paragraph; its atoms take over stamps that they lack from the row that they stand in.</summary>
    public static Paragraph Read(PartReader part, W.Paragraph paragraph, Stamps outer)
    {
        var properties = paragraph.ParagraphProperties;
        if (properties?.NumberingProperties is not null)
        {
            part.Document.LeaveOut("automatic numbers");
        }
        var atoms = new AtomList();
        foreach (var anchor in part.TakeWaiting())
        {
            atoms.Add(anchor);
        }
        RunNestingReader.Read(part, paragraph, outer, null, atoms);
        // The mark stands at the end, whatever Word writes of it at the beginning: a move may begin in between.
        var stamps = RevisionCodec.ReadProperties(properties?.ParagraphMarkRunProperties, part.Moves).Within(outer);
        var style = properties?.ParagraphStyleId?.Val?.InnerText ?? part.Document.DefaultStyle;
        return new(atoms.ToAtoms(), new MarkAtom(new ParagraphProperties(style)
        {
            PageBreakBefore = OnOff.Read(properties?.PageBreakBefore) ?? false,
            RightToLeft = OnOff.Read(properties?.BiDi),
            Alignment = AlignmentCodec.Read(properties?.Justification),
        })
        {
            Inserted = stamps.Inserted,
            Deleted = stamps.Deleted,
        });
    }

    private static void WriteAtoms(PartWriter part, ValueList<Atom> atoms, Stamps outer, bool isRightToLeft)
    {
        if (Directions.AreLeftToRight(atoms.AsSpan(), isRightToLeft))
        {
            foreach (var atom in atoms)
            {
                RunCodec.Write(part, atom, outer, isRightToLeft: false);
            }
            return;
        }
        foreach (var (atom, isFromRight) in Directions.Of(atoms, isRightToLeft))
        {
            RunCodec.Write(part, atom, outer, isFromRight);
        }
    }

    private static Atom? FirstWritten(ReadOnlySpan<Atom> atoms)
    {
        foreach (var atom in atoms)
        {
            if (RunCodec.IsWritten(atom))
            {
                return atom;
            }
        }
        return null;
    }

    /// <summary>Writes <c>w:pPr</c> in the order of CT_PPr, and nothing where there is nothing to say.</summary>
    private static void WriteProperties(PartWriter part, ParagraphProperties properties, Stamps mark, PageSetup? section)
    {
        var style = properties.Style == part.Document.DefaultStyle ? "" : properties.Style;
        if (style.Length == 0 && properties is { PageBreakBefore: false, RightToLeft: null, Alignment: null } && mark.IsNone && section is null)
        {
            return;
        }
        part.Xml.Markup("<w:pPr>"u8);
        if (style.Length > 0)
        {
            part.Xml.Markup($"<w:pStyle w:val=\"{style}\"/>");
        }
        part.Xml.Markup(properties.PageBreakBefore ? "<w:pageBreakBefore/>"u8 : ""u8);
        OnOff.Write(part.Xml, "w:bidi", properties.RightToLeft);
        AlignmentCodec.Write(part.Xml, properties.Alignment);
        if (!mark.IsNone)
        {
            part.Xml.Markup("<w:rPr>"u8);
            RevisionCodec.WriteProperties(part, mark);
            part.Xml.Markup("</w:rPr>"u8);
        }
        if (section is not null)
        {
            SectionCodec.Write(part, section);
        }
        part.Xml.Markup("</w:pPr>"u8);
    }
}
