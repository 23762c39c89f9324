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

/// <summary>The least that a comparison keeps, inserts or deletes.</summary>
/// <param name="Id">Tokens with the same can stand for each other: all paragraph marks can, and all footnotes of the same look.</param>
/// <param name="Value">Tokens with the same are equal to the last detail.</param>
/// <param name="Start">Its place in its text, in units of <see cref="FlatText"/>.</param>
/// <param name="Length">How many units it has.</param>
/// <param name="Weight">What it costs to touch it: about the letters that a reader has to read.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(int Id, int Value, int Start, int Length, int Weight, TokenKind Kind)
{
    /// <summary>The place behind it.</summary>
    public int End => Start + Length;

    /// <summary>It can be said aloud: it counts where texts are held to be like each other.</summary>
    public bool IsSpoken => Kind is TokenKind.Word or TokenKind.Ideograph;
}
