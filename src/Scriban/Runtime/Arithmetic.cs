using System.Collections;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The binary operators on values.</summary>
internal static class Arithmetic
{
    /// <summary>The common case; null if the result does not fit or there is none.</summary>
    public static object? OfInts(TokenKind op, int a, int b) => op switch
    {
        TokenKind.Plus when (long)a + b is var sum && sum == (int)sum => Boxes.Of((int)sum),
        TokenKind.Minus when (long)a - b is var difference && difference == (int)difference =>
            Boxes.Of((int)difference),
        TokenKind.Times when (long)a * b is var product && product == (int)product => Boxes.Of((int)product),
        TokenKind.Equal => Boxes.Of(a == b),
        TokenKind.NotEqual => Boxes.Of(a != b),
        TokenKind.Less => Boxes.Of(a < b),
        TokenKind.LessEqual => Boxes.Of(a <= b),
        TokenKind.Greater => Boxes.Of(a > b),
        TokenKind.GreaterEqual => Boxes.Of(a >= b),
        _ => null,
    };

    public static object? Apply(in BinaryOperation operation, object? left, object? right)
    {
        switch (operation.Op)
        {
            case TokenKind.Equal: return Boxes.Of(Comparison.AreEqual(operation.Context, left, right));
            case TokenKind.NotEqual: return Boxes.Of(!Comparison.AreEqual(operation.Context, left, right));
            case TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual:
                return Boxes.Of(Comparison.Holds(operation, left, right));
            case TokenKind.Range or TokenKind.RangeExclusive: return Range(operation, left, right);
        }

        if (left is string or char || right is string or char) return TextArithmetic.Apply(operation, left, right);
        if (left is null || right is null) return null;
        if (left is IList || right is IList || left is ScriptRange || right is ScriptRange)
            return ListArithmetic.Apply(operation, left, right);
        if (left is DateTime or TimeSpan or DateTimeOffset or DateOnly) return OfTimes(operation, left, right);
        if (left is bool && right is bool) throw operation.NotFor(left, right);
        return OfNumbers(operation, left, right);
    }

    private static object OfNumbers(in BinaryOperation operation, object left, object right)
    {
        if (left is bool a) left = a ? 1 : 0;
        if (right is bool b) right = b ? 1 : 0;
        var rank = (Numbers.Rank)Math.Max((int)Numbers.RankOf(left), (int)Numbers.RankOf(right));
        if (!Numbers.IsNumber(left) || !Numbers.IsNumber(right)) throw operation.NotFor(left, right);
        try
        {
            return rank switch
            {
                Numbers.Rank.Decimal => OfDecimals(operation, Numbers.ToDecimal(left), Numbers.ToDecimal(right)),
                Numbers.Rank.Double => OfDoubles(operation, Numbers.ToDouble(left), Numbers.ToDouble(right)),
                Numbers.Rank.Float => (float)OfDoubles(operation, Numbers.ToFloat(left), Numbers.ToFloat(right)),
                _ => OfWholes(operation, left, right, rank),
            };
        }
        catch (OverflowException)
        {
            throw operation.Error($"the result of `{operation.Sign}` is too large for a decimal");
        }
        catch (DivideByZeroException)
        {
            throw operation.Error("division by zero");
        }
    }

    private static object OfWholes(in BinaryOperation operation, object left, object right, Numbers.Rank rank)
    {
        if (operation.Op is TokenKind.ShiftLeft or TokenKind.ShiftRight)
            return Shift(operation, Numbers.ToBigInteger(left), Numbers.ToBigInteger(right));
        if (operation.Op == TokenKind.Divide) return Numbers.ToDouble(left) / Numbers.ToDouble(right);
        if (rank == Numbers.Rank.Big
            || !OfLongs(operation.Op, Numbers.ToLong(left), Numbers.ToLong(right), out var result))
        {
            var (a, b) = (Numbers.ToBigInteger(left), Numbers.ToBigInteger(right));
            operation.Context.Limits.CheckDigits(operation, a, b);
            return Numbers.Normalize(operation.Op switch
            {
                TokenKind.Plus => a + b,
                TokenKind.Minus => a - b,
                TokenKind.Times => a * b,
                TokenKind.IntegerDivide => a / b,
                _ => BigInteger.Remainder(a, b),
            });
        }

