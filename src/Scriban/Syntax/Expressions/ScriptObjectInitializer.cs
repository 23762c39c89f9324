using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>{key: value, "key": value}</c></summary>
internal sealed class ScriptObjectInitializer((string Key, ScriptExpression Value)[] members) : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject(members.Length);
        foreach (var (key, value) in members) result[key] = value.Evaluate(context);
        context.Limits.Hold(Span, result, 160 + members.Length * 48);
        return result;
    }

    public override string ToString() => $"{{{string.Join(", ", members.Select(m => $"{m.Key}: {m.Value}"))}}}";
}
