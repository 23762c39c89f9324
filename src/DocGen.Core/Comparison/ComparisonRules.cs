using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>What a comparison has to know of paragraphs, beyond their words. Without a word from the caller all are alike.</summary>
public sealed record ComparisonRules
{
    /// <summary>Every paragraph can be split and joined.</summary>
    public static ComparisonRules None { get; } = new();

    /// <summary>
    /// The mark of such a paragraph comes and goes only with the whole paragraph, and nothing is joined to it: it begins a page or a
    /// part, or stands outside the running text.
    /// </summary>
    public Predicate<Paragraph> IsSolitary { get; init; } = static _ => false;

    /// <summary>It holds one thing, such as a picture, and is replaced as a whole.</summary>
    public Predicate<Paragraph> IsIndivisible { get; init; } = static _ => false;

    /// <summary>It has no stamps, as a section's end has none: those of the original stay, and no others come.</summary>
    public Predicate<Paragraph> IsUnmarked { get; init; } = static _ => false;

    /// <summary>There is one in a text at most, so that two are versions of each other, whatever they say.</summary>
    public Predicate<Paragraph> IsSingle { get; init; } = static _ => false;

    /// <summary>A line such as a heading or a call: few words in common make one a version of another.</summary>
    public Predicate<Paragraph> IsLine { get; init; } = static _ => false;
}
