using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>What a list of documents shows of a draft.</summary>
public static class DraftSummaries
{
    /// <summary>The draft with its head, and of its text only the number and the title of its first Opinion.</summary>
    public static Draft Summary(this Draft draft) => draft with
    {
        Text = new[] { Roles.OpinionNumber, Roles.OpinionTitle }
            .Select(role => draft.Text.FirstOrDefault(block => block is Paragraph { Mark.Properties.Style: var style } && style == role))
            .OfType<Block>().ToValueList(),
    };
}
