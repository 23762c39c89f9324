using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>Where the text that a proposal amends begins to differ from the original: it amends another text.</summary>
/// <param name="Proposal">Which of the proposals, from 0.</param>
/// <param name="Paragraph">The paragraph of the original, cells counted, from 1.</param>
/// <param name="Original">What the original says in it; null where it has ended.</param>
/// <param name="Amended">What the text says that the proposal amends; null where it has ended.</param>
public sealed record BaseDifference(int Proposal, int Paragraph, string? Original, string? Amended)
{
    internal static BaseDifference? Find(int index, FlatText original, FlatText amended)
    {
        var at = original.Atoms.Zip(amended.Atoms).TakeWhile(pair => pair.First == pair.Second).Count();
        if (at == original.Atoms.Count && at == amended.Atoms.Count)
        {
            return null;
        }
        var marks = original.Atoms.Take(at).Count(atom => atom is MarkAtom);
        return new BaseDifference(index, marks + 1, ParagraphAt(original, marks), ParagraphAt(amended, marks));
    }

    private static string? ParagraphAt(FlatText text, int index)
    {
        var from = 0;
        for (; from < text.Atoms.Count && index > 0; from++)
        {
            index -= text.Atoms[from] is MarkAtom ? 1 : 0;
        }
        return from == text.Atoms.Count ? null : GapText.Words(text.Atoms.Skip(from).TakeWhile(atom => atom is not MarkAtom));
    }
}
