using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>What is wrong with marks that the inline parser does not meet, for which each paragraph is a text of its own, without what leads to it.</summary>
/// <param name="substitutions">The substitutions of the file.</param>
/// <param name="unclosed">Where marks open that never close.</param>
/// <param name="reading">Where mistakes go.</param>
internal sealed class MarkFaults(List<MarkRange> substitutions, List<(FrameKind Kind, int At)> unclosed, Reading reading)
{
    /// <summary>Reports marks that open before a label or a key, or in it, and never close.</summary>
    public void ReportLead(TextLead lead)
    {
        if (lead.Kind is LeadKind.None or LeadKind.Closers)
        {
            return;
        }
        foreach (var (kind, at) in unclosed.Where(mark => mark.At >= lead.Content && mark.At < Math.Max(lead.Mark, lead.Text)))
        {
            reading.Diagnostics.Add(MarkupMessages.NotClosed(reading.File.Span(at, at + 3), kind));
        }
    }

    /// <summary>Reports substitutions that run over the end of a paragraph.</summary>
    public void ReportEnd(TextParagraph paragraph)
    {
        foreach (var crossing in substitutions.Where(mark => mark.Open >= paragraph.First.Start && mark.Open < paragraph.End && mark.Close >= paragraph.End))
        {
            reading.Diagnostics.Add(TextMessages.SubstitutionOverEnd(reading.File.Span(crossing.Open, crossing.Open + 3)));
        }
    }
}
