using System.Globalization;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>Writes the parts of a body; <see cref="BodyReader"/> is the way back.</summary>
internal static class PartWriter
{
    /// <summary>The item of a part.</summary>
    public static void Write(Part part, DraftTextWriter writer)
    {
        switch (part)
        {
            case HeadingPart heading:
                writer.Paragraph(1, "- heading: ", heading.Text);
                if (heading.Level != 1)
                {
                    writer.Line(2, "level: " + heading.Level.ToString(CultureInfo.InvariantCulture));
                }
                break;
            case TextPart text when WholeStamp.Of(text.Text) is not null:
                writer.Paragraph(1, "- ", text.Text);
                break;
            case TextPart text:
                writer.Paragraph(1, "- text: ", text.Text);
                break;
            case NotePart note:
                writer.Paragraph(1, "- text: ", note.Text);
                break;
            case ClausesPart list:
                writer.Line(1, "- clauses:");
                ClauseWriter.Write(ClauseWriter.Flat(list.Clauses), 0, 1, 3, default, writer);
                break;
            case OpinionPart opinion:
                writer.Line(1, "- opinion:");
                OpinionWriter.Write(opinion, 3, writer);
                break;
            case ProposalPart proposal:
                ProposalWriter.Write(proposal, writer);
                break;
            case AnnexPart annex:
                writer.ParagraphOrNone(1, "- annex: ", annex.Number);
                if (annex.Title is { } title)
                {
                    writer.Paragraph(2, "title: ", title);
                }
                break;
            case FigurePart figure:
                FigureWriter.Write(figure, writer);
                break;
            case TablePart table:
                writer.Line(1, "- table:");
                TableWriter.Write(table.Table, writer);
                break;
            case PageBreakPart:
                writer.Line(1, "- page-break");
                break;
            default:
                throw new System.Diagnostics.UnreachableException(part.GetType().Name);
        }
    }
}
