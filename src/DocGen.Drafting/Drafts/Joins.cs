using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>Which paragraphs of a draft can be joined, when the mark between them goes.</summary>
internal static class Joins
{
    /// <summary>
    /// A paragraph that begins something new (a page, an Opinion, an annex, a figure, a proposal) or to which the template adds words. Like a table it
    /// ends what stands before it, so that nothing is joined to it.
    /// </summary>
    public static bool IsBarrier(Block block) =>
        block is Paragraph
        {
            Mark.Properties.Style: Roles.PageBreak or Roles.OpinionNumber or Roles.AnnexNumber or Roles.Figure or Roles.Proposal or Roles.Reasons,
        };

    /// <summary>
    /// The block that a paragraph would be joined to if its mark went, paragraphs that come or go as a whole passed over; null at the end.
    /// </summary>
    /// <param name="text">The paragraphs and tables.</param>
    /// <param name="at">The place of the paragraph.</param>
    /// <param name="stamp">The stamp because of which marks go: <c>Inserted</c> for the original, <c>Deleted</c> for the revised text.</param>
    public static Block? Next(IReadOnlyList<Block> text, int at, Func<Atom, Revision?> stamp) =>
        text.Skip(at + 1).FirstOrDefault(block => block is not Paragraph paragraph || IsBarrier(block) || !IsWhole(paragraph, stamp));

    /// <summary>True where there is a paragraph to be joined to.</summary>
    public static bool HasNext(IReadOnlyList<Block> text, int at, Func<Atom, Revision?> stamp) =>
        Next(text, at, stamp) is Paragraph next && !IsBarrier(next);

    /// <summary>A paragraph of which nothing stands in one of the two texts, its label included (<c>ins:</c>, <c>del:</c>).</summary>
    public static bool IsWhole(Paragraph paragraph, Func<Atom, Revision?> stamp)
    {
        if (stamp(paragraph.Mark) is null)
        {
            return false;
        }
        var hasLabel = false;
        foreach (var atom in paragraph.Atoms.AsSpan())
        {
            if (stamp(atom) is null)
            {
                return false;
            }
            hasLabel |= atom is LabelAtom;
        }
        return hasLabel;
    }
}
