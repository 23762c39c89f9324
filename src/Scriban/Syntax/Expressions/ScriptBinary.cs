using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>
/// Binary operators. All are left-associative, so a run of them is kept as a first operand and a list of steps:
/// <c>1 + 2 + … + n</c> costs no stack, however long it is.
/// </summary>
internal sealed class ScriptBinary(ScriptExpression first) : ScriptExpression
{
    private readonly List<Step> steps = [];

    public ScriptExpression First { get; set; } = first;

    public static ScriptBinary Join(ScriptExpression left, TokenKind op, SourceSpan opSpan, ScriptExpression right,
        SourceSpan span)
    {
        var binary = left as ScriptBinary ?? new ScriptBinary(left);
        binary.steps.Add(new Step(op, opSpan, right));
        binary.Span = span;
        return binary;
    }

    internal override object? Evaluate(TemplateContext context)
    {
        // What stands in front of `??` may be missing, even in strict mode.
        var value = steps[0].Op == TokenKind.Coalesce ? First.EvaluateOptional(context) : First.Evaluate(context);
        for (var i = 0; i < steps.Count; i++) value = Apply(context, value, i);
        return value;
    }

    private object? Apply(TemplateContext context, object? left, int index)
    {
        var step = steps[index];
        switch (step.Op)
        {
            case TokenKind.And:
                return Boxes.Of(context.ToBool(left) && context.ToBool(step.Right.Evaluate(context)));
            case TokenKind.Or:
                return Boxes.Of(context.ToBool(left) || context.ToBool(step.Right.Evaluate(context)));
            case TokenKind.Coalesce:
                if (left is not null) return left;
                var isLast = index + 1 == steps.Count || steps[index + 1].Op != TokenKind.Coalesce;
                return isLast ? step.Right.Evaluate(context) : step.Right.EvaluateOptional(context);
            case TokenKind.NotNullThen:
                return left is null ? null : step.Right.Evaluate(context);
        }

        var right = step.Right.Evaluate(context);
        if (left is int a && right is int b && Arithmetic.OfInts(step.Op, a, b) is { } result) return result;
        return Arithmetic.Apply(new BinaryOperation(context, step.Op, step.OpSpan, First, step.Right), left, right);
    }

    public override string ToString() => First + string.Concat(steps.Select(s => $" {Operators.Sign(s.Op)} {s.Right}"));

    private sealed record Step(TokenKind Op, SourceSpan OpSpan, ScriptExpression Right);
}
