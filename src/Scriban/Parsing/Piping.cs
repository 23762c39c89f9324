using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <summary>
/// Puts the left side of a pipe into the right side. The right side was read as a whole expression, so the value goes
/// to the call that runs first in it: <c>"a" | string.upcase + "b"</c> is <c>(string.upcase "a") + "b"</c>.
/// </summary>
internal static class Piping
{
    public static ScriptExpression Into(ScriptExpression right, ScriptExpression piped, SourceSpan span)
    {
        switch (right)
        {
            case ScriptBinary binary:
                binary.First = Into(binary.First, piped, span);
                return binary;
            case ScriptConditional conditional:
                conditional.Condition = Into(conditional.Condition, piped, span);
                return conditional;
            case ScriptUnary unary:
                unary.Operand = Into(unary.Operand, piped, span);
                return unary;
            case ScriptNested { Inner: ScriptCall or ScriptBinary or ScriptVariable or ScriptMember } nested:
                nested.Inner = Into(nested.Inner, piped, span);
                return nested;
            case ScriptCall call:
                call.TakePiped(piped);
                return call;
            default:
                var arguments = new ArgumentList();
                arguments.Add(piped, null);
                return arguments.ToCall(right, right.Span, isPipe: true);
        }
    }
}
