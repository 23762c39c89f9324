using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>A contribution's own remark: it stands above the text, and is no part of what the text amends.</summary>
public static class Notes
{
    /// <summary>The draft without its note.</summary>
    public static Draft Without(Draft draft) => draft with { Text = draft.Text.Where(block => !Is(block)).ToValueList() };

    /// <summary>The note of a draft, if it has one.</summary>
    public static IEnumerable<Block> Of(Draft draft) => draft.Text.Where(Is);

    private static bool Is(Block block) => block is Paragraph { Mark.Properties.Style: Roles.Note };
}
