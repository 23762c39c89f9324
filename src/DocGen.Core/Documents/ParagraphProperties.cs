using DocGen.Styles;

namespace DocGen.Documents;

/// <summary>What a paragraph mark says of its paragraph (<c>w:pPr</c>, ECMA-376 Part 1, §17.3.1.26).</summary>
/// <param name="Style">In a Word document the id of a paragraph style; in a drafting text the paragraph's role, such as <c>clause</c>.</param>
public sealed record ParagraphProperties(string Style)
{
    /// <summary>How deep the paragraph is nested in a drafting text, from 1; 0 where nothing nests, and in Word documents.</summary>
    public int Level { get; init; }

    /// <summary>The paragraph starts a page (<c>w:pageBreakBefore</c>).</summary>
    public bool PageBreakBefore { get; init; }

    /// <summary>
    /// The paragraph starts at the right, or at the left (<c>w:bidi</c>, ECMA-376 Part 1, §17.3.1.6); null for the side of its document.
    /// </summary>
    public bool? RightToLeft { get; init; }

    /// <summary>
    /// How its lines stand, where it is not as the style says (<c>w:jc</c>, ECMA-376 Part 1, §17.3.1.13). Left is the side where reading
    /// starts: in a paragraph from the right it is the right side.
    /// </summary>
    public Alignment? Alignment { get; init; }
}
