namespace Scriban.Syntax;

/// <summary>A piece of a template that has a value.</summary>
public abstract class ScriptExpression : ScriptNode
{
    private protected ScriptExpression()
    {
    }

    internal abstract object? Evaluate(TemplateContext context);

    /// <summary>The value without calling it if it is a function.</summary>
    internal virtual object? EvaluateUncalled(TemplateContext context) => Evaluate(context);

    /// <summary>The value in front of <c>??</c>: a name that does not exist is null, even in strict mode.</summary>
    internal virtual object? EvaluateOptional(TemplateContext context) => Evaluate(context);
}
