namespace DocGen.Diagnostics;

/// <summary>A stretch of a text, by its offsets.</summary>
/// <param name="File">The text.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last.</param>
public sealed record SourceStretch(SourceText File, int Start, int End) : ISourcePlace
{
    /// <inheritdoc/>
    public SourceSpan Span => File.Span(Start, End);
}
