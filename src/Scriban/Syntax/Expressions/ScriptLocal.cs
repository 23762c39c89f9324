using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>$name</c>: a variable of the function or page it stands in.</summary>
internal sealed class ScriptLocal(string name, int slot) : ScriptExpression, IScriptAssignable
{
    internal override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateUncalled(context);
        return value is ScriptFunction function ? function.Invoke(new Arguments(context, this)) : value;
    }

    internal override object? EvaluateUncalled(TemplateContext context) => context.Frame[slot];

    public void Assign(TemplateContext context, object? value) => context.Frame[slot] = value;

    public void MakeReadOnly(TemplateContext context) => context.Frame.MakeReadOnly(slot);

    public bool IsReadOnly(TemplateContext context) => context.Frame.IsReadOnly(slot);

    public override string ToString() => "$" + name;
}
