using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>Reads what stands below the head: finds the paragraphs, and says of each what it is.</summary>
internal sealed class TextBody
{
    private const int DeepestLevel = 9;

    private readonly TextWords words;
    private readonly string? series;
    private readonly List<TextLine> lines;
    private readonly HashSet<int> typedNumbers = [];
    private readonly Reading reading;
    private readonly string source;
    private readonly int from;
    private readonly List<MarkRange> marks;
    private readonly MarkFaults faults;
    private readonly LineStarts starts;
    private readonly ParagraphReader paragraphs;
    private readonly TableText tables;
    private readonly List<PipeRow> rows = [];
    private readonly ListLevels levels;
    private readonly TextEdits edits;
    private readonly List<Block> text = [];
    private readonly List<(int Block, TextLead Lead, Func<IReadOnlyList<LabelAtom>> Typed, Func<Paragraph, Paragraph> Placed)> listed = [];

    /// <summary>The role of the last paragraph of an Opinion; null outside one.</summary>
    private string? inOpinion;
    private bool isInList;
    private bool isContinued;
    private bool isBelowSymbol;

    /// <param name="words">What the text is read with.</param>
    /// <param name="series">Source and document of the proposals that are counted; null for none.</param>
    /// <param name="from">Where the text begins.</param>
    /// <param name="reading">Authors, and where mistakes go.</param>
    /// <param name="edits">Takes what is untidy.</param>
    public TextBody(TextWords words, string? series, int from, Reading reading, TextEdits edits)
    {
        (this.words, this.series, this.reading, this.edits, this.from, source) = (words, series, reading, edits, from, reading.File.Text);
        lines = [.. TextLine.AllOf(source, from)];
        var all = MarkRange.AllOf(source, from, out var unclosed, lines.FindAll(line => line.Kind != LineKind.Text));
        faults = new MarkFaults(all.FindAll(mark => mark.Kind == FrameKind.Substitution), unclosed, reading);
        marks = all.FindAll(mark => mark.Kind != FrameKind.Substitution);
        starts = new LineStarts(marks, words, reading, edits, lines.Count == 0 ? 0 : lines.Max(line => line.Indent + line.End - line.Start));
        paragraphs = new ParagraphReader(marks, reading, edits);
        tables = new TableText(marks, reading);
        levels = new ListLevels(words);
    }

    /// <summary>The paragraphs, with labels where they are typed.</summary>
    /// <param name="note">The note that stands in the head; null for none.</param>
    public List<Block> Read(Paragraph? note)
    {
        text.AddRange(note is null ? [] : [note]);
        TextParagraph? open = null;
        foreach (var line in lines)
        {
            edits.AddEnds(source, from, line);
            if (line.Kind == LineKind.Comment)
            {
                continue;
            }
            if (line.IsBlank)
            {
                if (open is not { IsLabelAlone: true, Lines.Count: 1 })
                {
                    Finish();
                }
                continue;
            }
            var lead = starts.LeadOf(line, open);
            faults.ReportLead(lead);
            if (lead.Kind == LeadKind.Pipe)
            {
                if (open is not null)
                {
                    Finish();
                }
                rows.Add(PipeRow.Of(source, line, lead));
            }
            else if (lead.Kind == LeadKind.Closers)
            {
                if (open is not null)
                {
                    Finish();
                }
            }
            else if (open is null || lead.Kind != LeadKind.None || lead.ClosesMarks(line.Start) || open.Lead.IsOneLine || EndsTitle(open, line))
            {
                Finish();
                open = new TextParagraph(lead, [line]);
                edits.AddGap(source, lead.Kind == LeadKind.Label ? lead.LabelEnd : lead.Mark, lead.Text);
            }
            else
            {
                starts.ReportJoined(open, line, lead);
                open.Lines.Add(line);
            }
        }
        Finish();
        Settle();
        return text;

        void Finish()
        {
            if (open is not null)
            {
                Add(open);
            }
            if (rows.Count > 0)
            {
                AddTable();
            }
            open = null;
        }
    }

    /// <summary>A title in capitals ends where a line is not in capitals.</summary>
    private bool EndsTitle(TextParagraph open, TextLine line) => open.Lead.Kind == LeadKind.None
        && ((inOpinion == Roles.OpinionNumber && !HasSmall(open.First.Start, open.End) && HasSmall(line.Start, line.End))
            || (isBelowSymbol && ProposalText.IsTitle(Shown(open)) && !ProposalText.IsTitle(ShownText.Of(source[open.Lead.Content..line.End]))));

    private bool HasSmall(int start, int end) => source.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') || source[start..end].Any(char.IsLower);

