using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>A text with its inline marks understood: atoms, and what <c>¶</c> says of the paragraph mark.</summary>
/// <param name="Atoms">In the order written; neighbours of equal properties and stamps are one atom.</param>
/// <param name="MarkInserted">The paragraph mark is inserted: the paragraph is split from the next.</param>
/// <param name="MarkDeleted">The paragraph mark is deleted: the paragraph is joined to the next.</param>
public sealed record MarkedText(ValueList<Atom> Atoms, Revision? MarkInserted, Revision? MarkDeleted)
{
    /// <summary>The paragraph of these atoms, with the properties and the stamps of its mark.</summary>
    public Paragraph ToParagraph(ParagraphProperties properties) =>
        new(Atoms, new MarkAtom(properties) { Inserted = MarkInserted, Deleted = MarkDeleted });
}
