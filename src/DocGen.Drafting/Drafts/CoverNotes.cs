using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>The note that a draft begins with: a remark on the proposal, and no part of the text that it amends.</summary>
internal static class CoverNotes
{
    /// <summary>The note, if there is one, and the text below it.</summary>
    public static (ValueList<Block> Note, ValueList<Block> Amended) Split(ValueList<Block> text)
    {
        var count = text.Count > 0 && text[0] is Paragraph { Mark.Properties.Style: Roles.Note } ? 1 : 0;
        return (text.Take(count).ToValueList(), text.Skip(count).ToValueList());
    }

    /// <summary>The proposal with the note of the original, where that is not the note that it amends.</summary>
    public static Draft Replaced(Draft proposal, Draft original)
    {
        var (note, rest) = Split(original.Text);
        var amended = Split(proposal.Reject().Text).Note;
        return note.Count > 0 && amended.WithoutComments().Equals(note.WithoutComments())
            ? proposal
            : proposal with { Text = [.. note, .. Split(proposal.Text).Amended] };
    }
}
