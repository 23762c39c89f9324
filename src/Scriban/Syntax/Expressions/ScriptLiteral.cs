namespace Scriban.Syntax.Expressions;

/// <summary>A value written in the template; boxed once, when it is parsed.</summary>
internal sealed class ScriptLiteral(object? value) : ScriptExpression
{
    public object? Value { get; } = value;

    internal override object? Evaluate(TemplateContext context) => Value;

    public override string ToString() => Value switch
    {
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        null => "null",
        _ => FormattableString.Invariant($"{Value}"),
    };
}
