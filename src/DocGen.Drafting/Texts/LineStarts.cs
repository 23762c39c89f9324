using System.Text;
using System.Text.RegularExpressions;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>
/// How lines begin, and what is told of those that go on with the paragraph above although they look like the beginning of one: whoever wrote
/// them would not see it in the file, only in Word.
/// </summary>
/// <param name="marks">The insertions and deletions of the file.</param>
/// <param name="words">What the text is read with.</param>
/// <param name="reading">Where mistakes go.</param>
/// <param name="edits">Takes what is untidy.</param>
/// <param name="width">How long the longest line of the file is.</param>
internal sealed partial class LineStarts(List<MarkRange> marks, TextWords words, Reading reading, TextEdits edits, int width)
{
    private const string Inside = ",.;:)]!?、，。；：）";
    private readonly string source = reading.File.Text;
    private readonly HeldLines held = new(marks, words, reading);
    private readonly HashSet<TextLine> holding = [];

    /// <summary>What a line begins with. A lead behind stray signs is one where it can be nothing else: they are passed over, and that is told.</summary>
    /// <param name="line">The line.</param>
    /// <param name="open">The paragraph that it may go on with; null for none.</param>
    public TextLead LeadOf(TextLine line, TextParagraph? open)
    {
        var lead = TextLead.Of(source, line, marks, words);
        if (lead.Kind is not (LeadKind.Pipe or LeadKind.Block) && held.Report(line))
        {
            holding.Add(line);
        }
        if (lead.Strays.Count == 0)
        {
            return lead;
        }
        var (start, end) = (lead.Strays[0].Start, lead.Strays[0].End);
        var at = reading.File.Span(start, Math.Max(lead.Mark, lead.LabelEnd));
        var (signs, name) = (StraySigns.Name(source[start..end]), NameOf(lead, line));
        if (open is not null && !lead.ClosesMarks(line.Start) && !CanBegin(open, lead))
        {
            reading.Diagnostics.Add(TextMessages.StraySignsInText(at, name, signs));
            return new TextLead(LeadKind.None, "", lead.Content, lead.Content, lead.Content, lead.Content);
        }
        reading.Diagnostics.Add(TextMessages.StraySigns(at, name, signs, lead.Kind == LeadKind.Label));
        foreach (var stray in lead.Strays)
        {
            edits.Add(source, stray.Start, stray.End, "");
        }
        return lead;
    }

    /// <summary>True where a line of the paragraph holds one that begins another, or an empty one, which is reported.</summary>
    public bool Holds(TextParagraph paragraph) => paragraph.Lines.Exists(holding.Contains);

    /// <summary>Tells what may be meant otherwise of a line that goes on with the paragraph above.</summary>
    public void ReportJoined(TextParagraph open, TextLine line, TextLead lead)
    {
        if (open.Lead.Kind != LeadKind.Label)
        {
            return;
        }
        var above = ShownText.Of(source[open.Lead.Content..open.End]);
        if (words.IsCallBelow(above, ShownText.Of(source[line.Start..line.End])))
        {
            if (!Holds(open))
            {
                reading.Diagnostics.Add(TextMessages.CallWithoutGap(reading.File.Span(line.Start, line.End)));
            }
        }
        else if (!ClauseEnd.Ends(above))
        {
            return;
        }
        else if (LikeLabel().Match(source, lead.Mark, line.End - lead.Mark) is { Success: true } like && !IsInitial(like, open.Lead.Word))
        {
            reading.Diagnostics.Add(TextMessages.LikeLabel(
                reading.File.Span(lead.Mark, lead.Mark + like.Groups[1].Length), like.Groups[1].Value, like.Groups[2].Value.ToLowerInvariant() + ")", open.Lead.Word));
        }
        else if (StraySigns.IsBullet(source, lead.Mark, line.End))
        {
            reading.Diagnostics.Add(TextMessages.BulletWithoutLabel(
                reading.File.Span(lead.Mark, lead.Mark + 1), source[lead.Mark], open.Lead.Word, Next(open.Lead.Word)));
        }
        else if (marks.Find(mark => mark.Open == lead.Content) is { } whole && lead.Content == line.Start && IsClause(whole) && ClauseEnd.EndsForCertain(Above(open, whole)))
        {
            reading.Diagnostics.Add(TextMessages.MarkWithoutLabel(reading.File.Span(whole.Open, whole.Open + 3), whole.Kind, open.Lead.Word, Next(open.Lead.Word)));
        }
        else if (IsBare(line, lead) && ClauseEnd.EndsForCertain(above) && line.Indent <= open.First.Indent && IsBrokenByHand(open.Lines[^1], line))
        {
            reading.Diagnostics.Add(TextMessages.LineWithoutLabel(reading.File.Span(line.Start, line.End), open.Lead.Word, Next(open.Lead.Word)));
        }
    }

    /// <summary>A line that begins in no mark, nor in what is told to look like one, and with no initial, and that no backslash says to be text.</summary>
    private bool IsBare(TextLine line, TextLead lead) => lead.Content == line.Start && source[line.Start] != '\\' && MarkSyntax.OpenerAt(source, line.Start) is null
        && !LikeMarks.IsAt(source, line.Start)
        && !LikeLabel().IsMatch(source.AsSpan(line.Start, line.End - line.Start));

