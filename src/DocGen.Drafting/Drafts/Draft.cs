using DocGen.Documents;
using DocGen.Revisions;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// A drafting text: what a delegation writes. The text is one flat sequence of paragraphs (and tables), each with its role, because
/// revisions join and split paragraphs whatever they are for; <see cref="Outline"/> is the same text as a tree.
/// </summary>
/// <param name="Head">What stands above the text.</param>
/// <param name="Text">The paragraphs and tables; the styles of their marks are <see cref="Roles"/>, column widths are per cent.</param>
public sealed record Draft(DraftHead Head, ValueList<Block> Text)
{
    /// <summary>It is a copy of its base, edited without marks: what it changes becomes marks.</summary>
    public bool IsEditedCopy => Head.Base is not null && !RevisionCount.HasAny(Text);
}
