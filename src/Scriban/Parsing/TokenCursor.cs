namespace Scriban.Parsing;

/// <summary>Where the parser stands, and the messages it has collected.</summary>
internal sealed class TokenCursor(SourceText source, List<Token> tokens, int depthLimit)
{
    /// <summary>Nobody reads more; the rest of a text with so many mistakes is not parsed.</summary>
    private const int MostMessages = 100;

    private readonly List<LogMessage> messages = [];
    private int index;
    /// <summary>The page itself is a level.</summary>
    private int depth = 1;
    private bool aborted;

    public SourceText Source => source;

    public IReadOnlyList<LogMessage> Messages => messages;

    public bool HasErrors { get; private set; }

    public Token Current => tokens[index];

    /// <summary>The token before <see cref="Current"/>.</summary>
    public Token Previous => tokens[Math.Max(0, index - 1)];

    public int Index => index;

    /// <summary>Set inside <c>[ ]</c> and <c>{ }</c>, where line ends mean nothing.</summary>
    public bool IgnoresNewLines { get; private set; }

    public Token Peek => tokens[Math.Min(index + 1, tokens.Count - 1)];

    public void Next()
    {
        if (index < tokens.Count - 1) index++;
        if (IgnoresNewLines) SkipNewLines();
    }

    public void SkipNewLines()
    {
        while (Current.Kind == TokenKind.NewLine) index++;
    }

    /// <summary>Changes how line ends count; returns what was set before.</summary>
    public bool IgnoreNewLines(bool ignore)
    {
        var before = IgnoresNewLines;
        IgnoresNewLines = ignore;
        if (ignore) SkipNewLines();
        return before;
    }

    public bool Accept(TokenKind kind)
    {
        if (Current.Kind != kind) return false;
        Next();
        return true;
    }

    public string TextOf(Token token) => token.Kind switch
    {
        TokenKind.Eof => "the end of the template",
        TokenKind.NewLine => "the line end",
        _ => $"`{source.Text[token.Start..Math.Min(token.End, token.Start + 40)]}`",
    };

    public void Error(Token at, string message) => Error(at.Start, at.End, message);

    public void Error(int start, int end, string message)
    {
        if (aborted) return;
        HasErrors = true;
        if (messages.Count >= MostMessages)
        {
            aborted = true;
            index = tokens.Count - 1;
            return;
        }

        messages.Add(new LogMessage(ParserMessageType.Error, source, start, end, message));
    }

    public void Warning(SourceSpan span, string message) => messages.Add(
        new LogMessage(ParserMessageType.Warning, source, span.Start.Offset, span.End.Offset + 1, message));

    /// <summary>Goes one level deeper; false if that is too deep, and then nothing more is parsed.</summary>
    public bool Enter()
    {
        if (++depth < depthLimit && System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        Abort(depthLimit);
        return false;
    }

    /// <summary>Reports that something is nested beyond a limit, and parses nothing more.</summary>
    public void Abort(int limit)
    {
        Error(Current, ParseMessages.TooDeep(limit));
        aborted = true;
        index = tokens.Count - 1;
    }

    public void Leave() => depth--;

    public bool AtStatementEnd =>
        Current.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.Eof;

    /// <summary>Reports what stands between a finished statement and its end, and skips it.</summary>
    public void ExpectStatementEnd()
    {
        if (AtStatementEnd) return;
        Error(Current, ParseMessages.ExpectedStatementEnd(TextOf(Current)));
        SkipStatement();
    }

    public void SkipStatement()
    {
        while (!AtStatementEnd) Next();
    }
}
