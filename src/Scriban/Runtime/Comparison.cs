using System.Collections;
using System.Numerics;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Equality and order of values.</summary>
internal static class Comparison
{
    /// <summary>
    /// Lists compare item by item down to this depth; deeper ones, and so cyclic ones, count as different.
    /// </summary>
    private const int DeepestList = 20;

    /// <summary>Numbers by value, texts with anything as text, lists item by item, objects by reference.</summary>
    public static bool AreEqual(TemplateContext context, object? left, object? right) =>
        AreEqual(context, left, right, 0);

    /// <summary>Whether <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> or <c>&gt;=</c> holds; never with null.</summary>
    public static bool Holds(in BinaryOperation operation, object? left, object? right)
    {
        if (left is null || right is null) return false;
        if (left is double or float || right is double or float)
        {
            // NaN has no place in an order.
            if (double.IsNaN(AsDouble(left)) || double.IsNaN(AsDouble(right))) return false;
        }

        var order = Order(operation.Context, left, right) ?? throw operation.NotFor(left, right);
        return operation.Op switch
        {
            TokenKind.Less => order < 0,
            TokenKind.LessEqual => order <= 0,
            TokenKind.Greater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>Negative, 0, positive; null if the values have no order.</summary>
    public static int? Order(TemplateContext context, object left, object right)
    {
        if (left is string or char || right is string or char)
            return string.CompareOrdinal(context.ObjectToString(left), context.ObjectToString(right));
        if (left is bool a && right is not bool) left = a ? 1 : 0;
        if (right is bool b && left is not bool) right = b ? 1 : 0;
        var rank = (Numbers.Rank)Math.Max((int)Numbers.RankOf(left), (int)Numbers.RankOf(right));
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            return rank switch
            {
                Numbers.Rank.Int or Numbers.Rank.Long => Numbers.ToLong(left).CompareTo(Numbers.ToLong(right)),
                Numbers.Rank.Big => Numbers.ToBigInteger(left).CompareTo(Numbers.ToBigInteger(right)),
                Numbers.Rank.Decimal when Fits(left) && Fits(right) =>
                    Numbers.ToDecimal(left).CompareTo(Numbers.ToDecimal(right)),
                _ => Numbers.ToDouble(left).CompareTo(Numbers.ToDouble(right)),
            };
        }

        return left is IComparable comparable and not bool && left.GetType() == right.GetType()
            ? comparable.CompareTo(right) : null;
    }

    private static bool AreEqual(TemplateContext context, object? left, object? right, int depth)
    {
        if (left is null || right is null) return left is null && right is null;
        if (left is string a && right is string b) return a == b;
        if (left is EmptyValue || right is EmptyValue)
        {
            var other = left is EmptyValue ? right : left;
            return other is EmptyValue || (other is not string && MemberAccess.IsEmpty(other) is true);
        }

        if (left is string or char || right is string or char)
            return context.ObjectToString(left) == context.ObjectToString(right);
        if ((Numbers.IsNumber(left) || left is bool) && (Numbers.IsNumber(right) || right is bool))
        {
            if (left is bool x && right is bool y) return x == y;
            if (left is double or float || right is double or float) return AsDouble(left) == AsDouble(right);
            return Order(context, left, right) == 0;
        }

        if (IsList(left) && IsList(right)) return depth < DeepestList && AreListsEqual(context, left, right, depth);
        return Equals(left, right);
    }

    private static bool AreListsEqual(TemplateContext context, object left, object right, int depth)
    {
        if (ReferenceEquals(left, right)) return true;
        var (a, b) = (Sequences.Of(left)!, Sequences.Of(right)!);
        if (a.Count != b.Count) return false;
        for (var i = 0; i < a.Count; i++)
        {
            context.Limits.CountWork(Limits.NodeWork);
            if (!AreEqual(context, a[i], b[i], depth + 1)) return false;
        }

        return true;
    }

    private static bool IsList(object value) => value is IList or ScriptRange;

    private static bool Fits(object value) =>
        value is not (double or float or BigInteger) || Math.Abs(Numbers.ToDouble(value)) < 7e28;

    private static double AsDouble(object value) =>
        value is bool b ? b ? 1 : 0 : Numbers.IsNumber(value) ? Numbers.ToDouble(value) : 0;
}
