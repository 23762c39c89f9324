namespace DocGen.Diagnostics;

/// <summary>What knows where it stands in a source file. The lines and columns are worked out when somebody asks for them, which is seldom.</summary>
public interface ISourcePlace
{
    /// <summary>The place.</summary>
    SourceSpan Span { get; }
}