    /// <summary>The first word of a line would have had room in the one above: no editor broke that one where it did.</summary>
    private bool IsBrokenByHand(TextLine above, TextLine line) =>
        above.Indent + above.End - above.Start + 1 + FirstWord(line.Start, line.End).Length <= width;

    /// <summary>A letter or a number with a full stop that is not the next one: <c>held at 9 a.m.</c> and below it <c>I. Ivanov</c>.</summary>
    private bool IsInitial(Match like, string above) =>
        like.Groups[1].Value.EndsWith('.') && !string.Equals(like.Groups[2].Value + ")", Next(above), StringComparison.OrdinalIgnoreCase);

    /// <summary>A clause has ended above, or what stands there has no label that a text could follow; or this label follows that one.</summary>
    private bool CanBegin(TextParagraph open, TextLead lead)
    {
        var above = ShownText.Of(source[open.Lead.Content..open.End]);
        return open.Lead.IsOneLine || ClauseEnd.Ends(above) || open.Lead.Kind switch
        {
            LeadKind.None => ClauseEnd.Ends(above, isLast: true) || words.IsCall(above),
            LeadKind.Key => open.Lead.Word is "title" or "forum" or "call",
            LeadKind.Label => lead.Kind == LeadKind.Label && Next(open.Lead.Word) == lead.Word,
            _ => false,
        };
    }

    /// <summary>
    /// What stands above in the text in which a mark stands, the revised one or the original: where an end is replaced over a line's end, the new one
    /// does not follow the old one's sign.
    /// </summary>
    private string Above(TextParagraph open, MarkRange mark)
    {
        var above = new StringBuilder();
        for (var i = open.Lead.Content; i < open.End;)
        {
            if (marks.Find(other => other.Kind != mark.Kind && other.IsOpenAt(i)) is { } gone)
            {
                i = gone.End;
            }
            else
            {
                above.Append(source[i++]);
            }
        }
        // What opens such a mark is left, and would hide the sign before it.
        return ShownText.Of(above.ToString());
    }

    /// <summary>A mark over a whole line or several that does not begin in the middle of a sentence; it ends where the next label stands, or as a clause does.</summary>
    private bool IsClause(MarkRange mark)
    {
        var shown = ShownText.Of(source[(mark.Open + 3)..mark.Close]);
        if (shown.TrimStart() is not [var first, ..] || Inside.Contains(first))
        {
            return false;
        }
        var behind = mark.End;
        while (behind < source.Length && (TextLine.IsSpace(source[behind]) || Inside.Contains(source[behind])))
        {
            behind++;
        }
        var isToLineEnd = behind >= source.Length || source[behind] is '\n' or '\r';
        return (IsToLineStart(shown) && IsLabelAt(mark.End)) || (isToLineEnd && ClauseEnd.Ends(shown + source[mark.End..behind], isLast: true));
    }

    private static bool IsToLineStart(string shown) => shown.TrimEnd(' ', '\t', '\u00A0', '\u202F')[^1] is '\n' or '\r';

    private bool IsLabelAt(int place)
    {
        while (MarkSyntax.OpenerAt(source, place) is FrameKind.Insertion or FrameKind.Deletion)
        {
            place += 3;
        }
        var length = source.AsSpan(place).IndexOfAny('\n', '\r');
        return TextLead.LabelLength(source, place, length < 0 ? source.Length : place + length, words) > 0;
    }

    /// <summary>How a message calls what stands behind stray signs: the label, or the first word.</summary>
    private string NameOf(TextLead lead, TextLine line)
    {
        var at = lead.Strays[^1].End;
        while (MarkSyntax.OpenerAt(source, at) is FrameKind.Insertion or FrameKind.Deletion)
        {
            at += 3;
        }
        var isKeyed = string.CompareOrdinal(source, at, TextLead.LabelKey, 0, TextLead.LabelKey.Length) == 0 || lead.Level > 0;
        return lead.Kind == LeadKind.Label && !isKeyed ? lead.Word : FirstWord(at, line.End);
    }

    /// <summary>The label behind another one; null where no sequence knows it. Of several the one that has come least far is meant: <c>ii)</c> is a number.</summary>
    private string? Next(string label) => words.Labels
        .Select(sequence => (Sequence: sequence, Number: sequence.NumberOf(label)))
        .Where(count => count.Number is not null)
        .OrderBy(count => count.Number)
        .Select(count => count.Sequence.Label(count.Number!.Value + 1)).FirstOrDefault();

    private string FirstWord(int start, int end)
    {
        var length = source.AsSpan(start, end - start).IndexOfAny(" \t\u00A0\u202F");
        return source.Substring(start, length < 0 ? end - start : length);
    }

    /// <summary>Labels of other houses, and one without the blank behind it: <c>(c)</c>, <c>c.</c>, <c>C)</c>, <c>c )</c>, <c>c)that</c>.</summary>
    [GeneratedRegex(@"\G(\(?(\p{L}|[ivx]{2,4}|[0-9]{1,2}) ?[).])(?:[ \t\u00A0]|(?<=\))\p{L})")]
    private static partial Regex LikeLabel();
}
