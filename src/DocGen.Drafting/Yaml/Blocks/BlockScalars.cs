using System.Text;
using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Blocks;

/// <summary>Reads texts, and brackets on one line. Null stands for what the library's parser has to read.</summary>
internal sealed class BlockScalars(ParsedText text, BlockLines lines)
{
    private readonly string source = text.Text;

    /// <summary>What begins at an offset; the lines go on behind it.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="column">The column of the list or map that it stands in: what goes on to it is indented further.</param>
    public YamlNode? Read(int start, int column)
    {
        var node = source[start] switch
        {
            '\'' or '"' => Rest(Quoted(start)),
            '[' or '{' => Rest(BlockBrackets.Read(text, start, lines.EndOfLine(start), this)),
            '|' => BlockLiteral.Read(text, lines, start, column),
            _ => lines.BeginsPlain(start) ? Plain(start, column) : null,
        };
        // What is indented further goes on with something that is not understood here.
        return lines.Column > column ? null : node;
    }

    /// <summary>The text in quotation marks that begins at an offset, on one line.</summary>
    public YamlScalar? Quoted(int start) => source[start] == '"' ? DoubleQuoted(start) : SingleQuoted(start);

    /// <summary>What closes itself is followed by nothing but a comment.</summary>
    private YamlNode? Rest(YamlNode? node)
    {
        if (node is null)
        {
            return null;
        }
        var after = lines.SkipBlanks(node.End);
        if (!lines.IsOver(after) || (after == node.End && after < source.Length && source[after] == '#'))
        {
            return null;
        }
        lines.GoBehind(after);
        return node;
    }

    private YamlScalar? Plain(int start, int column)
    {
        var (end, isCut) = lines.PlainEnd(start);
        var lineEnd = lines.EndOfLine(end);
        lines.GoTo(lineEnd + 1);
        if (lines.Column <= column)
        {
            return new YamlScalar(text, start, end);
        }
        var folded = new StringBuilder(source, start, end - start, 2 * (end - start) + 16);
        while (lines.Column > column)
        {
            var from = lines.At;
            // Empty lines and comments in a text have rules of their own.
            if (isCut || from - lines.Column != lineEnd + 1 || !lines.BeginsPlain(from) || lines.ColonAfter(from) >= 0)
            {
                return null;
            }
            (end, isCut) = lines.PlainEnd(from);
            folded.Append(' ').Append(source, from, end - from);
            lineEnd = lines.EndOfLine(end);
            lines.GoTo(lineEnd + 1);
        }
        return new YamlScalar(text, start, end, folded.ToString(), ScalarStyle.Plain);
    }

    private YamlScalar? SingleQuoted(int start)
    {
        var lineEnd = lines.EndOfLine(start);
        var hasQuotes = false;
        for (var at = start + 1; at < lineEnd; at++)
        {
            if (source[at] != '\'')
            {
                continue;
            }
            if (at + 1 < lineEnd && source[at + 1] == '\'')
            {
                (hasQuotes, at) = (true, at + 1);
                continue;
            }
            var value = source[(start + 1)..at];
            return new YamlScalar(text, start, at + 1, hasQuotes ? value.Replace("''", "'", StringComparison.Ordinal) : value, ScalarStyle.SingleQuoted);
        }
        return null;
    }

    private YamlScalar? DoubleQuoted(int start)
    {
        var lineEnd = lines.EndOfLine(start);
        StringBuilder? value = null;
        var done = start + 1;
        for (var at = start + 1; at < lineEnd; at++)
        {
            if (source[at] == '"')
            {
                return new YamlScalar(
                    text, start, at + 1, value is null ? source[done..at] : value.Append(source, done, at - done).ToString(), ScalarStyle.DoubleQuoted);
            }
            if (source[at] == '\\')
            {
                if (Escaped(at + 1) is not { } escaped)
                {
                    return null;
                }
                value = (value ?? new StringBuilder()).Append(source, done, at - done).Append(escaped);
                done = ++at + 1;
            }
        }
        return null;
    }

    private char? Escaped(int at) => at >= source.Length ? null : source[at] switch
    {
        '"' => '"',
        '\\' => '\\',
        'n' => '\n',
        't' => '\t',
        _ => null,
    };
}
