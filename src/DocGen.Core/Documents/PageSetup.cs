namespace DocGen.Documents;

/// <summary>The paper and its margins, in twips (1/20 pt) (<c>w:pgSz</c>, <c>w:pgMar</c>). The default is ITU's A4 with 2 cm all round.</summary>
public sealed record PageSetup
{
    /// <summary>Paper width.</summary>
    public int Width { get; init; } = 11907;

    /// <summary>Paper height.</summary>
    public int Height { get; init; } = 16840;

    /// <summary>Top margin.</summary>
    public int Top { get; init; } = 1134;

    /// <summary>Right margin.</summary>
    public int Right { get; init; } = 1134;

    /// <summary>Bottom margin.</summary>
    public int Bottom { get; init; } = 1134;

    /// <summary>Left margin.</summary>
    public int Left { get; init; } = 1134;

    /// <summary>From the paper's upper edge to the header.</summary>
    public int Header { get; init; } = 567;

    /// <summary>From the paper's lower edge to the footer.</summary>
    public int Footer { get; init; } = 567;

    /// <summary>The width of the text between the margins.</summary>
    public int TextWidth => Width - Left - Right;
}
