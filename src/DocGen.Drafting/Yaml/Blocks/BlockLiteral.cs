using System.Text;
using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Blocks;

/// <summary>Reads a block after <c>|</c> or <c>|-</c> whose first line is not empty; null stands for what the library's parser has to read.</summary>
internal static class BlockLiteral
{
    /// <summary>The block whose sign stands at an offset; the lines go on behind it.</summary>
    public static YamlScalar? Read(ParsedText text, BlockLines lines, int start, int column)
    {
        var source = text.Text;
        var head = lines.EndOfLine(start);
        var strips = head == start + 2 && source[start + 1] == '-';
        var first = lines.SkipBlanks(Math.Min(head + 1, source.Length));
        var indent = first - head - 1;
        if ((head != start + 1 && !strips) || indent <= column || first >= source.Length || source[first] == '\n')
        {
            return null;
        }
        var (from, end, empty) = (head + 1, head, 0);
        StringBuilder? more = null;
        while (from < source.Length)
        {
            var content = lines.SkipBlanks(from);
            var lineEnd = lines.EndOfLine(content);
            if (content == lineEnd)
            {
                if (content > from)
                {
                    return null;
                }
                empty++;
            }
            else if (content - from < indent)
            {
                break;
            }
            else if (lineEnd == source.Length)
            {
                return null;
            }
            else
            {
                if (from > head + 1)
                {
                    more = (more ?? new StringBuilder(source, first, end - first, 2 * (end - first) + 64)).Append('\n', empty + 1).Append(source, from + indent, lineEnd - from - indent);
                }
                (end, empty) = (lineEnd, 0);
            }
            from = lineEnd + 1;
        }
        lines.GoTo(from);
        var value = more is null ? source[first..end] : more.ToString();
        var last = end;
        while (source[last - 1] == ' ')
        {
            last--;
        }
        return new YamlScalar(text, start, last, strips ? value : value + "\n", ScalarStyle.Literal);
    }
}
