using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Blocks;

/// <summary>
/// Reads <c>[a, 'b', [c]]</c> and <c>{a: b, c: {d: e}}</c> on one line; null stands for what the library's parser has to read.
/// </summary>
internal sealed class BlockBrackets
{
    /// <summary>Brackets in brackets, the outermost counted.</summary>
    public const int DeepestLevel = 8;

    private readonly ParsedText text;
    private readonly string source;
    private readonly int lineEnd;
    private readonly BlockScalars scalars;
    private int at;

    private BlockBrackets(ParsedText text, int start, int lineEnd, BlockScalars scalars)
    {
        (this.text, source, this.lineEnd, this.scalars) = (text, text.Text, lineEnd, scalars);
        at = start;
    }

    /// <summary>The brackets that open at an offset.</summary>
    public static YamlNode? Read(ParsedText text, int start, int lineEnd, BlockScalars scalars) => new BlockBrackets(text, start, lineEnd, scalars).Brackets(1);

    private char Next => at < lineEnd ? source[at] : '\n';

    private YamlNode? Brackets(int level)
    {
        var (start, isMap) = (at, Next == '{');
        var close = isMap ? '}' : ']';
        var entries = new List<YamlEntry>();
        var items = new List<YamlNode>();
        at++;
        SkipBlanks();
        while (Next != close)
        {
            if (level > DeepestLevel || (isMap ? !Entry(entries, level) : !Item(items, level)))
            {
                return null;
            }
            SkipBlanks();
            if (Next == ',')
            {
                at++;
                SkipBlanks();
                if (Next == close)
                {
                    return null;
                }
            }
            else if (Next != close)
            {
                return null;
            }
        }
        at++;
        return isMap ? new YamlMapping(text, start, at, entries, isFlow: true) : new YamlSequence(text, start, at, items, isFlow: true);
    }

    private bool Entry(List<YamlEntry> entries, int level)
    {
        if (Word() is not { } key || Next != ':' || at + 1 >= lineEnd || source[at + 1] != ' ')
        {
            return false;
        }
        foreach (var entry in entries)
        {
            if (entry.Key.Value == key.Value)
            {
                return false;
            }
        }
        at++;
        SkipBlanks();
        if (Value(level) is not { } value)
        {
            return false;
        }
        entries.Add(new YamlEntry(key, value));
        return true;
    }

    private bool Item(List<YamlNode> items, int level)
    {
        if (Value(level) is not { } item)
        {
            return false;
        }
        items.Add(item);
        return true;
    }

    private YamlNode? Value(int level)
    {
        if (Next is '[' or '{')
        {
            return Brackets(level + 1);
        }
        if (Next is not ('"' or '\''))
        {
            return Word();
        }
        var quoted = scalars.Quoted(at);
        at = quoted?.End ?? at;
        return quoted;
    }

    /// <summary>A word or words; a colon or a dash may stand inside.</summary>
    private YamlScalar? Word()
    {
        var (from, end) = (at, at);
        for (; at < lineEnd && source[at] is not (',' or '[' or ']' or '{' or '}'); at++)
        {
            var sign = source[at];
            if (sign == ':' && (at + 1 >= lineEnd || source[at + 1] is ' ' or ',' or '[' or ']' or '{' or '}'))
            {
                break;
            }
            if (sign is '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '?' or '<' or '=' or '~'
                || (sign is '-' or ':' or '+' && at == from))
            {
                return null;
            }
            end = sign == ' ' ? end : at + 1;
        }
        return from < end && (Next != ':' || end == at) ? new YamlScalar(text, from, end) : null;
    }

    private void SkipBlanks()
    {
        while (Next == ' ')
        {
            at++;
        }
    }
}
