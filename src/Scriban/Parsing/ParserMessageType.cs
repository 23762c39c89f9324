namespace Scriban.Parsing;

/// <summary>How much a parser message weighs.</summary>
public enum ParserMessageType
{
    /// <summary>The template cannot be rendered.</summary>
    Error,

    /// <summary>The template can be rendered, but probably does not do what was meant.</summary>
    Warning,
}
