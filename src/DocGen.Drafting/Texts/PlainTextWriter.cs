using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>
/// Writes a draft in its plain-text form: what <see cref="PlainTextReader"/> reads back as the same draft. What that form cannot say (tables with
/// more than texts in their cells, figures, proposals, a list that skips a level) is a diagnostic, and then nothing is written.
/// </summary>
public static class PlainTextWriter
{
    /// <summary>The text of the file, with line feeds as line ends; null, and reported, where the form cannot say all of the draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="words">What it will be read with.</param>
    /// <param name="file">The file that diagnostics name.</param>
    /// <param name="diagnostics">Takes what cannot be said.</param>
    public static string? Write(Draft draft, TextWords words, string file, DiagnosticBag diagnostics)
    {
        if (draft.Text.FirstOrDefault(block => block is Table table ? !PipeTable.IsSayable(table) : RoleOf(block) is null) is { } foreign)
        {
            diagnostics.Add(TextMessages.Unsayable(SourceSpan.WholeFile(file), Describe(foreign)));
            return null;
        }
        var text = $"---\n{DraftWriter.WriteHead(draft.Head)}---\n{WriteText(draft, words)}";
        // The proof is in the reading: what comes back otherwise could not be said.
        var found = new DiagnosticBag();
        var back = PlainTextReader.Read(new SourceText(file, text), DraftDefaults.None, _ => words, found);
        if (back?.Draft == draft && !found.HasErrors)
        {
            return text;
        }
        var read = back?.Draft.Text ?? [];
        var at = Enumerable.Range(0, draft.Text.Count).FirstOrDefault(i => i >= read.Count || !read[i].Equals(draft.Text[i]), draft.Text.Count - 1);
        diagnostics.Add(TextMessages.Unsayable(SourceSpan.WholeFile(file), at < 0 ? "the head" : Describe(draft.Text[at])));
        return null;
    }

    /// <summary>The text alone, below the head.</summary>
    internal static string WriteText(Draft draft, TextWords words)
    {
        var inline = new InlineWriter(HeadReader.AuthorsOf(draft.Head));
        var lines = new TextLines(inline);
        var labels = new WrittenLabels(draft.Text, words);
        var isSplit = false;
        var isBelowLabel = false;
        for (var i = 0; i < draft.Text.Count; i++)
        {
            if (draft.Text[i] is Table table)
            {
                PipeTable.Write(table, inline, lines);
                (isSplit, isBelowLabel) = (false, false);
                continue;
            }
            var paragraph = (Paragraph)draft.Text[i];
            var role = paragraph.Mark.Properties.Style;
            var bare = WholeStamp.BareOf(paragraph);
            var content = inline.Write(bare);
            // A mark over all of a paragraph without a label would take the paragraph along.
            var keepsMark = WholeStamp.Of(paragraph) is null && role is not (Roles.Clause or Roles.Item) && MarkSyntax.OpenerAt(content, 0) is not null;
            var lead = role switch
            {
                Roles.Note => "Note: ",
                Roles.Heading => new string('#', Math.Clamp(paragraph.Mark.Properties.Level, 1, 6)) + " ",
                Roles.OpinionNumber => TextLead.IsNumber(content) ? words.Opinion + " " : "number: ",
                Roles.OpinionTitle => RoleBefore(draft, i) == Roles.OpinionNumber && IsPlain(content, words) ? "" : "title: ",
                Roles.Forum => RoleBefore(draft, i) == Roles.OpinionTitle && IsPlain(content, words) && content.EndsWith(',') ? "" : "forum: ",
                Roles.Call => !isSplit && IsInOpinion(draft, i) && ShownText.IsLikeCall(ShownText.Of(content)) && !isBelowLabel && IsPlain(content, words) ? "" : "call: ",
                Roles.Text => !IsInOpinion(draft, i) && !isBelowLabel && content.Length > 0 ? "" : "text: ",
                Roles.AnnexNumber => "annex: ",
                Roles.AnnexTitle => "annex-title: ",
                Roles.PageBreak => "page-break",
                _ => null,
            };
            if (role == Roles.Call)
            {
                content = HardBlanks.Keep(content);
            }
            if (role == Roles.PageBreak)
            {
                (content, keepsMark) = ("", true);
            }
            if (lead is null)
            {
                var label = LabelOf(bare, inline) ?? labels.Of(i);
                var level = Math.Max(1, paragraph.Mark.Properties.Level);
                var isBlank = content.Length == 0 && label is null;
                keepsMark = label is null && WholeStamp.Of(paragraph) is null && MarkSyntax.OpenerAt(content, 0) is not null;
                lines.Add(
                    paragraph, level, isBlank ? "\\" : label is not null ? label + " " : level > 1 && !isBelowLabel ? "" : "clause: ", content, words, keepsMark,
                    isSpaced: label is null && !isBlank && level > 1);
                // A text without a key would be taken for that of the label.
                isBelowLabel = label is not null && content.TrimEnd(MarkSyntax.ParagraphMark).Length == 0;
            }
            else
            {
                lines.Add(paragraph, 1, lead, content, words, keepsMark, isSpaced: true);
                isBelowLabel = false;
            }
            isSplit = WholeStamp.Of(paragraph) is null ? (paragraph.Mark.Inserted ?? paragraph.Mark.Deleted) is not null : isSplit;
        }
        return lines.End();
    }

    /// <summary>A typed label with its marks; empty for none, null where the sequence gives it.</summary>
    private static string? LabelOf(Paragraph bare, InlineWriter inline)
    {
        var typed = bare.Atoms.OfType<LabelAtom>().Where(label => label.Text is { Length: > 0 }).ToList();
        return typed.Count == 0
            ? null
            : inline.Write([.. typed.Select(label => new TextAtom(label.Text!, RunProperties.Plain) { Inserted = label.Inserted, Deleted = label.Deleted })]);
    }

    private static bool IsPlain(string content, TextWords words) => content.Length > 0 && !TextLines.LooksLikeLead(content, words);

    /// <summary>The paragraph stands in an Opinion that began before it.</summary>
    private static bool IsInOpinion(Draft draft, int at) => at > 0 && RoleOf(draft.Text[at - 1]) is Roles.OpinionNumber or Roles.OpinionTitle or Roles.Forum or Roles.Call or Roles.Clause;

    private static string? RoleBefore(Draft draft, int at) => at > 0 ? RoleOf(draft.Text[at - 1]) : null;

    private static string? RoleOf(Block block) => (block as Paragraph)?.Mark.Properties.Style is { } role
        && role is not (Roles.Figure or Roles.Caption or Roles.Proposal or Roles.ProposalTitle or Roles.Reasons) ? role : null;

    private static string Describe(Block block) => block switch
    {
        Table => "a table in which a cell covers several columns or rows, holds several paragraphs, comes or goes by itself, or stands otherwise than its column",
        Paragraph { Mark.Properties.Style: Roles.Figure or Roles.Caption } => "a figure",
        Paragraph { Mark.Properties.Style: Roles.Proposal or Roles.ProposalTitle or Roles.Reasons } => "a proposal",
        Paragraph paragraph => $"the {paragraph.Mark.Properties.Style} `{Quotation.Of(Documents.PlainText.Of(paragraph))}`",
        _ => "a part of it",
    };
}
