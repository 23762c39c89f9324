using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>A paragraph that was read.</summary>
/// <param name="Paragraph">The paragraph, its label left to the sequence.</param>
/// <param name="IsSplit">Its mark comes or goes; null where the whole of it does.</param>
/// <param name="Labels">Its label as it is typed; null for none, which is said too.</param>
/// <param name="Placed">Notes that another paragraph stands where it stands.</param>
internal sealed record ReadParagraph(Paragraph Paragraph, bool? IsSplit, Func<string?, IReadOnlyList<LabelAtom>> Labels, Func<Paragraph, Paragraph> Placed);

/// <summary>
/// Reads the text of a paragraph with the inline parser, for which each paragraph is a text of its own: a mark that is open at its beginning or
/// end is opened or closed there.
/// </summary>
/// <param name="marks">The insertions and deletions of the file.</param>
/// <param name="reading">Authors, and where mistakes go.</param>
/// <param name="edits">Takes what is untidy.</param>
internal sealed class ParagraphReader(List<MarkRange> marks, Reading reading, TextEdits edits)
{
    private readonly SourceText file = reading.File;
    private readonly InlineSource whole = new(reading.File.Text, (start, length) => reading.File.Span(start, start + length));

    public ReadParagraph Read(TextParagraph lines, ParagraphProperties properties, bool isParagraph)
    {
        var lead = lines.Lead;
        var end = lead.BareEnd(lines.End, marks);
        var carried = marks.FindAll(mark => mark.Open < lead.Content && mark.Close >= lead.Content && mark.IsOpenAt(lead.Content));
        var begun = marks.FindAll(mark => mark.Open >= lead.Content && mark.Open < lead.Mark);
        ReportClosed(lines.First.Start, lead.Content);
        List<MarkRange> round = [.. carried.Concat(begun).TakeWhile(mark => mark.Close >= end)];
        var context = reading.Context;
        foreach (var mark in round)
        {
            context = Under(mark, context);
        }
        var hasLead = lead.Kind is not (LeadKind.None or LeadKind.Closers);
        var start = hasLead ? lead.Text : lead.Content + 3 * round.Count(mark => mark.Open >= lead.Content);
        var inner = marks.FindAll(mark => mark.Open < end && mark.Close >= start && !round.Contains(mark));
        var text = Compose(lines, start, end, inner, isOpen: mark => mark.Open < start, isCall: properties.Style == Roles.Call);
        var marked = isParagraph
            ? InlineParser.Parse(text, context, reading.Diagnostics)
            : InlineParser.ParsePart(text, context, reading.Diagnostics);
        var paragraph = marked.ToParagraph(properties);
        if (round.Count > 0)
        {
            var mark = new MarkAtom(properties) { Inserted = marked.MarkInserted ?? context.Inserted, Deleted = marked.MarkDeleted ?? context.Deleted };
            var none = new LabelAtom(null, RunProperties.Plain) { Inserted = context.Inserted, Deleted = context.Deleted };
            paragraph = new Paragraph([none, .. marked.Atoms], mark);
        }
        var place = new ParagraphPlace(
            new SourceStretch(file, Math.Min(start, end), end), text, context,
            lead.Kind == LeadKind.Label ? new SourceStretch(file, lead.Mark, lead.LabelEnd) : null);
        reading.Places[paragraph] = place;
        return new ReadParagraph(
            paragraph, round.Count > 0 ? null : (marked.MarkInserted ?? marked.MarkDeleted) is not null,
            label => LabelsOf(lead, label, round, context), Place);

        Paragraph Place(Paragraph other)
        {
            reading.Places[other] = place;
            return other;
        }
    }

    private LabelAtom[] LabelsOf(TextLead lead, string? label, List<MarkRange> round, MarkContext context)
    {
        if (label is null)
        {
            return [new LabelAtom("", RunProperties.Plain) { Inserted = context.Inserted, Deleted = context.Deleted }];
        }
        var start = lead.LabelStart + 3 * round.Count(mark => mark.Open >= lead.LabelStart);
        var line = new TextParagraph(lead, [new TextLine(start, lead.LabelEnd, 0)]);
        var inner = marks.FindAll(mark => mark.Open < lead.LabelEnd && mark.Close >= start && !round.Contains(mark));
        var text = Compose(line, start, line.End, inner, mark => mark.Open < start, hasMark: false);
        return [.. InlineParser.ParsePart(text, context, []).Atoms.OfType<TextAtom>()
            .Select(atom => new LabelAtom(atom.Text, RunProperties.Plain) { Inserted = atom.Inserted, Deleted = atom.Deleted })];
    }

    /// <summary>The text of the paragraph on its own.</summary>
    private InlineSource Compose(TextParagraph lines, int start, int end, List<MarkRange> inner, Func<MarkRange, bool> isOpen, bool hasMark = true, bool isCall = false)
    {
        var text = new ComposedText(file, isCall);
        foreach (var mark in inner.Where(mark => isOpen(mark)))
        {
            text.Add(mark.Open, mark.Open + 3);
        }
        for (var i = 0; i < lines.Lines.Count; i++)
        {
            var line = lines.Lines[i];
            if (i > 0 && lines.Lines[i - 1].End > start)
            {
                text.Join(lines.Lines[i - 1].End, line.Start);
            }
            text.AddLine(Math.Max(line.Start, start), Math.Min(line.End, end));
        }
        var left = inner.Where(mark => mark.Close >= end).Reverse().ToList();
        if (left.Count > 0 && hasMark)
        {
            text.AddParagraphMark(Math.Max(start, end - 1));
        }
        foreach (var mark in left)
        {
            text.Add(mark.Close, mark.End);
        }
        foreach (var blank in text.Blanks)
        {
            reading.Diagnostics.Add(TextMessages.HardBlank(file.Span(blank, blank + 1)));
            edits.Add(file.Text, blank, blank + 1, " ");
        }
        return text.ToSource();
    }

    /// <summary>What holds below a mark over a whole paragraph or row.</summary>
    public MarkContext Under(MarkRange mark, MarkContext context)
    {
        if (context.Deleted is not null || (context.Inserted is not null && mark.Kind == FrameKind.Insertion))
        {
            reading.Diagnostics.Add(MarkupMessages.WronglyNested(
                whole.SpanOf(mark.Open, 3), mark.Kind, context.Deleted is not null ? FrameKind.Deletion : FrameKind.Insertion));
        }
        var by = ByOf(mark, reading.Diagnostics);
        return mark.Kind == FrameKind.Insertion
            ? context with { Inserted = context.Inserted ?? by }
            : context with { Deleted = context.Deleted ?? by };
    }

    private Revision? ByOf(MarkRange mark, DiagnosticBag diagnostics)
    {
        var at = mark.Close + 3;
        return AuthorSuffix.Read(whole, ref at, mark.Open, reading.Context.Authors, diagnostics);
    }

    /// <summary>What is wrong with the authors of marks that end before the text of a paragraph, which the inline parser does not see.</summary>
    public void ReportClosed(int start, int end)
    {
        foreach (var mark in marks.Where(mark => mark.Close >= start && mark.Close < end))
        {
            ByOf(mark, reading.Diagnostics);
        }
    }
}
