using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Revisions;

namespace DocGen.Drafting.Rules;

/// <summary>A text that contributions amend, ready to be held against what they leave of it: without its note and its comments.</summary>
/// <param name="Head">The head of its document.</param>
/// <param name="Text">Its paragraphs and tables.</param>
public sealed record AmendedText(DraftHead Head, ValueList<Block> Text)
{
    /// <summary>The text of a draft; null where it has marks of its own, so that nobody can say which of its texts is meant, or proposals with symbols, which are no text to amend.</summary>
    public static AmendedText? Of(Draft draft) =>
        RevisionCount.HasAny(draft.Text) || HasProposals(draft.Text) ? null : new(draft.Head, LeftOf(draft));

    /// <summary>The same, with the path of each file that it names changed.</summary>
    public AmendedText WithPaths(Func<string, string> changed) => this with { Text = new Draft(Head, Text).WithPaths(changed).Text };

    /// <summary>What is left of a draft, without its note, when all its changes are rejected.</summary>
    internal static ValueList<Block> LeftOf(Draft draft) => Notes.Without(draft).Reject().Text.WithoutComments();

    /// <summary>Whether a text is cut into proposals with symbols, each about a provision of its own.</summary>
    internal static bool HasProposals(ValueList<Block> text) => text.Any(block => block is Paragraph { Mark.Properties.Style: Roles.Proposal });
}
