using DocGen.Documents;
using DocGen.Drafting.Labels;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// Letters that whoever edits a copy leaves as they were: behind a clause that he takes away or puts in, the next ones still have the letters of the base, and are
/// typed because the count gives others. They are the base's own, and no change.
/// </summary>
public static class LeftLetters
{
    /// <summary>A revised text without them; as it is where the base types letters itself, so that nobody can say which are meant.</summary>
    /// <param name="revised">A draft without marks.</param>
    /// <param name="original">Its base, without marks.</param>
    /// <param name="sequences">The label sequence of each level.</param>
    public static Draft Without(Draft revised, Draft original, IReadOnlyList<LabelSequence> sequences)
    {
        if (!revised.Text.Any(IsTyped) || original.Text.Any(IsTyped))
        {
            return revised;
        }
        var count = new LabelCount(original.Text, sequences, static _ => null);
        var counted = Enumerable.Range(0, original.Text.Count).Select(count.Label).Where(label => label is not null).ToHashSet();
        return revised with { Text = revised.Text.Select(Left).ToValueList() };

        Block Left(Block block) => block is Paragraph paragraph && Label(paragraph) is { } label && counted.Contains(label)
            ? paragraph with { Atoms = paragraph.Atoms.Where(atom => atom is not LabelAtom).ToValueList() } : block;
    }

    private static bool IsTyped(Block block) => block is Paragraph paragraph && Label(paragraph) is not null;

    private static string? Label(Paragraph paragraph) =>
        paragraph.Mark.Properties.Style is Roles.Clause or Roles.Item && paragraph.Atoms is [LabelAtom { Text: { Length: > 0 } text }, ..] ? text : null;
}