    private void Add(TextParagraph paragraph)
    {
        faults.ReportEnd(paragraph);
        var lead = paragraph.Lead;
        var wasBelowSymbol = isBelowSymbol;
        isBelowSymbol = false;
        switch (lead.Kind)
        {
            case LeadKind.Comment:
                reading.Diagnostics.Add(TextMessages.CommentNotAlone(SpanOf(paragraph)));
                break;
            case LeadKind.Block:
                Leave();
                isContinued = false;
                BlockText.Read(paragraph.First, marks, reading, text);
                break;
            case LeadKind.EndOfOpinion:
                Leave();
                break;
            case LeadKind.Figure:
                Leave();
                isContinued = false;
                text.AddRange(FigureText.Read(reading, lead.Mark, lead.BareEnd(paragraph.End, marks), Round(paragraph)) is { } figure ? [figure] : []);
                break;
            case LeadKind.Proposal:
                AddProposal(paragraph);
                break;
            case LeadKind.PageBreak:
                Leave();
                text.Add(new Paragraph([new BreakAtom(BreakKind.Page, RunProperties.Plain)], new MarkAtom(new ParagraphProperties(Roles.PageBreak))));
                break;
            case LeadKind.Heading:
                Leave();
                AddOne(paragraph, new ParagraphProperties(Roles.Heading) { Level = lead.Level });
                break;
            case LeadKind.Opinion:
                AddOpinion(paragraph, Roles.OpinionNumber);
                break;
            case LeadKind.Key:
                AddKey(paragraph);
                break;
            case LeadKind.Label:
                AddListed(paragraph, lead.Word);
                break;
            case LeadKind.Empty when isInList || inOpinion == Roles.Call:
                AddListed(paragraph, null);
                break;
            case LeadKind.None when wasBelowSymbol && ProposalText.IsTitle(Shown(paragraph)):
                Leave();
                AddOne(paragraph, new ParagraphProperties(Roles.ProposalTitle));
                break;
            default:
                AddUnlabelled(paragraph);
                break;
        }
    }

    private void AddProposal(TextParagraph paragraph)
    {
        Leave();
        (isContinued, isBelowSymbol) = (false, true);
        var (start, end) = (paragraph.Lead.Mark, paragraph.Lead.BareEnd(paragraph.End, marks));
        var line = ProposalText.Read(source[start..end], Round(paragraph));
        if (ProposalText.IsTypedNumber(source[start..end]))
        {
            typedNumbers.Add(text.Count);
        }
        reading.Places[line] = new ParagraphPlace(new SourceStretch(reading.File, start, end), null, reading.Context);
        text.Add(line);
    }

    /// <summary>The marks that cover the whole of a line.</summary>
    private MarkContext Round(TextParagraph paragraph)
    {
        var (start, end) = (paragraph.Lead.Mark, paragraph.Lead.BareEnd(paragraph.End, marks));
        paragraphs.ReportClosed(paragraph.First.Start, paragraph.Lead.Content);
        return marks.FindAll(mark => mark.Open < start && mark.Close >= end).Aggregate(reading.Context, (above, mark) => paragraphs.Under(mark, above));
    }

    private void AddTable()
    {
        Leave();
        isContinued = false;
        if (tables.Read(rows) is { } table)
        {
            text.Add(table);
        }
        rows.Clear();
    }

    private void AddKey(TextParagraph paragraph)
    {
        switch (paragraph.Lead.Word)
        {
            case "note":
                if (text.Count > 0)
                {
                    reading.Diagnostics.Add(TextMessages.NoteNotFirst(SpanOf(paragraph)));
                }
                AddOne(paragraph, new ParagraphProperties(Roles.Note), isParagraph: false);
                break;
            case "number":
                AddOpinion(paragraph, Roles.OpinionNumber);
                break;
            case "title":
                AddOpinion(paragraph, Roles.OpinionTitle);
                break;
            case "forum":
                AddOpinion(paragraph, Roles.Forum);
                break;
            case "call":
                AddOpinion(paragraph, Roles.Call);
                break;
            case "clause":
                AddListed(paragraph, null);
                break;
            case "reasons":
                Leave();
                AddOne(paragraph, new ParagraphProperties(Roles.Reasons), isParagraph: false);
                break;
            default:
                Leave();
                AddOne(paragraph, new ParagraphProperties(paragraph.Lead.Word switch
                {
                    "annex" => Roles.AnnexNumber,
                    "annex-title" => Roles.AnnexTitle,
                    "caption" => Roles.Caption,
                    "proposal-title" => Roles.ProposalTitle,
                    _ => Roles.Text,
                }));
                break;
        }
    }

