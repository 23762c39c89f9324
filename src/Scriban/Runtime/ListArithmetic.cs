using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Operators on lists; they make a new list and leave both sides as they are.</summary>
internal static class ListArithmetic
{
    public static object? Apply(in BinaryOperation operation, object left, object right)
    {
        var context = operation.Context;
        var (isLeft, isRight) = (IsList(left), IsList(right));
        switch (operation.Op)
        {
            case TokenKind.ShiftLeft when isLeft:
                return Join(operation, Sequences.Items(context, operation.Left, left), [right]);
            case TokenKind.ShiftRight when isRight:
                return Join(operation, [left], Sequences.Items(context, operation.Right, right));
            case TokenKind.Plus when isLeft && isRight:
                return Join(operation, Sequences.Items(context, operation.Left, left),
                    Sequences.Items(context, operation.Right, right));
            case TokenKind.Plus:
                throw new Syntax.ScriptRuntimeException((isLeft ? operation.Right : operation.Left).Span,
                    $"`+` joins a list only to another list, not to {RuntimeErrors.KindOf(isLeft ? right : left)}; "
                    + "`<<` adds one item");
            case TokenKind.Minus when isLeft && isRight:
                var without = Sequences.Items(context, operation.Right, right).ToList();
                return Join(operation,
                    Sequences.Items(context, operation.Left, left)
                    .Where(i => !without.Exists(w => Comparison.AreEqual(context, i, w))), []);
            case TokenKind.Times when isLeft && Numbers.IsNumber(right):
                var items = Sequences.Items(context, operation.Left, left).ToList();
                var times = Math.Max(0, context.ToInt(operation.Right.Span, right));
                context.Limits.CountItems(operation.Span, (long)items.Count * times);
                return context.Limits.Made(operation.Span,
                    new ScriptArray(Enumerable.Repeat(items, times).SelectMany(i => i)));
        }

        throw operation.NotFor(left, right);
    }

    private static bool IsList(object value) => value is IList or ScriptRange;

    private static ScriptArray Join(in BinaryOperation operation, IEnumerable<object?> first,
        IEnumerable<object?> second)
    {
        var result = new ScriptArray();
        foreach (var item in first.Concat(second)) result.Add(item);
        operation.Context.Limits.CountItems(operation.Span, result.Count);
        return operation.Context.Limits.Made(operation.Span, result);
    }
}
