namespace DocGen.Comparison;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word, a number or a reference.</summary>
    Word,

    /// <summary>A character of a script that puts no blanks between words.</summary>
    Ideograph,

    /// <summary>A blank.</summary>
    Blank,

    /// <summary>A sign that ends a sentence or a clause.</summary>
    Stop,

    /// <summary>Any other sign.</summary>
    Sign,

    /// <summary>A paragraph mark.</summary>
    Mark,

    /// <summary>A footnote with all that stands in it.</summary>
    Note,

    /// <summary>Any other atom: a label, a tab, a break, a field.</summary>
    Atom,
}

/// <summary>The least that a comparison keeps, inserts or deletes. Small: a long text has millions.</summary>
/// <param name="id">Tokens with the same can stand for each other: all paragraph marks can, and all footnotes of the same look.</param>
/// <param name="value">Tokens with the same are equal to the last detail.</param>
/// <param name="start">Its place in its text, in units of <see cref="FlatText"/>.</param>
/// <param name="size">How many units it has; of an atom, which has one, what it weighs.</param>
/// <param name="kind">What it is.</param>
internal readonly struct Token(int id, int value, int start, int size, TokenKind kind)
{
    private const int IdeographWeight = 2;
    private const int MarkWeight = 6;
    private const int KindBits = 3;

    private readonly int shape = (size << KindBits) | (int)kind;

    /// <summary>Tokens with the same can stand for each other.</summary>
    public int Id { get; init; } = id;

    /// <summary>Tokens with the same are equal to the last detail.</summary>
    public int Value { get; init; } = value;

    /// <summary>Its place in its text, in units of <see cref="FlatText"/>.</summary>
    public int Start { get; } = start;

    /// <summary>The place behind it.</summary>
    public int End => Start + (Kind == TokenKind.Atom ? 1 : shape >> KindBits);

    /// <summary>What it is.</summary>
    public TokenKind Kind => (TokenKind)(shape & ((1 << KindBits) - 1));

    /// <summary>What it costs to touch it: about the letters that a reader has to read.</summary>
    public int Weight => Kind switch
    {
        TokenKind.Ideograph => IdeographWeight,
        TokenKind.Mark or TokenKind.Note => MarkWeight,
        _ => shape >> KindBits,
    };

    /// <summary>It can be said aloud: it counts where texts are held to be like each other.</summary>
    public bool IsSpoken => Kind is TokenKind.Word or TokenKind.Ideograph;
}
