using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// Marked texts that were put together, held to their original. A label that is typed and comes says that there was none, and one that a
/// paragraph of another role was split from cannot stand: where rejecting would not give a paragraph back, it is whole again, under its label.
/// </summary>
internal static class HeldToOriginal
{
    /// <summary>The text, whose original is the one that is given.</summary>
    /// <param name="text">A marked text in the form of drafts.</param>
    /// <param name="original">What rejecting all marks is to give, without comments.</param>
    /// <param name="mayType">A label that the text types, and the original leaves to the sequence, is no loss.</param>
    /// <param name="leaveOut">Is told of what is left out: the number of the paragraph in the original, the author, the label or the end of a paragraph.</param>
    public static ValueList<Block> Of(ValueList<Block> text, ValueList<Block> original, bool mayType, Action<int, string, string> leaveOut)
    {
        var rejected = DraftRevisions.Reject(text).WithoutComments();
        if (rejected.Count != original.Count || rejected.Equals(original))
        {
            return text;
        }
        var (result, part, at) = (new List<Block>(text.Count), new List<Block>(), 0);
        foreach (var block in text)
        {
            part.Add(block);
            if (Stands(block) && at < original.Count)
            {
                var isLost = rejected[at] != original[at] && block is Paragraph && original[at] is Paragraph own
                    && !(mayType && IsLeft(own) && IsTyped(rejected[at]));
                result.AddRange(isLost ? Whole(part, (Paragraph)original[at], 1 + original.Take(at).Paragraphs().Count(), leaveOut) : part);
                part.Clear();
                at++;
            }
        }
        return DraftForm.Of([.. result, .. part]);
    }

    private static bool IsLeft(Paragraph original) => !original.Atoms.Any(atom => atom is LabelAtom { Text: not null });

    private static bool IsTyped(Block text) => text is Paragraph paragraph && paragraph.Atoms.Any(atom => atom is LabelAtom { Text.Length: > 0 });

    /// <summary>The original has a paragraph that ends with this one, or this table.</summary>
    private static bool Stands(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Mark.Inserted is null,
        Table table => table.Rows.Any(row => row.Inserted is null),
        _ => true,
    };

    private static IEnumerable<Block> Whole(List<Block> blocks, Paragraph original, int number, Action<int, string, string> leaveOut)
    {
        var parts = blocks.OfType<Paragraph>().Where(paragraph => !Joins.IsWhole(paragraph, atom => atom.Inserted)).ToList();
        foreach (var part in parts)
        {
            // What has the label of a split whose first part came as a whole has it by who split it.
            var split = blocks.OfType<Paragraph>().TakeWhile(before => !ReferenceEquals(before, part)).LastOrDefault()?.Mark.Inserted;
            foreach (var label in part.Atoms.OfType<LabelAtom>().Where(label => label.Text?.Length > 0 && !original.Atoms.Contains(label with { Deleted = null })))
            {
                if ((label.Inserted ?? split) is { } by)
                {
                    leaveOut(number, by.Author, label.Text!);
                }
            }
            foreach (var by in part == parts[^1] ? [] : new[] { part.Mark.Inserted, part.Mark.Deleted }.OfType<Revision>())
            {
                leaveOut(number, by.Author, "\n");
            }
        }
        var atoms = original.Atoms.Where(atom => atom is LabelAtom).Concat(parts.SelectMany(part => part.Atoms).Where(atom => atom is not LabelAtom));
        return [.. blocks.Where(block => block is not Paragraph paragraph || !parts.Contains(paragraph)), parts[^1] with { Atoms = AtomText.Merge([.. atoms]) }];
    }
}
