using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <summary>
/// Reads expressions. The heart is the argument rule: a primary followed by something that begins an expression is a
/// call, and each argument is again a whole binary expression, in which no further call without parentheses begins.
/// </summary>
internal sealed class ExpressionParser(TokenCursor cursor, StatementParser statements)
{
    private readonly PrimaryParser primaries = new(cursor, statements);

    /// <summary>How many then-branches of <c>? :</c> are open, where a <c>:</c> belongs to them.</summary>
    private int thenBranches;

    /// <summary>Where a statement begins: only there may an assignment stand.</summary>
    private int assignableAt = -1;

    /// <summary>A name in what may be the head of <c>f(a, b = 2) = …</c>.</summary>
    private int defaultableAt = -1;

    /// <summary>The primary that reads the list of a loop leaves <c>limit:</c> and the like to the loop.</summary>
    private int loopListAt = -1;

    /// <summary>An expression at the start of a statement; what follows may be an assignment to it.</summary>
    public ScriptExpression ParseStatementStart()
    {
        assignableAt = cursor.Index;
        return Parse();
    }

    public ScriptExpression ParseLoopList()
    {
        loopListAt = cursor.Index;
        return Expect("after `in`");
    }

    public ScriptExpression Expect(string where)
    {
        if (Operators.StartsExpression(cursor.Current.Kind)) return Parse();
        cursor.Error(cursor.Current, ParseMessages.ExpressionExpected(where, cursor.TextOf(cursor.Current)));
        return new ScriptLiteral(null) { Span = SpanFrom(cursor.Current.Start) };
    }

    /// <summary>Ternaries and pipes: the loosest level.</summary>
    public ScriptExpression Parse()
    {
        var start = cursor.Current.Start;
        if (!cursor.Enter()) return new ScriptLiteral(null) { Span = SpanFrom(start) };
        var left = Ternary();
        for (var pipes = 0; cursor.Current.Kind == TokenKind.Pipe; pipes++)
        {
            if (pipes > PrimaryParser.LongestChain) cursor.Abort(PrimaryParser.LongestChain);
            cursor.Next();
            cursor.SkipNewLines();
            var rightStart = cursor.Current;
            if (!Operators.StartsExpression(rightStart.Kind))
            {
                cursor.Error(rightStart, ParseMessages.ExpressionExpected("after `|`", cursor.TextOf(rightStart)));
                break;
            }

            var right = Ternary();
            left = Piping.Into(right, left, SpanFrom(start));
            if (thenBranches > 0 && cursor.Current.Kind == TokenKind.Colon)
            {
                cursor.Error(rightStart, ParseMessages.PipeInTernary);
                cursor.SkipStatement();
            }
        }

        cursor.Leave();
        return left;
    }

    private ScriptExpression Ternary()
    {
        var start = cursor.Current.Start;
        var condition = Binary(0, calls: true);
        if (cursor.Current.Kind != TokenKind.Question) return condition;
        cursor.Next();
        thenBranches++;
        var then = Expect("after `?`");
        thenBranches--;
        if (!cursor.Accept(TokenKind.Colon))
        {
            if (!cursor.HasErrors)
                cursor.Error(cursor.Current, ParseMessages.CloserExpected(":", cursor.TextOf(cursor.Current)));
            return condition;
        }

        var otherwise = Expect("after `:`");
        return new ScriptConditional(condition, then, otherwise) { Span = SpanFrom(start) };
    }

