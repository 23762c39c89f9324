using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A piece of a parsed template.</summary>
public abstract class ScriptNode
{
    private protected ScriptNode()
    {
    }

    /// <summary>The template text it was read from.</summary>
    public SourceSpan Span { get; internal set; }
}
