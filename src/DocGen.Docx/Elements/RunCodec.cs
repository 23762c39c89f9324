using System.Diagnostics;
using DocGen.Documents;

namespace DocGen.Docx.Elements;

/// <summary>
/// The atoms of a paragraph as runs (<c>w:r</c>, ECMA-376 Part 1, §17.3.2.25). Text, tabs and breaks with equal properties and stamps share a
/// run; deleted text is <c>w:delText</c>, because a reader that knows no revisions must not show it.
/// </summary>
internal static class RunCodec
{
    /// <summary>Writes one atom; what stands round it takes over stamps that it lacks.</summary>
    public static void Write(PartWriter part, Atom atom, Stamps outer)
    {
        var stamps = Stamps.Of(atom).Within(outer);
        switch (atom)
        {
            case TextAtom text:
                Open(part, stamps, text);
                WriteText(part, text.Text);
                break;
            case LabelAtom { Text.Length: 0 }:
                break;
            case LabelAtom label:
                Open(part, stamps, label);
                WriteText(part, label.Text);
                part.Xml.Markup("<w:tab/>");
                break;
            case TabAtom:
                Open(part, stamps, (TabAtom)atom);
                part.Xml.Markup("<w:tab/>");
                break;
            case BreakAtom lineOrPage:
                Open(part, stamps, lineOrPage);
                part.Xml.Markup(lineOrPage.Kind == BreakKind.Page ? "<w:br w:type=\"page\"/>" : "<w:br/>");
                break;
            case FieldAtom field:
                part.Runs.Enter(stamps, field.Properties.Link);
                FieldCodec.Write(part, field);
                break;
            case NoteAtom note:
                part.Runs.Enter(stamps, note.Properties.Link);
                NoteCodec.WriteReference(part, note, stamps);
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
                part.Xml.Markup(text[end] == '\t' ? "<w:tab/>" : "<w:br/>");
            }
            at = end + 1;
        }
    }

    private static void WriteStretch(PartWriter part, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }
        var isDeleted = part.Runs.IsDeleted;
        part.Xml.Markup(isDeleted ? "<w:delText" : "<w:t");
        part.Xml.Markup(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) ? " xml:space=\"preserve\">" : ">");
        part.Xml.Text(text);
        part.Xml.Markup(isDeleted ? "</w:delText>" : "</w:t>");
    }

    private static void Open(PartWriter part, Stamps stamps, RunAtom atom)
    {
        part.Runs.Enter(stamps, atom.Properties.Link);
        part.Runs.OpenRun(atom.Properties);
    }
}