    /// <summary>Binary operators that bind tighter than <paramref name="floor"/>.</summary>
    public ScriptExpression Binary(int floor, bool calls)
    {
        var start = cursor.Current.Start;
        var left = Unary(calls);
        while (true)
        {
            var op = cursor.Current;
            var precedence = Operators.Precedence(op.Kind);
            if (precedence <= floor) return left;
            cursor.Next();
            if (!Operators.StartsExpression(cursor.Current.Kind))
            {
                cursor.Error(cursor.Current, ParseMessages.ExpressionExpected(
                    $"to the right of {cursor.TextOf(op)}", cursor.TextOf(cursor.Current)));
                return left;
            }

            if (op.Kind == TokenKind.Coalesce) statements.Names.MayMiss(left.Span);
            var right = Binary(precedence, calls);
            if (op.Kind == TokenKind.Range && left is ScriptLiteral { Value: 0 } && right is ScriptNested last
                && last.ToString().EndsWith(".size - 1)", StringComparison.Ordinal))
            {
                statements.Names.Doubt(SpanFrom(start), ParseMessages.CountsDown($"0..{last}"));
            }

            left = ScriptBinary.Join(left, op.Kind, cursor.Source.Span(op.Start, op.End), right, SpanFrom(start));
        }
    }

    public ScriptExpression Unary(bool calls)
    {
        var op = cursor.Current;
        if (op.Kind is not (TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret
            or TokenKind.Increment or TokenKind.Decrement)) return Operand(calls);
        cursor.Next();
        if (!Operators.StartsExpression(cursor.Current.Kind))
        {
            cursor.Error(cursor.Current,
                ParseMessages.ExpressionExpected($"after {cursor.TextOf(op)}", cursor.TextOf(cursor.Current)));
            return new ScriptLiteral(null) { Span = SpanFrom(op.Start) };
        }

        if (!cursor.Enter()) return new ScriptLiteral(null) { Span = SpanFrom(op.Start) };
        var operand = Unary(calls && op.Kind != TokenKind.At);
        cursor.Leave();
        var span = SpanFrom(op.Start);
        return op.Kind switch
        {
            TokenKind.At => new ScriptAlias(operand) { Span = span },
            TokenKind.Caret => new ScriptExpand(operand) { Span = span },
            TokenKind.Increment or TokenKind.Decrement => Step(operand, op.Kind, isPrefix: true, span),
            _ => new ScriptUnary(op.Kind, operand) { Span = span },
        };
    }

    private ScriptExpression Operand(bool calls)
    {
        var index = cursor.Index;
        var start = cursor.Current;
        var thenBranchesOutside = thenBranches;
        var primary = primaries.Parse(this);
        thenBranches = thenBranchesOutside;
        if (cursor.Current.Kind is TokenKind.Increment or TokenKind.Decrement && !cursor.Current.SpaceBefore)
        {
            var op = cursor.Current.Kind;
            cursor.Next();
            primary = Step(primary, op, isPrefix: false, SpanFrom(start.Start));
        }

        if (Operators.IsAssignment(cursor.Current.Kind))
        {
            if (index == assignableAt || index == defaultableAt) return primary;
            cursor.Error(start, ParseMessages.AssignmentInside);
            cursor.Next();
            if (Operators.StartsExpression(cursor.Current.Kind)) Parse();
            return primary;
        }

        if (!calls || !Operators.StartsArgument(cursor.Current.Kind)) return primary;
        return index == loopListAt && AtLoopArgument() ? primary : CallWithBlanks(primary, start.Start);
    }

    private bool AtLoopArgument() => cursor.Current.Kind == TokenKind.Identifier
        && (cursor.Peek.Kind == TokenKind.Colon || cursor.Current.IsWord("reversed"));

    private ScriptExpression Step(ScriptExpression target, TokenKind op, bool isPrefix, SourceSpan span)
    {
        if (target is IScriptAssignable)
            return new ScriptStep(target, op == TokenKind.Increment ? 1 : -1, isPrefix) { Span = span };
        cursor.Error(span.Start.Offset, span.End.Offset + 1, ParseMessages.VariableExpected);
        return target;
    }