    private void AddUnlabelled(TextParagraph paragraph)
    {
        var shown = Shown(paragraph);
        if (ProposalText.Mistake(source[paragraph.First.Start..paragraph.First.End], (start, length) =>
            reading.File.Span(paragraph.First.Start + start, paragraph.First.Start + start + length)) is { } mistake)
        {
            reading.Diagnostics.Add(mistake);
        }
        else if (isInList && paragraph.First.Indent > 0)
        {
            AddListed(paragraph, null);
        }
        else if (inOpinion is null)
        {
            if (words.IsMisplacedCall(shown))
            {
                reading.Diagnostics.Add(TextMessages.CallOutsideOpinion(SpanOf(paragraph)));
            }
            Leave();
            AddOne(paragraph, new ParagraphProperties(Roles.Text));
        }
        else if (inOpinion == Roles.OpinionNumber && !words.IsListedCall(shown))
        {
            AddOpinion(paragraph, Roles.OpinionTitle);
        }
        else if (inOpinion == Roles.OpinionTitle && shown.TrimEnd() is [.., ',' or '，' or '،'] && !words.IsListedCall(shown))
        {
            AddOpinion(paragraph, Roles.Forum);
        }
        else if (words.IsCall(shown))
        {
            if (isContinued)
            {
                reading.Diagnostics.Add(TextMessages.CallOrClause(SpanOf(paragraph)));
            }
            AddOpinion(paragraph, Roles.Call);
        }
        else if (isContinued && isInList)
        {
            AddListed(paragraph, null);
        }
        else if (!starts.Holds(paragraph))
        {
            // What looks like a mark before its label is the reason, and nobody else will look there any more.
            LikeMarks.Report(new InlineSource(source[paragraph.First.Start..paragraph.First.End], (start, length) =>
                reading.File.Span(paragraph.First.Start + start, paragraph.First.Start + start + length)), reading.Diagnostics);
            reading.Diagnostics.Add(TextMessages.CallOrClause(SpanOf(paragraph)));
        }
    }

    private void AddOpinion(TextParagraph paragraph, string role)
    {
        Leave();
        inOpinion = role;
        AddOne(paragraph, new ParagraphProperties(role), isParagraph: role != Roles.OpinionNumber);
    }

    private void AddListed(TextParagraph paragraph, string? label)
    {
        if (!isInList)
        {
            levels.End();
        }
        isInList = true;
        if (levels.Next(paragraph.First.Indent, label, paragraph.Lead.Level) is not { } level)
        {
            reading.Diagnostics.Add(TextMessages.NoSuchIndentation(SpanOf(paragraph)));
            level = 1;
        }
        else if (level > DeepestLevel)
        {
            reading.Diagnostics.Add(NotationMessages.TooDeep(SpanOf(paragraph)));
        }
        if (paragraph.IsLabelAlone && paragraph.Lines.Count > 1)
        {
            ReadBelow(paragraph);
        }
        inOpinion = inOpinion is null ? null : Roles.Clause;
        var read = AddOne(paragraph, new ParagraphProperties(inOpinion is null ? Roles.Item : Roles.Clause) { Level = level });
        listed.Add((text.Count - 1, paragraph.Lead, () => read.Labels(label is "" ? null : label), read.Placed));
    }

    /// <summary>A label that a page has beside its text, and a copy of the page above it.</summary>
    private void ReadBelow(TextParagraph paragraph)
    {
        var (label, next) = (paragraph.First, paragraph.Lines[1]);
        var isApart = reading.File.Position(next.Start).Line > reading.File.Position(label.End).Line + 1;
        var at = reading.File.Span(paragraph.Lead.Mark, paragraph.Lead.LabelEnd);
        reading.Diagnostics.Add(isApart && next.Indent <= label.Indent && inOpinion is not null && words.IsCall(Shown(paragraph))
            ? TextMessages.LabelAloneOrCall(at, paragraph.Lead.Word)
            : TextMessages.LabelAlone(at, paragraph.Lead.Word));
        edits.Add(source, label.End, next.Start, " ");
    }

    private ReadParagraph AddOne(TextParagraph paragraph, ParagraphProperties properties, bool isParagraph = true)
    {
        var read = paragraphs.Read(paragraph, properties, isParagraph);
        text.Add(read.Paragraph);
        // Part of it alone came or went with its end: what follows was, or becomes, the same paragraph, whole new ones between them.
        isContinued = read.IsSplit ?? isContinued;
        return read;
    }

    private void Leave()
    {
        (inOpinion, isInList) = (null, false);
        levels.End();
    }

    /// <summary>Types the labels and numbers that the sequence does not give.</summary>
    private void Settle()
    {
        ProposalText.Settle(text, series, typedNumbers, (paragraph, read) => reading.Placed(paragraph, read));
        if (listed.Count == 0)
        {
            return;
        }
        var count = new WrittenLabels(text, words);
        foreach (var (block, lead, typed, placed) in listed)
        {
            var written = lead.Kind == LeadKind.Label ? lead.Word : null;
            if (lead.IsByHand || !count.IsGiven(block, written))
            {
                var paragraph = (Paragraph)text[block];
                text[block] = placed(paragraph with { Atoms = [.. typed(), .. paragraph.Atoms.Where(atom => atom is not LabelAtom)] });
                count.Count();
            }
        }
    }

    private string Shown(TextParagraph paragraph) => ShownText.Of(source[paragraph.Lead.Content..paragraph.End]);

    private SourceSpan SpanOf(TextParagraph paragraph) => reading.File.Span(paragraph.First.Start, paragraph.End);
}
