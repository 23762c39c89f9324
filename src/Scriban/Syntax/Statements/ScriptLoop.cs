using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary>What <c>for</c> and <c>tablerow</c> share: the list, its arguments, and the walk over it.</summary>
internal abstract class ScriptLoop : ScriptStatement
{
    private readonly Head head;

    protected ScriptLoop(Head head) => this.head = head;

    protected static Head ParseHead(StatementParser parser, string block, string allowed)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        var variable = Variable(parser, opened);
        if (parser.Cursor.Current.IsWord("in")) parser.Cursor.Next();
        else if (variable is not ScriptVariable { Name: "" }) parser.Cursor.Error(opened, ParseMessages.InExpected);
        var head = new Head(opened, variable, parser.Expressions.ParseLoopList());
        while (parser.Cursor.Current.Kind == TokenKind.Identifier) ParseArgument(parser, head, block, allowed);
        parser.Cursor.ExpectStatementEnd();
        return head;
    }

    private static ScriptExpression Variable(StatementParser parser, Token opened)
    {
        if (parser.Cursor.Current.Kind is not (TokenKind.Identifier or TokenKind.Local))
        {
            parser.Cursor.Error(opened, ParseMessages.InExpected);
            return new ScriptVariable("");
        }

        var variable = new PrimaryParser(parser.Cursor, parser).Parse(parser.Expressions);
        if (variable is ScriptVariable name) parser.Names.Make(name.Name);
        else if (variable is not IScriptAssignable) parser.Cursor.Error(opened, ParseMessages.VariableExpected);
        return variable;
    }

    private static void ParseArgument(StatementParser parser, Head head, string block, string allowed)
    {
        var name = parser.Cursor.Current;
        parser.Cursor.Next();
        if (name.Text == "reversed" && parser.Cursor.Current.Kind != TokenKind.Colon)
        {
            head.IsReversed = true;
            return;
        }

        if (name.Text == "reversed" || !parser.Cursor.Accept(TokenKind.Colon)
            || !allowed.Contains(name.Text + ":", StringComparison.Ordinal))
        {
            parser.Cursor.Error(name, ParseMessages.LoopArgument(name.Text, block, allowed));
            parser.Cursor.SkipStatement();
            return;
        }

        if (!Operators.StartsExpression(parser.Cursor.Current.Kind))
        {
            parser.Expressions.Expect("after `:`");
            return;
        }

        var value = parser.Expressions.Unary(calls: false);
        if (name.Text == "limit" && value is ScriptLiteral { Value: 0 })
            parser.Names.Doubt(value.Span, ParseMessages.LimitZero);
        head.Arguments[name.Text] = value;
    }

    protected int Argument(TemplateContext context, string name, int missing)
    {
        if (!head.Arguments.TryGetValue(name, out var expression)) return missing;
        return expression.Evaluate(context) is { } value ? context.ToInt(expression.Span, value) : missing;
    }

    public override void Execute(TemplateContext context)
    {
        var value = head.List.Evaluate(context);
        if (value is null) return;
        var limit = Argument(context, "limit", 0);
        var items =
            Sequences.Slice(context, head.List, value, Argument(context, "offset", 0), limit <= 0 ? int.MaxValue
            : limit, head.IsReversed);
        if (items.Count == 0)
        {
            Empty(context);
            return;
        }

        var loop = new LoopState(items.Count);
        var named = head.Variable as ScriptVariable;
        context.Limits.EnterLoop();
        context.Scopes.PushLoop(LoopState.InFor, loop);
        if (named is not null) context.Scopes.PushLoop(named.Name, null);
        try
        {
            for (var i = 0; i < items.Count; i++)
            {
                context.Limits.CountLoop(this);
                var item = items.At(i);
                loop.Move(i, item);
                if (named is not null) context.Scopes.SetTop(item);
                else ((IScriptAssignable)head.Variable).Assign(context, item);
                Item(context, i, items.Count);
                if (context.Flow == Flow.Return) break;
                var flow = context.Flow;
                context.Flow = Flow.Next;
                if (flow == Flow.Break) break;
                if (items.WasChanged)
                    throw new ScriptRuntimeException(Span,
                        $"the list `{head.List}` was changed inside the loop over it");
            }
        }
        finally
        {
            context.Scopes.Pop(named is null ? 1 : 2);
            context.Limits.LeaveLoop();
            if (named is null) ((IScriptAssignable)head.Variable).Assign(context, null);
        }
    }

    protected abstract void Item(TemplateContext context, int index, int count);

    protected virtual void Empty(TemplateContext context)
    {
    }

    internal sealed record Head(Token Opened, ScriptExpression Variable, ScriptExpression List)
    {
        public bool IsReversed { get; set; }

        public Dictionary<string, ScriptExpression> Arguments { get; } = [];
    }
}
