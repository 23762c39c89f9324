namespace Scriban.Parsing;

/// <summary>What a host may set about parsing; write <c>new ParserOptions { … }</c>.</summary>
public sealed record ParserOptions
{
    /// <summary>How deep expressions and blocks may nest before the parser refuses; 250 by default.</summary>
    public int ExpressionDepthLimit { get; init; } = 250;

    /// <summary>Reads <c>1.5</c> as a decimal instead of a double: sums of money stay exact. Off by default.</summary>
    public bool ParseFloatAsDecimal { get; init; }

    /// <summary>
    /// Turns the warning about a builtin that does not exist (<c>string.upcas</c>) or gets too many arguments into
    /// an error. Off by default, since a host may put its own object in the place of a builtin group.
    /// </summary>
    public bool StrictBuiltins { get; init; }
}
