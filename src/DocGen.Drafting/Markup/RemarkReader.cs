using DocGen.Diagnostics;
using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>Reads the remark of a comment: plain text, in which a backslash takes the meaning of the next character away.</summary>
internal static class RemarkReader
{
    /// <summary>The remark of the comment that opens at a place, which moves behind its end; null, and reported, where it has no end.</summary>
    public static ValueList<Atom>? Read(InlineSource source, ref int at, DiagnosticBag diagnostics)
    {
        var (text, opened) = (source.Text, at);
        var marks = new List<Diagnostic>();
        var remark = new AtomBuffer();
        for (at += 3; at < text.Length && MarkSyntax.CloserAt(text, at) != FrameKind.Comment; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                at++;
            }
            else if (MarkSyntax.OpenerAt(text, at) is not null)
            {
                marks.Add(MarkupMessages.MarkInComment(source.SpanOf(at, 3)));
            }
            switch (text[at])
            {
                case '\r' when at + 1 < text.Length && text[at + 1] == '\n': break;
                case '\n' or '\r': remark.Add(new BreakAtom(BreakKind.Line, RunProperties.Plain)); break;
                case '\t': remark.Add(new TabAtom(RunProperties.Plain)); break;
                default: remark.Append(text, at, 1); break;
            }
        }
        if (at >= text.Length)
        {
            // What looks like a mark in it may well stand behind the place where its end was forgotten.
            diagnostics.Add(MarkupMessages.NotClosed(source.SpanOf(opened, 3), FrameKind.Comment));
            return null;
        }
        at += 3;
        diagnostics.AddRange(marks);
        if (at == opened + 6)
        {
            diagnostics.Add(MarkupMessages.EmptyComment(source.SpanOf(opened, 6)));
        }
        return remark.ToAtoms();
    }
}
