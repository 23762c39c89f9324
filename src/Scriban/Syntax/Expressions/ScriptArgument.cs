using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>$0</c>, <c>$1</c>, …: one argument, null if there are fewer.</summary>
internal sealed class ScriptArgument(int index) : ScriptExpression, IScriptAssignable
{
    internal override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateUncalled(context);
        return value is ScriptFunction function ? function.Invoke(new Arguments(context, this)) : value;
    }

    internal override object? EvaluateUncalled(TemplateContext context) => context.Frame.Argument(index);

    public void Assign(TemplateContext context, object? value) =>
        MemberAccess.SetItem(context, this, context.Frame.Arguments, index, value);

    public override string ToString() => "$" + index;
}
