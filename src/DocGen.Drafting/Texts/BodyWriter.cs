using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>Writes what stands below the head; <see cref="TextBody"/> is the way back.</summary>
internal sealed class BodyWriter
{
    private readonly Draft draft;
    private readonly TextWords words;
    private readonly WrittenForm form;
    private readonly BlockComments? comments;
    private readonly InlineWriter inline;
    private readonly TextLines lines;
    private readonly WrittenLabels labels;
    private readonly ListLevels levels;
    private readonly ValueList<Block> numbered;

    /// <summary>The last paragraph was split, or will be joined.</summary>
    private bool isSplit;

    /// <summary>The last paragraph is a label and nothing else: a text without a key would be taken for its text.</summary>
    private bool isBelowLabel;

    public BodyWriter(Draft draft, TextWords words, WrittenForm form, BlockComments? comments)
    {
        (this.draft, this.words, this.form, this.comments) = (draft, words, form, comments);
        inline = new InlineWriter(HeadReader.AuthorsOf(draft.Head));
        lines = new TextLines(inline);
        labels = new WrittenLabels(draft.Text, words);
        levels = new ListLevels(words);
        numbered = ProposalNumbers.Number(draft.Text, draft.Head.Proposals);
    }

    /// <summary>The text.</summary>
    /// <param name="parts">Its parts with the places of their first blocks.</param>
    public string Write(List<(Part Part, int Start)> parts)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            var (part, start) = parts[at];
            var end = at + 1 < parts.Count ? parts[at + 1].Start : draft.Text.Count;
            if (form.IsBlock(start))
            {
                lines.AddComments(Enumerable.Range(start, end - start).SelectMany(Before));
                lines.AddBlock(BlockText.Write(part, new DraftTextWriter(inline)));
                EndList();
                continue;
            }
            for (var i = start; i < end; i++)
            {
                lines.AddComments(Before(i));
                if (draft.Text[i] is Table table)
                {
                    PipeTable.Write(table, inline, lines);
                    EndList();
                }
                else
                {
                    Write((Paragraph)draft.Text[i], i);
                }
            }
        }
        lines.AddComments(Before(draft.Text.Count));
        return lines.End();
    }

    private IReadOnlyList<string> Before(int block) => comments?.Before(block) ?? [];

    private void EndList()
    {
        (isSplit, isBelowLabel) = (false, false);
        levels.End();
    }

    private void Write(Paragraph paragraph, int at)
    {
        switch (paragraph.Mark.Properties.Style)
        {
            case Roles.Figure:
                lines.AddLine(paragraph, FigureText.Write(paragraph.Atoms.OfType<FigureAtom>().First()), isSpaced: true);
                EndList();
                return;
            case Roles.Proposal:
                lines.AddLine(paragraph, ProposalText.Write(paragraph, ProposalLine.Of((Paragraph)numbered[at]).Number, form.IsKeyed(at)), isSpaced: true);
                EndList();
                return;
            case Roles.Clause or Roles.Item:
                WriteListed(paragraph, at);
                break;
            default:
                WriteOther(paragraph, at);
                levels.End();
                break;
        }
        isSplit = WholeStamp.Of(paragraph) is null ? (paragraph.Mark.Inserted ?? paragraph.Mark.Deleted) is not null : isSplit;
    }

    private void WriteOther(Paragraph paragraph, int at)
    {
        var role = paragraph.Mark.Properties.Style;
        var content = inline.Write(WholeStamp.BareOf(paragraph));
        // A mark over all of a paragraph without a label would take the paragraph along.
        var keepsMark = WholeStamp.Of(paragraph) is null && MarkSyntax.OpenerAt(content, 0) is not null;
        var lead = LeadOf(role, paragraph.Mark.Properties.Level, content, at);
        if (role == Roles.Call)
        {
            content = HardBlanks.Keep(content);
        }
        if (role == Roles.PageBreak)
        {
            (content, keepsMark) = ("", true);
        }
        var isBelow = (role == Roles.Caption && RoleBefore(at) == Roles.Figure) || (role == Roles.ProposalTitle && RoleBefore(at) == Roles.Proposal);
        lines.Add(paragraph, 1, lead, content, words, keepsMark, isSpaced: !isBelow);
        isBelowLabel = false;
    }

    /// <summary>What a paragraph begins with; nothing where its looks say what it is.</summary>
    private string LeadOf(string? role, int level, string content, int at)
    {
        var shown = ShownText.Of(content);
        var isAll = TextLines.IsMarkedAsWhole(content, words);
        var isPlain = !form.IsKeyed(at) && content.Length > 0 && !TextLines.LooksLikeLead(content, words) && !isAll;
        var isListed = words.IsListedCall(shown);
        return role switch
        {
            Roles.Note => Said(words.Note),
            Roles.Heading => new string('#', Math.Clamp(level, 1, 6)) + " ",
            Roles.OpinionNumber => TextLead.IsNumber(content) && !form.IsKeyed(at) ? words.Opinion + " " : "number: ",
            Roles.OpinionTitle => RoleBefore(at) == Roles.OpinionNumber && isPlain && !isListed ? "" : "title: ",
            Roles.Forum => RoleBefore(at) == Roles.OpinionTitle && isPlain && content.EndsWith(',') && !isListed ? "" : "forum: ",
            Roles.Call => !isSplit && IsInOpinion(at) && isPlain && words.IsCall(shown) && !isBelowLabel && (RoleBefore(at) != Roles.OpinionNumber || isListed) ? "" : "call: ",
            Roles.AnnexNumber => "annex: ",
            Roles.AnnexTitle => "annex-title: ",
            Roles.PageBreak => "page-break",
            Roles.Caption => "caption: ",
            Roles.ProposalTitle => RoleBefore(at) == Roles.Proposal && isPlain && ProposalText.IsTitle(shown) ? "" : "proposal-title: ",
            Roles.Reasons => Said(words.Reasons),
            _ => IsInOpinion(at) || isBelowLabel || content.Length == 0 || form.IsKeyed(at) || isAll || words.IsMisplacedCall(shown)
                || (RoleBefore(at) == Roles.Proposal && ProposalText.IsTitle(shown)) || ProposalText.Mistake(content.Split('\n')[0], (_, _) => default) is not null
                    ? "text: " : "",
        };
    }

    private void WriteListed(Paragraph paragraph, int at)
    {
        var bare = WholeStamp.BareOf(paragraph);
        var content = inline.Write(bare);
        var typed = LabelOf(bare);
        var isTyped = typed is null ? form.IsKeyed(at) && bare.Atoms.OfType<LabelAtom>().Any(label => label.Text is "")
            : form.IsKeyed(at) || !TextLead.IsNatural(typed, words);
        var label = isTyped ? (typed ?? "").Replace("):", @"\):", StringComparison.Ordinal) : typed ?? labels.Of(at);
        var level = Math.Max(1, paragraph.Mark.Properties.Level);
        if (paragraph.Mark.Properties.Style == Roles.Item && IsInOpinion(at))
        {
            lines.AddBetween("\n" + TextLead.EndOfOpinion + "\n");
            levels.End();
        }
        var said = SaysLevel(level, isTyped ? label : WordOf(label)) ? "" : $"level({level}): ";
        var isBlank = content.Length == 0 && label is null;
        var isLike = label is null && level > 1 && !isBelowLabel && said.Length == 0 && !TextLines.IsMarkedAsWhole(content, words);
        var keepsMark = label is null && WholeStamp.Of(paragraph) is null && MarkSyntax.OpenerAt(content, 0) is not null;
        var lead = isTyped ? $"{TextLead.LabelKey}{label}): " : isBlank ? "\\" : label is not null ? label + " " : isLike ? "" : "clause: ";
        lines.Add(paragraph, level, said + lead, content, words, keepsMark, isSpaced: isLike && !isBlank);
        isBelowLabel = label is not null && content.TrimEnd(MarkSyntax.ParagraphMark).Length == 0;
    }

    /// <summary>True where indentation and label say the level; the list goes on with it in any case.</summary>
    private bool SaysLevel(int level, string? label)
    {
        var indent = 4 * (level - 1);
        var isSaid = levels.Peek(indent, label) == level;
        levels.Next(indent, label, isSaid ? 0 : level);
        return isSaid;
    }

    /// <summary>The label as the reader counts it: of several the last.</summary>
    private string? WordOf(string? label) =>
        label is null || !label.Contains('{') ? label : TextLead.Of(label + " x", new TextLine(0, label.Length + 2, 0), MarkRange.AllOf(label, 0), words).Word;

    /// <summary>A typed label with its marks; null for none, and where the sequence gives it.</summary>
    private string? LabelOf(Paragraph bare)
    {
        var typed = bare.Atoms.OfType<LabelAtom>().Where(label => label.Text is { Length: > 0 }).ToList();
        return typed.Count == 0
            ? null
            : inline.Write([.. typed.Select(label => new TextAtom(label.Text!, RunProperties.Plain) { Inserted = label.Inserted, Deleted = label.Deleted })]);
    }

    /// <summary>The paragraph stands in an Opinion that began before it.</summary>
    private bool IsInOpinion(int at) =>
        RoleBefore(at) is Roles.OpinionNumber or Roles.OpinionTitle or Roles.Forum or Roles.Call or Roles.Clause;

    private string? RoleBefore(int at) => at > 0 ? (draft.Text[at - 1] as Paragraph)?.Mark.Properties.Style : null;

    private static string Said(string word) => word[^1] == ':' ? word + " " : word;
}
