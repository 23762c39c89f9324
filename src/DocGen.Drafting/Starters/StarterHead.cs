using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Starters;

/// <summary>What a new file is to say at its top, and what its set says for it already.</summary>
/// <param name="Template">The pack.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="Set">What the set gives to the file: the new file leaves it to the set.</param>
public sealed record StarterHead(string Template, string Language, DraftDefaults Set)
{
    /// <summary>The text that is to be amended; null where the starter's own stays.</summary>
    public Draft? Base { get; init; }

    /// <summary>The path of that text from the folder of the new file; null for none.</summary>
    public string? BasePath { get; init; }

    /// <summary>The words for the number of a contribution, <c>{number}</c> in them.</summary>
    public string ContributionNumber { get; init; } = "(Contribution {number})";
}
