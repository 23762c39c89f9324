using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>
/// Labels that a proposal types and does not change, and that the new original leaves to the sequence: they are no words of what is compared, or
/// a clause would be another one for its label alone.
/// </summary>
internal static class SequenceLabels
{
    /// <summary>The proposal without the labels that the new original types nowhere. Those of what it inserts and splits off stay.</summary>
    public static ValueList<Block> Left(ValueList<Block> proposal, ValueList<Block> onto)
    {
        var typed = onto.Paragraphs().Select(Typed).ToHashSet();
        return [.. proposal.Select((block, i) => block is Paragraph paragraph && Typed(paragraph) is { Length: > 0 } label && !typed.Contains(label)
            && !IsSplitOff(proposal, i) ? Left(paragraph) : block)];
    }

    private static string Typed(Paragraph paragraph) => string.Concat(paragraph.Atoms.OfType<LabelAtom>().Select(label => label.Text));

    private static bool IsSplitOff(ValueList<Block> text, int at) => at > 0 && text[at - 1] is Paragraph { Mark.Inserted: { } by } before
        && !(before.Atoms.Any(atom => atom is LabelAtom) && before.Atoms.All(atom => atom.Inserted == by));

    /// <summary>What goes as a whole goes on saying so.</summary>
    private static Paragraph Left(Paragraph paragraph)
    {
        var labels = paragraph.Atoms.OfType<LabelAtom>().ToList();
        var by = paragraph.Mark.Deleted is { } mark && paragraph.Atoms.All(atom => atom.Deleted == mark) ? mark : null;
        return labels.Exists(label => label.Inserted is not null || label.Deleted != by) ? paragraph : paragraph with
        {
            Atoms = [.. by is null ? [] : new Atom[] { new LabelAtom(null, RunProperties.Plain) { Deleted = by } }, .. paragraph.Atoms.Where(atom => atom is not LabelAtom)],
        };
    }
}
