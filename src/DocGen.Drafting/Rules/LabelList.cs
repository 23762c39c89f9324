using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Rules;

/// <summary>The labelled paragraphs of one level that are counted together, as <see cref="Labels.Labeller"/> counts them.</summary>
/// <param name="Level">Their level, from 1.</param>
/// <param name="Paragraphs">In their order; each has a label.</param>
/// <param name="Above">The label that the list stands below; null for a list that stands below none.</param>
internal sealed record LabelList(int Level, IReadOnlyList<RevisedParagraph> Paragraphs, string? Above)
{
    /// <summary>The lists of a text, those nested in others among them; none where no label is typed, since those that are counted are right.</summary>
    public static IReadOnlyList<LabelList> Of(RevisedDraft draft)
    {
        if (!draft.Paragraphs.Any(paragraph => paragraph.IsLabelTyped))
        {
            return [];
        }
        var lists = new List<LabelList>();
        var open = new List<List<RevisedParagraph>?>();
        string? role = null;
        foreach (var paragraph in draft.Paragraphs)
        {
            if (paragraph.Role != role)
            {
                open.Clear();
                role = paragraph.Role;
            }
            if (role is not (Roles.Clause or Roles.Item) || (paragraph.Text.Length == 0 && paragraph.Label.Length == 0))
            {
                continue;
            }
            // What is deeper ends here, and begins anew below the next paragraph of this level.
            open = [.. open.Take(paragraph.Level), .. Enumerable.Repeat<List<RevisedParagraph>?>(null, Math.Max(0, paragraph.Level - open.Count))];
            if (paragraph.Label.Length == 0)
            {
                continue;
            }
            if (open[^1] is not { } list)
            {
                open[^1] = list = [];
                lists.Add(new LabelList(paragraph.Level, list, open.SkipLast(1).LastOrDefault(outer => outer is not null)?[^1].Label));
            }
            list.Add(paragraph);
        }
        return lists;
    }
}
