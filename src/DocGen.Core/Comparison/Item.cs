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

    /// <summary>The numbers of its words.</summary>
    public int[] WordIds { get; } = IdsOf(Tokens);

    /// <summary>How many words it has.</summary>
    public int Words => WordIds.Length;

    /// <summary>What it is known by.</summary>
    public Features Features(Vocabulary vocabulary) => features ??= Comparison.Features.Of(WordIds, vocabulary);

    /// <summary>The same under other numbers; it takes the place of this one.</summary>
    /// <param name="numbers">For each number the new one.</param>
    /// <param name="vocabulary">What the new ones are of.</param>
    public Item Renumbered(int[] numbers, Vocabulary vocabulary)
    {
        for (var i = 0; i < Tokens.Length; i++)
        {
            Tokens[i] = Tokens[i] with { Id = numbers[Tokens[i].Id], Value = numbers[Tokens[i].Value] };
        }
        for (var i = 0; i < WordIds.Length; i++)
        {
            WordIds[i] = numbers[WordIds[i]];
        }
        return this with { Value = Paragraph is null ? numbers[Value] : vocabulary.Of(new TokenSequence(Tokens)) };
    }

    private static int[] IdsOf(Token[] tokens)
    {
        var count = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            count += tokens[i].IsSpoken ? 1 : 0;
        }
        var ids = new int[count];
        for (int i = 0, at = 0; at < count; i++)
        {
            if (tokens[i].IsSpoken)
            {
                ids[at++] = tokens[i].Id;
            }
        }
        return ids;
    }
}
