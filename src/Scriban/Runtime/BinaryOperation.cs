using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>An operator at its place, for the errors of evaluating it.</summary>
internal readonly record struct BinaryOperation(
    TemplateContext Context, TokenKind Op, SourceSpan Span, ScriptExpression Left, ScriptExpression Right)
{
    public string Sign => Operators.Sign(Op);

    public ScriptRuntimeException Error(string message) => new(Span, message);

    public ScriptRuntimeException NotFor(object? left, object? right) =>
        Error($"`{Sign}` does not work between {RuntimeErrors.KindOf(left)} and {RuntimeErrors.KindOf(right)}");
}
