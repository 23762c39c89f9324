using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary>
/// <c>target = value</c> and <c>target += value</c>; also <c>f(x) = expression</c>, which makes a function.
/// </summary>
internal sealed class ScriptAssignment(ScriptExpression target, TokenKind compound, SourceSpan opSpan,
    ScriptExpression value) : ScriptStatement
{
    public static ScriptStatement Parse(StatementParser parser, ScriptExpression target, int start)
    {
        var op = parser.Cursor.Current;
        parser.Cursor.Next();
        if (op.Kind == TokenKind.Assign && target is ScriptCall { IsExplicit: true, Target: ScriptVariable } head)
            return ParseFunction(parser, head, start);
        if (target is not IScriptAssignable)
        {
            parser.Cursor.Error(target.Span.Start.Offset, target.Span.End.Offset + 1, ParseMessages.VariableExpected);
        }

        if (target is ScriptVariable name) parser.Names.Make(name.Name);
        if (target is ScriptNested { Inner: ScriptVariable nested }) parser.Names.Make(nested.Name);
        var value = parser.Expressions.Expect($"after `{Operators.Sign(op.Kind)}`");
        var compound = op.Kind == TokenKind.Assign ? TokenKind.Eof : Operators.Compound(op.Kind);
        return new ScriptAssignment(target, compound, parser.Cursor.Source.Span(op.Start, op.End), value)
        {
            Span = parser.Expressions.SpanFrom(start),
        };
    }

    private static ScriptFunctionStatement ParseFunction(StatementParser parser, ScriptCall head, int start)
    {
        var parameters = new List<ScriptParameter>();
        foreach (var (argument, index) in head.Arguments.Select((a, i) => (a, i)))
        {
            var name = argument as ScriptVariable;
            if (name is null)
                parser.Cursor.Error(argument.Span.Start.Offset, argument.Span.End.Offset + 1,
                ParseMessages.ParameterExpected);
            else parser.Names.Make(name.Name);
            var isRest = head.HasRest && index == head.Arguments.Length - 1;
            parameters.Add(new ScriptParameter(name?.Name ?? "", head.Defaults.ElementAtOrDefault(index), isRest));
        }

        var function = (ScriptVariable)head.Target;
        parser.Names.Make(function.Name);
        var (body, locals) = parser.FunctionExpression(() => parser.Expressions.Expect("after `=`"));
        var definition = new ScriptFunctionBody(function.Name, [.. parameters], null, body, locals);
        return new ScriptFunctionStatement(function, definition) { Span = parser.Expressions.SpanFrom(start) };
    }

    public override void Execute(TemplateContext context)
    {
        context.CurrentNode = this;
        if (target is ScriptLocal local && local.IsReadOnly(context))
            throw new ScriptRuntimeException(target.Span, $"the variable `{local}` is read-only");
        object? result;
        if (compound == TokenKind.Eof)
        {
            result = value.Evaluate(context);
        }
        else
        {
            var before = target.Evaluate(context);
            var operation = new BinaryOperation(context, compound, opSpan, target, value);
            result = Arithmetic.Apply(operation, before, value.Evaluate(context));
        }

        ((IScriptAssignable)target).Assign(context, result);
    }
}
