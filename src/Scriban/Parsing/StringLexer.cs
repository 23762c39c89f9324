using System.Globalization;
using System.Text;

namespace Scriban.Parsing;

/// <summary>
/// Reads string literals; every method returns the offset where the literal ends, or -1 if it does not.
/// </summary>
internal sealed class StringLexer(SourceText source, List<LogMessage> messages)
{
    private readonly string text = source.Text;

    /// <summary>Whether the last literal read had an escape that does not exist.</summary>
    public bool HadBadEscape { get; private set; }

    public int Verbatim(int start, out string value)
    {
        HadBadEscape = false;
        value = "";
        for (var i = start; (i = text.IndexOf('`', i)) >= 0; i += 2)
        {
            if (i + 1 < text.Length && text[i + 1] == '`') continue;
            value = text[start..i].Replace("``", "`", StringComparison.Ordinal);
            return i + 1;
        }

        return -1;
    }

    public int Quoted(int start, char quote, out string value)
    {
        var end = Read(start, quote, '\0', out value);
        return end < 0 ? -1 : end + 1;
    }

    /// <summary>Returns the offset of the closing quote or of the <c>{</c> that opens an expression.</summary>
    public int InterpolatedPart(int start, char quote, out string value) => Read(start, quote, '{', out value);

    private int Read(int start, char quote, char open, out string value)
    {
        HadBadEscape = false;
        StringBuilder? built = null;
        var from = start;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c == quote || (c == open && open != '\0'))
            {
                value = built is null ? text[start..i] : built.Append(text, from, i - from).ToString();
                return i;
            }

            if (c != '\\') continue;
            (built ??= new StringBuilder()).Append(text, from, i - from);
            i = Escape(i + 1, open, built);
            from = i + 1;
        }

        value = "";
        return -1;
    }

    /// <summary>
    /// Reads the escape whose letter is at <paramref name="i"/>; returns the offset of its last character.
    /// </summary>
    private int Escape(int i, char open, StringBuilder built)
    {
        if (i >= text.Length) return i;
        switch (text[i])
        {
            case '0': built.Append('\0'); return i;
            case 'b': built.Append('\b'); return i;
            case 'f': built.Append('\f'); return i;
            case 'n': built.Append('\n'); return i;
            case 'r': built.Append('\r'); return i;
            case 't': built.Append('\t'); return i;
            case 'v': built.Append('\v'); return i;
            case '\n': return i;
            case '\r': return i + 1 < text.Length && text[i + 1] == '\n' ? i + 1 : i;
            case '\'' or '"' or '\\': built.Append(text[i]); return i;
            case '{' when open == '{': built.Append('{'); return i;
            case 'u' when Hex(i + 1, 4, out var unicode): built.Append(unicode); return i + 4;
            case 'x' when Hex(i + 1, 2, out var latin): built.Append(latin); return i + 2;
        }

        HadBadEscape = true;
        messages.Add(new LogMessage(ParserMessageType.Error, source, i, i + 1, ParseMessages.UnknownEscape(text[i])));
        return i;
    }

    private bool Hex(int start, int digits, out char c)
    {
        c = '\0';
        if (start + digits > text.Length) return false;
        var parsed =
            ushort.TryParse(text.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
            out var code);
        c = (char)code;
        return parsed;
    }
}
