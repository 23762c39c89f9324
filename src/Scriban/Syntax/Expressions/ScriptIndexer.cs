using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>target[index]</c> and <c>target?[index]</c>.</summary>
internal sealed class ScriptIndexer(ScriptExpression target, ScriptExpression index, bool isOptional)
    : ScriptLink(target)
{
    public ScriptExpression Index { get; } = index;

    protected override object? Get(TemplateContext context, bool mayMiss, ref bool cut)
    {
        var owner = TargetValue(context, isOptional, ref cut);
        if (cut) return null;
        if (owner is null)
        {
            cut = isOptional;
            if (isOptional || context.EnableRelaxedTargetAccess) return null;
            throw new ScriptRuntimeException(Target.Span, $"`{Target}` is null and has no items: {this}");
        }

        var key = Index.Evaluate(context);
        if (key is not null) return context.Members.GetItem(context, this, owner, key, mayMiss || isOptional);
        if (isOptional || context.EnableRelaxedNullIndexer) return null;
        throw new ScriptRuntimeException(Index.Span, $"the index `{Index}` of `{Target}` is null");
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var owner = Target.Evaluate(context)
            ?? throw new ScriptRuntimeException(Target.Span,
                $"`{Target}` is null; nothing can be assigned to its items");
        var key = Index.Evaluate(context)
            ?? throw new ScriptRuntimeException(Index.Span, $"the index `{Index}` of `{Target}` is null");
        MemberAccess.SetItem(context, this, owner, key, value);
    }

    public override string ToString() => $"{Target}{(isOptional ? "?" : "")}[{Index}]";
}
