using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Tests.Comparison;

namespace DocGen.Tests.Merging;

/// <summary>Edits of what a person edits freely in a draft: clauses, items, texts and headings.</summary>
internal static class DraftEdits
{
    public static ValueList<Block> Apply(ValueList<Block> text, Edit edit)
    {
        var from = edit.At % (text.Count + 1);
        var run = text.Skip(from).TakeWhile(IsFree).ToValueList();
        return run.Count == 0 ? text : [.. text.Take(from), .. RandomEdits.Apply(run, edit).Select(Unlabelled), .. text.Skip(from + run.Count)];
    }

    /// <summary>What is no list has no labels.</summary>
    private static Block Unlabelled(Block block) => block is Paragraph { Mark.Properties.Style: Roles.Text or Roles.Heading } paragraph
        ? paragraph with { Atoms = AtomText.Merge([.. paragraph.Atoms.Where(atom => atom is not LabelAtom)]) }
        : block;

    private static bool IsFree(Block block) =>
        block is Paragraph { Mark.Properties.Style: Roles.Clause or Roles.Item or Roles.Text or Roles.Heading };
}
