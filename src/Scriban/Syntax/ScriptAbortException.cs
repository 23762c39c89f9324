using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The host cancelled the rendering through <see cref="TemplateContext.CancellationToken"/>.</summary>
/// <param name="span">The statement that was about to run.</param>
/// <param name="cancellationToken">The token that was cancelled.</param>
public sealed class ScriptAbortException(SourceSpan span, CancellationToken cancellationToken)
    : ScriptRuntimeException(span, "the rendering was cancelled")
{
    /// <summary>The token that was cancelled.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;
}
