using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c></summary>
internal sealed class ScriptUnary(TokenKind op, ScriptExpression operand) : ScriptExpression
{
    public ScriptExpression Operand { get; set; } = operand;

    internal override object? Evaluate(TemplateContext context)
    {
        var value = Operand.Evaluate(context);
        if (op == TokenKind.Not) return Boxes.Of(!context.ToBool(value));
        return value switch
        {
            bool b => Boxes.Of(op == TokenKind.Minus ? -(b ? 1 : 0) : b ? 1 : 0),
            TimeSpan span => op == TokenKind.Minus ? -span : span,
            string text when op == TokenKind.Plus => text,
            _ when !Numbers.IsNumber(value) => throw new ScriptRuntimeException(
                Operand.Span, $"`{Operators.Sign(op)}` needs a number, not {RuntimeErrors.KindOf(value)}"),
            _ when op == TokenKind.Plus => value,
            int number and not int.MinValue => Boxes.Of(-number),
            double number => -number,
            float number => -number,
            decimal number => -number,
            _ => Numbers.Normalize(-Numbers.ToBigInteger(value!)),
        };
    }

    public override string ToString() => Operators.Sign(op) + Operand;
}
