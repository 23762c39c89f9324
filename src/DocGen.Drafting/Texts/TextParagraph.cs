namespace DocGen.Drafting.Texts;

/// <summary>The lines of one paragraph.</summary>
/// <param name="Lead">What its first line begins with.</param>
/// <param name="Lines">The lines, of which there is at least one.</param>
internal sealed record TextParagraph(TextLead Lead, List<TextLine> Lines)
{
    public TextLine First => Lines[0];

    /// <summary>Its first line is a label and nothing else.</summary>
    public bool IsLabelAlone => Lead.Kind == LeadKind.Label && Lead.Text >= First.End;

    public int End => Lines[^1].End;
}
