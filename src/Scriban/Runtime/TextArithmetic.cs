using System.Collections;
using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary><c>+</c> and <c>*</c> on texts.</summary>
internal static class TextArithmetic
{
    public static object? Apply(in BinaryOperation operation, object? left, object? right)
    {
        var context = operation.Context;
        switch (operation.Op)
        {
            case TokenKind.Plus:
                var (a, b) = (context.ObjectToString(left), context.ObjectToString(right));
                context.Limits.CheckLength(operation.Span, (long)a.Length + b.Length);
                return context.Limits.Kept(operation.Span, string.Concat(a, b));
            case TokenKind.ShiftLeft or TokenKind.ShiftRight when left is IList || right is IList:
                return ListArithmetic.Apply(operation, left!, right!);
            case TokenKind.Times when left is null || right is null:
                return null;
            case TokenKind.Times when Numbers.IsNumber(right):
                return Repeat(operation, context.ObjectToString(left), right, operation.Right);
            case TokenKind.Times when Numbers.IsNumber(left):
                return Repeat(operation, context.ObjectToString(right), left, operation.Left);
        }

        throw operation.NotFor(left, right);
    }

    private static string Repeat(in BinaryOperation operation, string text, object times, ScriptExpression node)
    {
        var count = operation.Context.ToInt(node.Span, times);
        if (count <= 0 || text.Length == 0) return "";
        operation.Context.Limits.CheckLength(node.Span, (long)text.Length * count);
        return operation.Context.Limits.Kept(node.Span, new StringBuilder().Insert(0, text, count).ToString());
    }
}
