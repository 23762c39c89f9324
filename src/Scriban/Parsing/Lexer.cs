namespace Scriban.Parsing;

/// <summary>
/// Splits a template into tokens. It walks over text until a block opens, then over code until the block closes;
/// what a trim mark eats is already missing from the text tokens.
/// </summary>
internal sealed class Lexer
{
    private readonly SourceText source;
    private readonly string text;
    private readonly CodeLexer code;
    private readonly List<Token> tokens = [];
    private readonly List<LogMessage> messages = [];
    private int at;
    private char trim;

    private Lexer(SourceText source)
    {
        this.source = source;
        text = source.Text;
        code = new CodeLexer(source, tokens, messages);
    }

    public static (List<Token> Tokens, List<LogMessage> Messages) Run(SourceText source, LexerOptions options)
    {
        var lexer = new Lexer(source);
        if (options.Mode == ScriptMode.ScriptOnly) lexer.code.Run(0, wholeText: true, out _);
        else while (lexer.at < lexer.text.Length) lexer.TextThenBlock();
        lexer.tokens.Add(new Token(TokenKind.Eof, lexer.text.Length, lexer.text.Length));
        return (lexer.tokens, lexer.messages);
    }

    private void TextThenBlock()
    {
        var start = TrimmedStart();
        var open = start;
        int percents = 0;
        while (true)
        {
            open = text.IndexOf('{', open);
            if (open < 0 || (percents = BlockAt(open)) >= 0) break;
            open++;
        }

        if (open < 0)
        {
            AddRaw(start, text.Length);
            at = text.Length;
            return;
        }

        var inner = open + 2 + percents;
        var mark = inner < text.Length && text[inner] is '-' or '~' ? text[inner] : '\0';
        AddRaw(start, TrimmedEnd(start, open, mark));
        if (mark != '\0') inner++;
        if (percents > 0) Escape(open, inner, percents);
        else Code(start, open, inner, mark);
    }

    /// <summary>0 for <c>{{</c>, n for an escape block with n percent signs, -1 for a plain brace.</summary>
    private int BlockAt(int open)
    {
        var i = open + 1;
        while (i < text.Length && text[i] == '%') i++;
        return i < text.Length && text[i] == '{' ? i - open - 1 : -1;
    }

    private int TrimmedStart()
    {
        var start = at;
        if (trim == '-')
        {
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        }
        else if (trim == '~')
        {
            while (start < text.Length && IsBlank(text[start])) start++;
            if (start < text.Length && text[start] == '\r') start++;
            if (start < text.Length && text[start] == '\n') start++;
        }

        trim = '\0';
        return start;
    }

    private int TrimmedEnd(int start, int end, char mark)
    {
        if (mark == '-') while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (mark == '~') while (end > start && IsBlank(text[end - 1])) end--;
        return end;
    }

    private static bool IsBlank(char c) => c != '\n' && c != '\r' && char.IsWhiteSpace(c);

    private void AddRaw(int start, int end)
    {
        if (end > start) tokens.Add(new Token(TokenKind.Raw, start, end));
    }

    private void Escape(int open, int inner, int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var close = text.IndexOf(closing, inner, StringComparison.Ordinal);
        if (close < 0)
        {
            messages.Add(
                new LogMessage(ParserMessageType.Error, source, open, inner, ParseMessages.EscapeNotClosed(closing)));
            close = text.Length;
            closing = "";
        }

        at = close + closing.Length;
        if (close > inner && text[close - 1] is '-' or '~') trim = text[--close];
        AddRaw(inner, close);
    }

    private void Code(int rawStart, int open, int inner, char mark)
    {
        var indent = mark == '\0' ? IndentBefore(rawStart, open) : null;
        tokens.Add(new Token(TokenKind.CodeEnter, open, inner, false, indent));
        at = code.Run(inner, wholeText: false, out trim);
        if (at >= 0) return;
        at = text.Length;
        messages.Add(new LogMessage(ParserMessageType.Error, source, open, inner, ParseMessages.CodeNotClosed));
    }

    /// <summary>The blanks between the line start and <c>{{</c>; null if there is anything else or nothing.</summary>
    private string? IndentBefore(int rawStart, int open)
    {
        var i = open;
        while (i > rawStart && text[i - 1] is ' ' or '\t') i--;
        var atLineStart = i == 0 || text[i - 1] == '\n';
        return atLineStart && i < open ? text[i..open] : null;
    }
}
