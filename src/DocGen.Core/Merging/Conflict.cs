using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>Why two proposals, or a proposal and the new original, cannot both be followed.</summary>
public enum ConflictKind
{
    /// <summary>One deletes what another amends.</summary>
    DeletionOfAmended,

    /// <summary>Two replace the same words, and not by the same.</summary>
    Replacement,

    /// <summary>The words that are amended have changed, or are gone.</summary>
    Changed,

    /// <summary>The place of an insertion is gone.</summary>
    PlaceGone,

    /// <summary>A paragraph was to be joined to the next, and there is none left, or the notation cannot say what is left.</summary>
    Form,
}

/// <summary>What somebody would have at a place.</summary>
/// <param name="Author">Whose claim it is; several names stand with commas; null for the new original of a rebase.</param>
/// <param name="Text">The words as they would be; empty where they go, a paragraph mark is a line end.</param>
public sealed record Claim(string? Author, string Text);

/// <summary>What contradicts.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Paragraph">The paragraph of the original in which it begins, cells counted, footnotes not; from 1.</param>
/// <param name="From">Where it begins in the original, in units of its <see cref="Comparison.FlatText"/>, comments and labels of the sequence left out.</param>
/// <param name="To">The place behind it.</param>
/// <param name="Original">The words of the original there.</param>
/// <param name="Claims">What each would have in their place.</param>
public sealed record Conflict(ConflictKind Kind, int Paragraph, int From, int To, string Original, ValueList<Claim> Claims);
