using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>
/// A step of a path: a member or an index. A null in front of <c>?.</c> cuts off the rest of the path.
/// </summary>
internal abstract class ScriptLink(ScriptExpression target) : ScriptExpression, IScriptAssignable
{
    private readonly ScriptLink? inner = target as ScriptLink;

    public ScriptExpression Target { get; } = target;

    internal sealed override object? Evaluate(TemplateContext context)
    {
        var cut = false;
        return Called(context, Get(context, mayMiss: false, ref cut));
    }

    internal sealed override object? EvaluateUncalled(TemplateContext context)
    {
        var cut = false;
        return Get(context, mayMiss: false, ref cut);
    }

    internal sealed override object? EvaluateOptional(TemplateContext context)
    {
        var cut = false;
        return Called(context, Get(context, mayMiss: true, ref cut));
    }

    public abstract void Assign(TemplateContext context, object? value);

    /// <param name="context">The rendering.</param>
    /// <param name="mayMiss">Whether a missing name is null without an error.</param>
    /// <param name="cut">Set when a null in front of <c>?.</c> ended the path.</param>
    protected abstract object? Get(TemplateContext context, bool mayMiss, ref bool cut);

    /// <summary>The value of the target; a function in the middle of a path is called.</summary>
    protected object? TargetValue(TemplateContext context, bool mayMiss, ref bool cut)
    {
        if (inner is not null) return inner.Called(context, inner.Get(context, mayMiss, ref cut));
        return mayMiss ? Target.EvaluateOptional(context) : Target.Evaluate(context);
    }

    private object? Called(TemplateContext context, object? value) =>
        // Most values are texts, and those are told apart at once.
        value is not string && value is ScriptFunction function ? function.Invoke(new Arguments(context, this)) : value;
}