        return Numbers.Normalize(result);
    }

    private static bool OfLongs(TokenKind op, long a, long b, out long result)
    {
        var wide = op switch
        {
            TokenKind.Plus => (Int128)a + b,
            TokenKind.Minus => (Int128)a - b,
            TokenKind.Times => (Int128)a * b,
            TokenKind.IntegerDivide => (Int128)a / b,
            _ => (Int128)a % b,
        };
        result = (long)wide;
        return wide == result;
    }

    private static BigInteger LimitShift(in BinaryOperation operation, BigInteger bits)
    {
        const int most = 1_048_576;
        if (BigInteger.Abs(bits) > most)
            throw operation.Error($"the shift by `{bits}` bits is too wide: the limit is {most}");
        return bits;
    }

    private static object Shift(in BinaryOperation operation, BigInteger value, BigInteger bits)
    {
        var by = (int)LimitShift(operation, bits);
        if (operation.Op == TokenKind.ShiftRight) by = -by;
        operation.Context.Limits.CheckDigits(operation, value, BigInteger.One);
        return Numbers.Normalize(by >= 0 ? value << by : value >> -by);
    }

    private static double OfDoubles(in BinaryOperation operation, double a, double b) => operation.Op switch
    {
        TokenKind.Plus => a + b,
        TokenKind.Minus => a - b,
        TokenKind.Times => a * b,
        TokenKind.Divide => a / b,
        TokenKind.IntegerDivide => Math.Round(a / b),
        TokenKind.Modulo => a % b,
        _ => throw operation.NotFor(a, b),
    };

    private static decimal OfDecimals(in BinaryOperation operation, decimal a, decimal b) => operation.Op switch
    {
        TokenKind.Plus => a + b,
        TokenKind.Minus => a - b,
        TokenKind.Times => a * b,
        TokenKind.Divide => a / b,
        TokenKind.IntegerDivide => Math.Round(a / b),
        TokenKind.Modulo => a % b,
        _ => throw operation.NotFor(a, b),
    };

    private static object OfTimes(in BinaryOperation operation, object left, object right)
    {
        try
        {
            return (operation.Op, left, right) switch
            {
                (TokenKind.Plus, DateTime date, TimeSpan span) => date + span,
                (TokenKind.Minus, DateTime date, TimeSpan span) => date - span,
                (TokenKind.Minus, DateTime date, DateTime other) => date - other,
                (TokenKind.Plus, DateTimeOffset date, TimeSpan span) => date + span,
                (TokenKind.Minus, DateTimeOffset date, TimeSpan span) => date - span,
                (TokenKind.Minus, DateTimeOffset date, DateTimeOffset other) => date - other,
                (TokenKind.Minus, DateOnly date, DateOnly other) => TimeSpan.FromDays(date.DayNumber - other.DayNumber),
                (TokenKind.Plus, TimeSpan span, TimeSpan other) => span + other,
                (TokenKind.Minus, TimeSpan span, TimeSpan other) => span - other,
                (TokenKind.Plus, TimeSpan span, DateTime date) => date + span,
                _ => throw operation.NotFor(left, right),
            };
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw operation.Error($"the result of `{operation.Sign}` lies outside of the calendar");
        }
    }

    private static ScriptRange? Range(in BinaryOperation operation, object? left, object? right)
    {
        var (start, end) = (Bound(operation, left, operation.Left), Bound(operation, right, operation.Right));
        var range = new ScriptRange(start, end, operation.Op == TokenKind.RangeExclusive);
        operation.Context.Limits.CheckRange(operation, range.LongCount);
        return range;
    }

    private static long Bound(in BinaryOperation operation, object? value, ScriptExpression node)
    {
        if (value is bool or null
            || Numbers.RankOf(value) is not (
            Numbers.Rank.Int or Numbers.Rank.Long or Numbers.Rank.Double or Numbers.Rank.Decimal or Numbers.Rank.Float)
            || Numbers.ToDouble(value) is not (>= -1e15 and <= 1e15))
        {
            throw operation.Error($"a range needs whole numbers; `{node}` is {RuntimeErrors.KindOf(value)}");
        }

        return Numbers.ToLong(value);
    }
}
