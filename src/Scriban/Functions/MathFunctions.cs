using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>math.…</c>, without <c>uuid</c> and <c>random</c>: the same input gives the same output.</summary>
internal static class MathFunctions
{
    public static BuiltinGroup Create() => new BuiltinGroup("math")
        .With("abs value", Abs)
        .With("ceil value", (in BuiltinCall c) => c[0] is decimal d ? Math.Ceiling(d) : Math.Ceiling(c.Double(0)))
        .With("floor value", (in BuiltinCall c) => c[0] is decimal d ? Math.Floor(d) : Math.Floor(c.Double(0)))
        .With("round value precision?", Round)
        .With("plus value with", (in BuiltinCall c) => Apply(c, TokenKind.Plus))
        .With("minus value with", (in BuiltinCall c) => Apply(c, TokenKind.Minus))
        .With("times value with", (in BuiltinCall c) => Apply(c, TokenKind.Times))
        .With("modulo value with", (in BuiltinCall c) => Apply(c, TokenKind.Modulo))
        .With("divided_by value divisor", DividedBy)
        .With("format value format culture?", Format)
        .With("is_number value", (in BuiltinCall c) => Boxes.Of(Numbers.IsNumber(c[0]) && c[0] is not Enum))
        .Done();

    private static object? Abs(in BuiltinCall c) => c[0] switch
    {
        null => null,
        int n and not int.MinValue => Boxes.Of(Math.Abs(n)),
        double n => Math.Abs(n),
        float n => Math.Abs(n),
        decimal n => Math.Abs(n),
        var n when Numbers.IsNumber(n) => Numbers.Normalize(BigInteger.Abs(Numbers.ToBigInteger(n!))),
        _ => throw c.Error($"`{c.Text(0)}` is not a number"),
    };

    private static object? Round(in BuiltinCall c)
    {
        var digits = c.Int(1, 0);
        return c[0] is decimal money ? Math.Round(money, Math.Clamp(digits, 0, 28))
            : Math.Round(c.Double(0), Math.Clamp(digits, 0, 15));
    }

    private static object? Apply(in BuiltinCall c, TokenKind op)
    {
        // Errors belong to the call: the operator stands nowhere.
        var node = c.Node as ScriptExpression ?? new ScriptVariable("");
        return Arithmetic.Apply(new BinaryOperation(c.Context, op, c.Node.Span, node, node), c[0], c[1]);
    }

    private static object? DividedBy(in BuiltinCall c)
    {
        if (c[0] is null || c[1] is null) return null;
        var isWhole = Numbers.RankOf(c[1]) is Numbers.Rank.Int or Numbers.Rank.Long or Numbers.Rank.Big;
        if (isWhole && Numbers.IsNumber(c[0]) && Numbers.ToBigInteger(c[1]!).IsZero) throw c.Error("division by zero");
        var result = Apply(c, TokenKind.Divide);
        return isWhole && result is not null ? Numbers.Normalize(new BigInteger(Math.Floor(Numbers.ToDouble(result))))
            : result;
    }

    private static object? Format(in BuiltinCall c)
    {
        if (c[0] is null) return null;
        if (!Numbers.IsNumber(c[0])) throw c.Error($"`{c.Text(0)}` is not a number");
        return ObjectFunctions.Format(c);
    }
}
