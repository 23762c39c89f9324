using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>A draft's own remark: it stands above the text, and is no part of what the text amends.</summary>
public static class Notes
{
    /// <summary>The draft without its note.</summary>
    public static Draft Without(Draft draft) => draft with { Text = draft.Text.Where(block => !Is(block)).ToValueList() };

    /// <summary>The note of a draft, if it has one.</summary>
    public static IEnumerable<Block> Of(Draft draft) => draft.Text.Where(Is);

    /// <summary>The proposal with the note of the original, where that is not the note that it amends.</summary>
    public static Draft Replaced(Draft proposal, Draft original)
    {
        var note = Of(original).ToValueList();
        return note.Count > 0 && Of(proposal.Reject()).WithoutComments().Equals(note.WithoutComments())
            ? proposal
            : proposal with { Text = [.. note, .. Without(proposal).Text] };
    }

    private static bool Is(Block block) => block is Paragraph { Mark.Properties.Style: Roles.Note };
}
