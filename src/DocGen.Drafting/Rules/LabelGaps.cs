using DocGen.Drafting.Labels;

namespace DocGen.Drafting.Rules;

/// <summary>
/// A typed label that the count does not lead to: one left out, one twice, a list that does not begin at its beginning. A label that is none
/// of a sequence (<c>b)bis</c>) is the drafter's own affair. In an edited copy letters may stay as they were: see <see cref="Drafts.LeftLetters"/>.
/// </summary>
internal static class LabelGaps
{
    /// <summary>The labels that do not follow the one before.</summary>
    public static IEnumerable<Finding> Find(RevisedDraft draft) =>
        draft.Marked.IsEditedCopy ? [] : LabelList.Of(draft).SelectMany(list => Find(list, draft.Sequences));

    private static IEnumerable<Finding> Find(LabelList list, IReadOnlyList<LabelSequence> sequences)
    {
        string? before = null;
        foreach (var paragraph in list.Paragraphs.Where(paragraph => sequences.Any(s => s.NumberOf(paragraph.Label) is not null)))
        {
            // Behind labels of no sequence nobody can say what comes next.
            var isCounted = before is not null || paragraph == list.Paragraphs[0];
            if (isCounted && paragraph.IsLabelTyped && Expected(before, paragraph.Label, sequences) is { } expected && expected != paragraph.Label)
            {
                var last = before;
                // The list that it stands in goes on with it where it is not indented.
                var isIndented = last is null && list.Above is { } above && Expected(above, paragraph.Label, sequences) == paragraph.Label;
                yield return Finding.AtLabel(paragraph, (at, isPlainText) => isIndented && isPlainText
                    ? RulesMessages.LabelIndented(at, paragraph.Label, list.Above!, expected)
                    : RulesMessages.LabelGap(at, paragraph.Label, last, expected, isPlainText));
            }
            before = paragraph.Label;
        }
    }

    /// <summary>
    /// The label that should stand here; null where no sequence has both this one and the one before, so that another list begins. A letter may
    /// be one of several sequences (<c>c)</c> is a hundred too): the nearest count is meant, whatever the pack would give this level.
    /// </summary>
    private static string? Expected(string? before, string label, IReadOnlyList<LabelSequence> sequences) => sequences
        .Select(sequence => (sequence, from: before is null ? 0 : sequence.NumberOf(before), to: sequence.NumberOf(label)))
        .Where(count => count.from is not null && count.to is not null)
        .OrderBy(count => Math.Abs(count.to!.Value - count.from!.Value - 1))
        .Select(count => count.sequence.Label(count.from!.Value + 1))
        .FirstOrDefault();
}
