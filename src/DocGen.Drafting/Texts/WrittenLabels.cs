using DocGen.Documents;
using DocGen.Drafting.Labels;

namespace DocGen.Drafting.Texts;

/// <summary>
/// Labels stand in a plain text whether they are counted or typed. The one that the sequence gives is left to it; another one is typed, and
/// counting goes on from it. Where the revised text has another label than the original, the revised one is written.
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

    /// <summary>Counts once more, after a label was typed.</summary>
    public void Count()
    {
        original = new LabelCount(text, words.Labels, atom => atom.Inserted);
        revised = new LabelCount(text, words.Labels, atom => atom.Deleted);
    }
}
