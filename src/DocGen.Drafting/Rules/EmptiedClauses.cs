using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Texts;

namespace DocGen.Drafting.Rules;

/// <summary>
/// A clause all of whose words are deleted, while its paragraph stays: where the change is accepted, a letter is left with nothing, or the sign of its end, behind it. It is judged by its marks,
/// which the other rules do not see. A clause that goes as a whole, or whose words are replaced, is in order, and so is one that had no words before.
/// </summary>
internal static class EmptiedClauses
{
    /// <summary>The clauses that would be left empty.</summary>
    public static IEnumerable<Finding> Find(RevisedDraft draft)
    {
        var text = draft.Marked.Text;
        var emptied = In(text).ToList();
        if (emptied.Count == 0)
        {
            yield break;
        }
        var original = new LabelCount(text, draft.Sequences, atom => atom.Inserted);
        var revised = new LabelCount(text, draft.Sequences, atom => atom.Deleted);
        foreach (var (paragraph, at) in emptied)
        {
            yield return Finding.AtParagraph(paragraph, (place, isPlainText) =>
                MarkupMessages.EmptiedClause(place, IsWithoutLabel(paragraph) ? "" : original.Label(at) ?? revised.Label(at), isPlainText));
        }
    }

    private static IEnumerable<(Paragraph Paragraph, int At)> In(ValueList<Block> text)
    {
        // What is joined stands in the paragraph of the mark that stays.
        var hasContent = false;
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i] is not Paragraph paragraph || Joins.IsBarrier(paragraph))
            {
                hasContent = false;
                continue;
            }
            hasContent |= paragraph.Atoms.Any(atom => atom.Deleted is null && IsContent(atom));
            if (paragraph.Mark.Deleted is not null)
            {
                continue;
            }
            if (!hasContent && paragraph.Mark.Properties.Style is Roles.Clause or Roles.Item && paragraph.Atoms.Any(atom => IsTaken(atom, paragraph)))
            {
                yield return (paragraph, i);
            }
            hasContent = false;
        }
    }

    private static bool IsWithoutLabel(Paragraph paragraph) => paragraph.Atoms.Any(atom => atom is LabelAtom { Text: "" });

    private static bool IsContent(Atom atom) => atom switch
    {
        TextAtom text => text.Text.AsSpan().Trim().Trim(ClauseSigns.All).Length > 0,
        LabelAtom or TabAtom or BreakAtom or CommentStartAtom or CommentEndAtom => false,
        _ => true,
    };

    /// <summary>Words that were there before, or that came with the paragraph.</summary>
    private static bool IsTaken(Atom atom, Paragraph paragraph) =>
        atom.Deleted is not null && IsContent(atom) && (atom.Inserted is null || paragraph.Mark.Inserted is not null);
}
