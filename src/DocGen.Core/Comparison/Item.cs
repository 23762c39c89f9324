using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>What is matched before words are: a paragraph, a table, a row.</summary>
/// <param name="Content">The block or the row.</param>
/// <param name="Value">Equal items have the same.</param>
/// <param name="From">Its place in its text, in units of <see cref="FlatText"/>.</param>
/// <param name="To">The place behind it.</param>
/// <param name="Tokens">All its words, in their order; those of a paragraph with its mark.</param>
/// <param name="IsSolitary">Its mark stands and falls with it (<see cref="ComparisonRules.IsSolitary"/>).</param>
internal sealed record Item(object Content, int Value, int From, int To, Token[] Tokens, bool IsSolitary)
{
    private Features? features;

    /// <summary>It is replaced as a whole (<see cref="ComparisonRules.IsIndivisible"/>).</summary>
    public bool IsIndivisible { get; init; }

    /// <summary>The paragraph, or null.</summary>
    public Paragraph? Paragraph => Content as Paragraph;

    /// <summary>Its first label, or null.</summary>
    public LabelAtom? Label => Paragraph?.Atoms is [LabelAtom label, ..] ? label : null;

    /// <summary>It can be split and joined.</summary>
    public bool IsFree => Content is Documents.Paragraph && !IsSolitary && !IsIndivisible;

    /// <summary>How many words it has.</summary>
    public int Words => Tokens.Count(token => token.IsSpoken);

    /// <summary>What it is known by.</summary>
    public Features Features(Vocabulary vocabulary) => features ??= Comparison.Features.Of(Tokens, vocabulary);
}
