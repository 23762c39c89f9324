using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>
/// <c>++x</c>, <c>x++</c>, <c>--x</c>, <c>x--</c>; the prefix forms give the new value, the others the old one.
/// </summary>
internal sealed class ScriptStep(ScriptExpression target, int step, bool isPrefix) : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context)
    {
        var before = target.Evaluate(context);
        var operation = new BinaryOperation(context, TokenKind.Plus, Span, target, this);
        var after = Arithmetic.Apply(operation, before, Boxes.Of(step));
        ((IScriptAssignable)target).Assign(context, after);
        return isPrefix ? after : before;
    }

    public override string ToString() =>
        isPrefix ? (step > 0 ? "++" : "--") + target : target + (step > 0 ? "++" : "--");
}
