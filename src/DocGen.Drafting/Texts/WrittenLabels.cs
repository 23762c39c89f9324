using DocGen.Documents;
using DocGen.Drafting.Labels;

namespace DocGen.Drafting.Texts;

/// <summary>
/// Labels stand in a plain text whether they are counted or typed. The one that the sequence gives, in the revised text or in the original, is left
/// to it: whoever puts a clause in or takes one out need not touch the labels below. Another one is typed, and counting goes on from it. Where the
/// revised text has another label than the original, the revised one is written.
/// </summary>
internal sealed class WrittenLabels
{
    private readonly IReadOnlyList<Block> text;
    private readonly TextWords words;
    private LabelCount original = null!;
    private LabelCount revised = null!;

    public WrittenLabels(IReadOnlyList<Block> text, TextWords words)
    {
        (this.text, this.words) = (text, words);
        Count();
    }

    /// <summary>The label that a paragraph shows; null for none.</summary>
    public string? Of(int block) => (revised.Label(block) ?? original.Label(block)) is { Length: > 0 } label ? label : null;

    /// <summary>True for the label that the sequence gives, in the revised text or in the original: then nobody has typed it.</summary>
    public bool IsGiven(int block, string? label) =>
        label is null ? Of(block) is null : revised.Label(block) == label || original.Label(block) == label;

    /// <summary>Counts once more, after a label was typed.</summary>
    public void Count()
    {
        original = new LabelCount(text, words.Labels, atom => atom.Inserted);
        revised = new LabelCount(text, words.Labels, atom => atom.Deleted);
    }
}