    /// <summary><c>f a b name:c</c></summary>
    private ScriptCall CallWithBlanks(ScriptExpression target, int start)
    {
        var arguments = new ArgumentList();
        while (Operators.StartsArgument(cursor.Current.Kind))
        {
            var first = cursor.Current;
            if (first.Kind is TokenKind.Identifier or TokenKind.Local && cursor.Peek.Kind == TokenKind.Colon
                && !IsTernaryColon(cursor.Peek))
            {
                cursor.Next();
                cursor.Next();
                arguments.Add(NamedValue(), first.Text);
                continue;
            }

            arguments.Add(Binary(0, calls: false), null);
            if (cursor.Current.Kind != TokenKind.Colon || thenBranches > 0) continue;
            cursor.Error(first, ParseMessages.NamedArgument);
            cursor.SkipStatement();
        }

        return Recorded(arguments.ToCall(target, SpanFrom(start)));
    }

    private bool IsTernaryColon(Token colon) => thenBranches > 0 && colon.SpaceBefore;

    private ScriptExpression NamedValue()
    {
        if (Operators.StartsExpression(cursor.Current.Kind)) return Binary(0, calls: false);
        cursor.Error(cursor.Current, ParseMessages.ExpressionExpected("after `:`", cursor.TextOf(cursor.Current)));
        return new ScriptLiteral(null) { Span = SpanFrom(cursor.Current.Start) };
    }

    /// <summary><c>f(a, b, name:c)</c>, standing at the <c>(</c>.</summary>
    public ScriptExpression CallWithParentheses(ScriptExpression target, int start)
    {
        var newLines = cursor.IgnoreNewLines(cursor.IgnoresNewLines);
        // At the start of a statement it may be the head of a function: `f(x) = …`.
        var isHead = target is ScriptVariable && cursor.Index == assignableAt + 1;
        cursor.Next();
        var arguments = new ArgumentList();
        Token? firstDefault = null;
        var closed = cursor.Current.Kind == TokenKind.CloseParen;
        while (!closed)
        {
            if (!Operators.StartsExpression(cursor.Current.Kind))
            {
                cursor.Error(cursor.Current, arguments.Count == 0 ? ParseMessages.CallNotClosed
                    : ParseMessages.ArgumentExpected);
                break;
            }

            string? name = null;
            if (cursor.Current.Kind is TokenKind.Identifier or TokenKind.Local && cursor.Peek.Kind == TokenKind.Colon)
            {
                name = cursor.Current.Text;
                cursor.Next();
                cursor.Next();
            }

            var (argument, first) = (cursor.Index, cursor.Current);
            if (isHead && name is null) defaultableAt = argument;
            arguments.Add(name is null ? Parse() : NamedValue(), name);
            if (isHead && cursor.Current.Kind == TokenKind.Assign && cursor.Index == argument + 1)
            {
                // Only in the definition of a function: `f(a, b = 2) = …`.
                firstDefault ??= first;
                cursor.Next();
                arguments.AddDefault(Expect("after `=`"));
            }

            if (cursor.Current.Kind == TokenKind.TripleDot)
            {
                arguments.HasRest = true;
                cursor.Next();
            }

            if (cursor.Accept(TokenKind.Comma)) continue;
            closed = cursor.Current.Kind == TokenKind.CloseParen;
            break;
        }

        cursor.IgnoreNewLines(newLines);
        if (closed) cursor.Next();
        else cursor.Error(cursor.Current, ParseMessages.CallNotClosed);
        if (firstDefault is { } stray && cursor.Current.Kind != TokenKind.Assign)
            cursor.Error(stray, ParseMessages.AssignmentInside);
        return Recorded(arguments.ToCall(target, SpanFrom(start), isExplicit: true));
    }

    private ScriptCall Recorded(ScriptCall call)
    {
        statements.Names.Call(call);
        return call;
    }

    /// <summary>
    /// Runs <paramref name="read"/> as inside brackets: neither an outer <c>:</c> nor an outer loop reaches in.
    /// </summary>
    public T Inside<T>(Func<T> read)
    {
        var outside = thenBranches;
        thenBranches = 0;
        var result = read();
        thenBranches = outside;
        return result;
    }

    public SourceSpan SpanFrom(int start) => cursor.Source.Span(start, Math.Max(start + 1, LastEnd(start)));

    private int LastEnd(int start)
    {
        var end = cursor.Previous.End;
        return end > start ? end : start;
    }
}
