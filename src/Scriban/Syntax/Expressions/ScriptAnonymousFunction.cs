using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>do … end</c>: a function as a value.</summary>
internal sealed class ScriptAnonymousFunction(ScriptFunctionBody body) : ScriptExpression
{
    private readonly UserFunction function = new(body);

    internal override object? Evaluate(TemplateContext context) => function;

    public override string ToString() => "do";
}
