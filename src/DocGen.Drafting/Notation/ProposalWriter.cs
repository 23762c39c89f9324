using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>Writes a proposal of a body; <see cref="ProposalReader"/> is the way back.</summary>
internal static class ProposalWriter
{
    /// <summary>The item of the proposal.</summary>
    public static void Write(ProposalPart proposal, DraftTextWriter writer)
    {
        writer.ParagraphOrNone(1, "- proposal: ", proposal.Line is { } line ? ProposalLine.SymbolOf(line) : null);
        if (proposal.Line is { } numbered && ProposalLine.Of(numbered).Number is { } number)
        {
            writer.Line(2, "number: " + writer.Plain(number, 6));
        }
        if (proposal.Title is { } title)
        {
            writer.Paragraph(2, "title: ", title);
        }
        if (proposal.Parts is [TextPart text])
        {
            writer.Paragraph(2, "text: ", text.Text);
        }
        else if (proposal.Parts.Count > 0)
        {
            writer.Line(2, "body:");
            writer.Nested(2, () =>
            {
                foreach (var part in proposal.Parts)
                {
                    PartWriter.Write(part, writer);
                }
            });
        }
        if (proposal.Reasons is { } reasons)
        {
            writer.Paragraph(2, "reasons: ", reasons);
        }
    }
}
