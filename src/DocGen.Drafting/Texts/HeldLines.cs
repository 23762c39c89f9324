using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>
/// Lines that a backslash at the end of the one above holds to it, as a line break. Many editors take the blanks at the ends of lines away, and so make such
/// a backslash of one that kept a blank: what is meant for the next clause would silently become part of this one.
/// </summary>
/// <param name="marks">The insertions and deletions of the file.</param>
/// <param name="words">What the text is read with.</param>
/// <param name="reading">Where mistakes go.</param>
internal sealed class HeldLines(List<MarkRange> marks, TextWords words, Reading reading)
{
    private readonly string source = reading.File.Text;

    /// <summary>Tells of a line break before what begins a paragraph, and of one before nothing.</summary>
    /// <returns>True where there is one.</returns>
    public bool Report(TextLine line)
    {
        var isHeld = false;
        for (var i = line.Start; i < line.End; i++)
        {
            if (MarkSyntax.OpenerAt(source, i) == FrameKind.Comment)
            {
                i = MarkRange.CommentEnd(source, i) - 1;
            }
            else if (source[i] == '\\' && ++i < line.End && source[i] is '\r' or '\n')
            {
                var next = TextLine.AllOf(source, source.AsSpan(i).StartsWith("\r\n") ? i + 2 : i + 1).FirstOrDefault();
                isHeld |= Report(i - 1, next);
            }
        }
        return isHeld;
    }

    private bool Report(int backslash, TextLine next)
    {
        var at = reading.File.Span(backslash, backslash + 1);
        if (next.IsBlank)
        {
            reading.Diagnostics.Add(TextMessages.BreakBeforeNothing(at));
            return true;
        }
        var lead = TextLead.Of(source, next, marks, words);
        // A backslash alone is one line break more.
        if (lead.Kind is LeadKind.None or LeadKind.Closers or LeadKind.Empty)
        {
            return false;
        }
        var end = lead.Kind == LeadKind.Label ? lead.LabelEnd : lead.Text > lead.Mark ? lead.Text : next.End;
        reading.Diagnostics.Add(TextMessages.BreakBeforeLead(at, source[lead.Mark..end].TrimEnd()));
        return true;
    }
}
