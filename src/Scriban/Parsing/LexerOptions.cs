namespace Scriban.Parsing;

/// <summary>What a host may set about splitting the text; write <c>new LexerOptions { … }</c>.</summary>
public sealed record LexerOptions
{
    /// <summary>Whether the text is a template or bare code; a template by default.</summary>
    public ScriptMode Mode { get; init; }
}
