using System.Diagnostics;
using System.Globalization;
using DocGen.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// The atoms of a paragraph as runs (<c>w:r</c>, ECMA-376 Part 1, §17.3.2.25). Text, tabs and breaks with equal properties and stamps share a
/// run; deleted text is <c>w:delText</c>, because a reader that knows no revisions must not show it.
/// </summary>
internal static class RunCodec
{
    /// <summary>Writes one atom; it takes over stamps that it lacks from what stands round it.</summary>
    public static void Write(PartWriter part, Atom atom, Stamps outer, bool isRightToLeft)
    {
        var stamps = Stamps.Of(atom).Within(outer);
        switch (atom)
        {
            case TextAtom text:
                Open(part, stamps, text, isRightToLeft);
                WriteText(part, text.Text);
                break;
            case LabelAtom when !IsWritten(atom):
                break;
            case LabelAtom label:
                Open(part, stamps, label, isRightToLeft);
                WriteText(part, label.Text!);
                part.Xml.Markup("<w:tab/>"u8);
                break;
            case TabAtom:
                Open(part, stamps, (TabAtom)atom, isRightToLeft);
                part.Xml.Markup("<w:tab/>"u8);
                break;
            case BreakAtom lineOrPage:
                Open(part, stamps, lineOrPage, isRightToLeft);
                part.Xml.Markup(lineOrPage.Kind == BreakKind.Page ? "<w:br w:type=\"page\"/>"u8 : "<w:br/>"u8);
                break;
            case FieldAtom field:
                part.Runs.Enter(stamps, field.Properties.Link);
                FieldCodec.Write(part, field, isRightToLeft);
                break;
            case NoteAtom note:
                part.Runs.Enter(stamps, note.Properties.Link);
                NoteCodec.WriteReference(part, note, stamps);
                break;
            case PictureAtom picture:
                Open(part, stamps, picture, isRightToLeft);
                PictureCodec.Write(part, picture.Picture);
                break;
            case CommentStartAtom start:
                part.Runs.Enter(stamps, null);
                CommentCodec.WriteStart(part, start.Comment);
                break;
            case CommentEndAtom end:
                part.Runs.Enter(stamps, null);
                CommentCodec.WriteEnd(part, end.Comment);
                break;
            default:
                throw new UnreachableException(atom.GetType().Name);
        }
    }

    /// <summary>Whether anything is written of an atom: of a label that is not typed, nothing is.</summary>
    public static bool IsWritten(Atom atom) => atom is not LabelAtom { Text: null or "" };

    /// <summary>Writes text into the open run. A tab or a line end in it, which no atom should hold, is written as what it is.</summary>
    public static void WriteText(PartWriter part, string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.AsSpan(at).IndexOfAny('\t', '\n');
            end = end < 0 ? text.Length : at + end;
            WriteStretch(part, text.AsSpan(at, end - at));
            if (end < text.Length)
            {
                part.Xml.Markup(text[end] == '\t' ? "<w:tab/>"u8 : "<w:br/>"u8);
            }
            at = end + 1;
        }
    }

    /// <summary>Reads a run.</summary>
    public static void Read(PartReader part, W.Run run, Stamps stamps, string? link, AtomList into)
    {
        var properties = RunPropertiesCodec.Read(run.RunProperties, link);
        foreach (var child in run.ChildElements)
        {
            if (child is W.FieldChar or W.FieldCode or W.DeletedFieldCode)
            {
                FieldCodec.Read(child, stamps, properties, into);
            }
            else if (ReadAtom(part, child, properties, stamps) is { } atom)
            {
                into.Add(atom with { Inserted = stamps.Inserted, Deleted = stamps.Deleted });
            }
            else if (child is W.FootnoteReferenceMark or W.EndnoteReferenceMark)
            {
                into.SkipSeparator();
            }
            else if (child is W.Drawing or W.Picture or W.EmbeddedObject or AlternateContent)
            {
                part.Document.LeaveOut("drawings");
            }
        }
    }

    private static Atom? ReadAtom(PartReader part, OpenXmlElement child, RunProperties properties, Stamps stamps) => child switch
    {
        W.Text or W.DeletedText => new TextAtom(TextOf((OpenXmlLeafTextElement)child), properties),
        W.NoBreakHyphen => new TextAtom("\u2011", properties),
        W.SoftHyphen => new TextAtom("\u00AD", properties),
        W.SymbolChar symbol when int.TryParse(symbol.Char?.InnerText, NumberStyles.HexNumber, null, out var code) =>
            new TextAtom(((char)code).ToString(), properties),
        W.TabChar or W.PositionalTab => new TabAtom(properties),
        W.Break { Type.InnerText: "page" } => new BreakAtom(BreakKind.Page, properties),
        W.Break or W.CarriageReturn => new BreakAtom(BreakKind.Line, properties),
        W.FootnoteReference or W.EndnoteReference => NoteCodec.ReadReference(part, child, properties, stamps),
        W.Drawing drawing when PictureCodec.Read(part, drawing) is { } picture => new PictureAtom(picture, properties),
        W.CommentReference => CommentCodec.ReadAnchor(part, child, stamps),
        _ => null,
    };

    /// <summary>Text as Word shows it: blanks at its ends count only where <c>xml:space</c> keeps them.</summary>
    private static string TextOf(OpenXmlLeafTextElement element)
    {
        var space = element is W.Text text ? text.Space : ((W.DeletedText)element).Space;
        return space?.InnerText == "preserve" ? element.Text : element.Text.Trim(' ', '\t', '\r', '\n');
    }

    private static void WriteStretch(PartWriter part, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }
        var isDeleted = part.Runs.IsDeleted;
        var hasBlanks = char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);
        part.Xml.Markup(isDeleted
            ? hasBlanks ? "<w:delText xml:space=\"preserve\">"u8 : "<w:delText>"u8
            : hasBlanks ? "<w:t xml:space=\"preserve\">"u8 : "<w:t>"u8);
        part.Xml.Text(text);
        part.Xml.Markup(isDeleted ? "</w:delText>"u8 : "</w:t>"u8);
    }

    private static void Open(PartWriter part, Stamps stamps, RunAtom atom, bool isRightToLeft)
    {
        part.Runs.Enter(stamps, atom.Properties.Link);
        part.Runs.OpenRun(atom.Properties, isRightToLeft);
    }
}
