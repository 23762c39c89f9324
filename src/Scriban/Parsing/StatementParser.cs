using Scriban.Syntax;
using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Parsing;

/// <summary>
/// Reads statements and blocks; each block statement reads its own parts with the means offered here.
/// </summary>
internal sealed class StatementParser
{
    private readonly ParserOptions options;
    private string? indent;
    private bool atBlockStart;

    public StatementParser(TokenCursor cursor, ParserOptions options)
    {
        Cursor = cursor;
        this.options = options;
        Expressions = new ExpressionParser(cursor, this);
    }

    public TokenCursor Cursor { get; }

    public ExpressionParser Expressions { get; }

    /// <summary>The local variables of the function or page being read.</summary>
    public LocalTable Locals { get; private set; } = new();

    /// <summary>What the template names: for checks after parsing.</summary>
    public NameRecord Names { get; } = new();

    public ScriptPage ParsePage()
    {
        var statements = new List<ScriptStatement>();
        while (Cursor.Current.Kind != TokenKind.Eof)
        {
            ReadStatements(statements, allowsElse: false, allowsWhen: false);
            if (!Cursor.Current.IsWord("end")) continue;
            var end = Cursor.Current;
            Cursor.Next();
            Cursor.ExpectStatementEnd();
            Cursor.Error(end.End - 1, end.End, ParseMessages.EndAlone + Names.ForeignHint);
        }

        Names.Check(Cursor, options);
        return new ScriptPage(
            new ScriptBlock([.. statements]) { Span = Cursor.Source.Span(0, Cursor.Source.Text.Length) }, Locals);
    }

    /// <summary>
    /// The statements up to <c>end</c>, or <c>else</c> and <c>when</c> where they are allowed; stops in front of it.
    /// </summary>
    public ScriptBlock Block(bool allowsElse = false, bool allowsWhen = false)
    {
        var start = Cursor.Current.Start;
        var statements = new List<ScriptStatement>();
        if (Cursor.Enter())
        {
            ReadStatements(statements, allowsElse, allowsWhen);
            Cursor.Leave();
        }

        return new ScriptBlock([.. statements]) { Span = Expressions.SpanFrom(start) };
    }

    /// <summary>A block of a function, with local variables of its own.</summary>
    public (ScriptBlock Body, LocalTable Locals) FunctionBlock(string name, Token opened)
    {
        var outside = Locals;
        Locals = new LocalTable();
        var newLines = Cursor.IgnoreNewLines(false);
        var body = Block();
        ExpectEnd(name, opened);
        Cursor.IgnoreNewLines(newLines);
        var locals = Locals;
        Locals = outside;
        return (body, locals);
    }

    /// <summary>Reads <paramref name="read"/> with local variables of its own.</summary>
    public (ScriptExpression Body, LocalTable Locals) FunctionExpression(Func<ScriptExpression> read)
    {
        var outside = Locals;
        var locals = Locals = new LocalTable();
        var body = read();
        Locals = outside;
        return (body, locals);
    }

    public void ExpectEnd(string block, Token opened)
    {
        if (Cursor.Current.IsWord("end"))
        {
            Cursor.Next();
            return;
        }

        // After another mistake the missing `end` is mostly its consequence.
        if (!Cursor.HasErrors)
        {
            Cursor.Error(Cursor.Previous,
                ParseMessages.EndMissing(block, Cursor.Source.Position(opened.Start), Names.ForeignHint));
        }
    }

    public ScriptAnonymousFunction AnonymousFunction()
    {
        var opened = Cursor.Current;
        Cursor.Next();
        var (body, locals) = FunctionBlock("do", opened);
        var function = new ScriptFunctionBody(null, [], body, null, locals);
        return new ScriptAnonymousFunction(function) { Span = Expressions.SpanFrom(opened.Start) };
    }

    public ScriptExpression Local(string name, SourceSpan span)
    {
        if (name.Length == 0) return new ScriptArguments { Span = span };
        if (name == "$") return new ScriptWrappedBlock { Span = span };
        if (char.IsAsciiDigit(name[0]))
            return new ScriptArgument(int.TryParse(name, out var index) ? index : int.MaxValue) { Span = span };
        return new ScriptLocal(name, Locals.Slot(name)) { Span = span };
    }

