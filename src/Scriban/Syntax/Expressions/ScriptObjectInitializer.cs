using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>{key: value, "key": value}</c></summary>
internal sealed class ScriptObjectInitializer((string Key, ScriptExpression Value)[] members) : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.Limits.Allocate(this, members.Length * 4 + 8);
        var result = new ScriptObject(members.Length);
        foreach (var (key, value) in members) result[key] = value.Evaluate(context);
        return result;
    }

    public override string ToString() => $"{{{string.Join(", ", members.Select(m => $"{m.Key}: {m.Value}"))}}}";
}
