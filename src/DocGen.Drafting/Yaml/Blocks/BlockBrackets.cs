using System.Buffers;
using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Blocks;

/// <summary>Reads <c>[a, b]</c> and <c>{a: b}</c> of plain words on one line; null stands for what the library's parser has to read.</summary>
internal static class BlockBrackets
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]{}:#&*!|>'\"%@`?+-~<=");

    /// <summary>The brackets that open at an offset.</summary>
    public static YamlNode? Read(ParsedText text, int start, int lineEnd)
    {
        var source = text.Text;
        var isMap = source[start] == '{';
        var close = source.IndexOf(isMap ? '}' : ']', start, lineEnd - start);
        if (close < 0)
        {
            return null;
        }
        var entries = new List<YamlEntry>();
        var items = new List<YamlNode>();
        for (var at = start + 1; at < close;)
        {
            var comma = source.IndexOf(',', at, close - at) is >= 0 and var found ? found : close;
            var colon = isMap ? source.IndexOf(": ", at, comma - at, StringComparison.Ordinal) : -1;
            if (isMap && (colon < 0 || colon == at))
            {
                return null;
            }
            if (isMap && Word(text, at, colon) is { } key && key.End == colon && Word(text, colon + 1, comma) is { } value
                && !entries.Exists(entry => entry.Key.Value == key.Value))
            {
                entries.Add(new YamlEntry(key, value));
            }
            else if (!isMap && Word(text, at, comma) is { } item)
            {
                items.Add(item);
            }
            else
            {
                return null;
            }
            at = comma + 1;
            if (comma < close && at == close)
            {
                return null;
            }
        }
        return isMap
            ? new YamlMapping(text, start, close + 1, entries, isFlow: true)
            : new YamlSequence(text, start, close + 1, items, isFlow: true);
    }

    /// <summary>A word or words; a dash may stand inside.</summary>
    private static YamlScalar? Word(ParsedText text, int from, int to)
    {
        var source = text.Text;
        while (from < to && source[from] == ' ')
        {
            from++;
        }
        while (to > from && source[to - 1] == ' ')
        {
            to--;
        }
        for (var i = from; i < to; i++)
        {
            if (Signs.Contains(source[i]) && (source[i] != '-' || i == from || !char.IsLetterOrDigit(source[i - 1])))
            {
                return null;
            }
        }
        return from < to ? new YamlScalar(text, from, to, source[from..to], ScalarStyle.Plain) : null;
    }
}
