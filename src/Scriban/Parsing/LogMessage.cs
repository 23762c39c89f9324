namespace Scriban.Parsing;

/// <summary>One finding of the parser.</summary>
/// <param name="type">Error or warning.</param>
/// <param name="span">The stretch of text it is about.</param>
/// <param name="message">The sentence, without position.</param>
public sealed class LogMessage(ParserMessageType type, SourceSpan span, string message)
{
    private readonly string? excerpt;

    internal LogMessage(ParserMessageType type, SourceText source, int start, int end, string message)
        : this(type, source.Span(start, end), message) => excerpt = source.Excerpt(Span.Start);

    /// <summary>Error or warning.</summary>
    public ParserMessageType Type { get; } = type;

    /// <summary>The stretch of text it is about.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The sentence, without position.</summary>
    public string Message { get; } = message;

    /// <summary><c>file(line,column) : error : sentence</c>, then the template line with a caret.</summary>
    public override string ToString()
    {
        var kind = Type == ParserMessageType.Error ? "error" : "warning";
        return $"{Span.ToStringSimple()} : {kind} : {Message}{excerpt}";
    }
}