    public object Number(object number, SourceSpan span)
    {
        if (!options.ParseFloatAsDecimal || number is not double value) return number;
        var text = Cursor.Source.Text.AsSpan(span.Start.Offset, span.End.Offset + 1 - span.Start.Offset);
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return decimal.TryParse(text, System.Globalization.NumberStyles.Float, culture, out var money) ? money : value;
    }

    private void ReadStatements(List<ScriptStatement> statements, bool allowsElse, bool allowsWhen)
    {
        while (true)
        {
            var token = Cursor.Current;
            switch (token.Kind)
            {
                case TokenKind.Eof:
                    return;
                case TokenKind.CodeEnter:
                    indent = (string?)token.Value;
                    atBlockStart = true;
                    Cursor.Next();
                    break;
                case TokenKind.CodeExit:
                    indent = null;
                    Cursor.Next();
                    break;
                case TokenKind.NewLine or TokenKind.Semicolon:
                    Cursor.Next();
                    break;
                case TokenKind.Raw:
                    Cursor.Next();
                    var span = Cursor.Source.Span(token.Start, token.End);
                    statements.Add(new ScriptRaw(Cursor.Source.Text, token.Start, token.End) { Span = span });
                    break;
                default:
                    if (token.IsWord("end") || (allowsElse && token.IsWord("else"))
                        || (allowsWhen && token.IsWord("when"))) return;
                    AddStatement(statements);
                    break;
            }
        }
    }

    private void AddStatement(List<ScriptStatement> statements)
    {
        var (before, first) = (indent, atBlockStart);
        atBlockStart = false;
        if (Statement() is not { } statement) return;
        Cursor.ExpectStatementEnd();
        statements.Add(before is null ? statement
            : new ScriptIndented(before, first, statement) { Span = statement.Span });
    }

    private ScriptStatement? Statement()
    {
        var token = Cursor.Current;
        if (token.Kind == TokenKind.Identifier && Cursor.Peek.Kind is not (TokenKind.Dot or TokenKind.OptionalDot)
            && Keyword(token) is { } statement) return statement;
        if (Cursor.Current.Kind != token.Kind || Cursor.Current.Start != token.Start) return null;
        if (Operators.StartsExpression(token.Kind)) return ScriptExpressionStatement.Parse(this);
        Cursor.Error(token, ParseMessages.UnexpectedToken(Cursor.TextOf(token)));
        Cursor.SkipStatement();
        return null;
    }

    private ScriptStatement? Keyword(Token token) => token.Text switch
    {
        "if" => ScriptIf.Parse(this),
        "for" => ScriptFor.Parse(this),
        "tablerow" => ScriptTableRow.Parse(this),
        "while" => ScriptWhile.Parse(this),
        "break" => ScriptJump.Parse(this, Flow.Break),
        "continue" => ScriptJump.Parse(this, Flow.Continue),
        "case" => ScriptCase.Parse(this),
        "capture" => ScriptCapture.Parse(this),
        "with" => ScriptWith.Parse(this),
        "wrap" => ScriptWrap.Parse(this),
        "import" => ScriptImport.Parse(this),
        "readonly" => ScriptReadOnly.Parse(this),
        "ret" => ScriptReturn.Parse(this),
        "func" => ScriptFunctionStatement.Parse(this),
        "else" => StrayElse(token),
        "when" => Stray(token, ParseMessages.WhenAlone),
        _ => null,
    };

    private ScriptStatement? StrayElse(Token token)
    {
        Cursor.Next();
        Block(allowsElse: false);
        ExpectEnd("else", token);
        Cursor.Error(token, ParseMessages.ElseAlone);
        return null;
    }

    private ScriptStatement? Stray(Token token, string message)
    {
        Cursor.Error(token, message);
        Cursor.SkipStatement();
        return null;
    }
}
