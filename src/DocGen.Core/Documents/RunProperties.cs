namespace DocGen.Documents;

/// <summary>Where a run stands against the line (<c>w:vertAlign</c>, ECMA-376 Part 1, §17.3.2.42).</summary>
public enum VerticalPosition
{
    /// <summary>On the line.</summary>
    Baseline,

    /// <summary>Raised and smaller.</summary>
    Superscript,

    /// <summary>Lowered and smaller.</summary>
    Subscript,
}

/// <summary>What sets a run apart from its paragraph's style (<c>w:rPr</c>, ECMA-376 Part 1, §17.3.2.28).</summary>
public sealed record RunProperties
{
    /// <summary>Nothing: the run looks as its paragraph's style says.</summary>
    public static RunProperties Plain { get; } = new();

    /// <summary>The id of a character style (<c>w:rStyle</c>), or null.</summary>
    public string? Style { get; init; }

    /// <summary>Bold (<c>w:b</c>).</summary>
    public bool Bold { get; init; }

    /// <summary>Italic (<c>w:i</c>).</summary>
    public bool Italic { get; init; }

    /// <summary>Underlined once (<c>w:u</c>).</summary>
    public bool Underline { get; init; }

    /// <summary>Raised, lowered or on the line (<c>w:vertAlign</c>).</summary>
    public VerticalPosition Vertical { get; init; }

    /// <summary>The language where it differs from the document's, as a BCP 47 tag (<c>w:lang</c>), or null.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The run reads from the right, or from the left, whatever its letters (<c>w:rtl</c>, ECMA-376 Part 1, §17.3.2.30); null leaves it to
    /// them.
    /// </summary>
    public bool? RightToLeft { get; init; }

    /// <summary>The absolute address that the run links to (<c>w:hyperlink</c>, ECMA-376 Part 1, §17.16.22), or null.</summary>
    public string? Link { get; init; }
}
