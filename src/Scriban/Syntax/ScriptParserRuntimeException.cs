using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An included template does not parse.</summary>
/// <param name="span">The place of the include.</param>
/// <param name="message">The sentence, without the parser's messages.</param>
/// <param name="parserMessages">What the parser found in the included template.</param>
public sealed class ScriptParserRuntimeException(SourceSpan span, string message,
    IReadOnlyList<LogMessage> parserMessages)
    : ScriptRuntimeException(span, $"{message}\n{string.Join("\n", parserMessages.Select(m => " " + m))}")
{
    /// <summary>What the parser found in the included template.</summary>
    public IReadOnlyList<LogMessage> ParserMessages { get; } = parserMessages;
}
