using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Blocks;

/// <summary>
/// Reads the part of YAML that drafting files are written in, in one pass over the text: names and dashes by indentation, texts with and
/// without quotation marks, literal blocks, brackets on one line. At the first sign of anything else, a mistake among them, it gives up,
/// and the library's parser reads the file. By hand, because that parser costs more than all the rest of a comparison, and a batch reads
/// every file of a set; a property test holds the two to the same tree, values and places.
/// </summary>
internal sealed class BlockReader
{
    /// <summary>No deeper, so that brackets on the last level are not too deep for the library's parser.</summary>
    private const int DeepestLevel = TreeBuilder.DeepestLevel - BlockBrackets.DeepestLevel;

    private readonly ParsedText text;
    private readonly string source;
    private readonly BlockLines lines;
    private readonly BlockScalars scalars;

    private BlockReader(ParsedText text)
    {
        (this.text, source) = (text, text.Text);
        lines = new BlockLines(source);
        scalars = new BlockScalars(text, lines);
    }

    /// <summary>The tree of a file; null where the library's parser has to read it.</summary>
    public static YamlNode? Read(ParsedText text)
    {
        if (text.IsPatched || BlockLines.AreForeign(text.Text))
        {
            return null;
        }
        var reader = new BlockReader(text);
        reader.lines.GoTo(0);
        var root = reader.lines.Column >= 0 ? reader.Mapping(1) : null;
        return reader.lines.IsAtEnd ? root : null;
    }

    private YamlNode? Below(int level) =>
        lines.IsDash(lines.At) ? Sequence(level)
        : lines.ColonAfter(lines.At) >= 0 ? Mapping(level)
        : null;

    private YamlMapping? Mapping(int level)
    {
        var (from, end, column) = (lines.At, lines.At, lines.Column);
        var entries = new List<YamlEntry>();
        do
        {
            var start = lines.At;
            var colon = level > DeepestLevel ? -1 : lines.ColonAfter(start);
            if (colon < 0 || !lines.IsName(start, colon))
            {
                return null;
            }
            var key = new YamlScalar(text, start, colon);
            if (Has(entries, key.Value) || Value(colon + 1, column, level) is not { } value)
            {
                return null;
            }
            entries.Add(new YamlEntry(key, value));
            end = value.End;
        }
        while (lines.Column == column);
        return lines.Column < column ? new YamlMapping(text, from, end, entries, isFlow: false) : null;
    }

    private YamlNode? Value(int after, int column, int level)
    {
        var start = lines.SkipBlanks(after);
        if (!lines.IsOver(start))
        {
            return lines.ColonAfter(start) < 0 ? scalars.Read(start, column) : null;
        }
        lines.GoBehind(start);
        return lines.Column > column ? Below(level + 1)
            : lines.Column == column && lines.IsDash(lines.At) ? Sequence(level + 1)
            : new YamlScalar(text, after, after, "", ScalarStyle.Plain, isMissing: true);
    }

    private YamlSequence? Sequence(int level)
    {
        var (from, end, column) = (lines.At, lines.At, lines.Column);
        var items = new List<YamlNode>();
        do
        {
            if (level > DeepestLevel || Item(column, level) is not { } item)
            {
                return null;
            }
            items.Add(item);
            end = item.End;
        }
        while (lines.Column == column && lines.IsDash(lines.At));
        return lines.Column <= column ? new YamlSequence(text, from, end, items, isFlow: false) : null;
    }

    private YamlNode? Item(int column, int level)
    {
        var dash = lines.At;
        var start = lines.SkipBlanks(dash + 1);
        if (lines.IsOver(start))
        {
            lines.GoBehind(start);
            return lines.Column > column ? Below(level + 1) : new YamlScalar(text, dash + 1, dash + 1, "", ScalarStyle.Plain, isMissing: true);
        }
        if (lines.ColonAfter(start) < 0)
        {
            return scalars.Read(start, column);
        }
        lines.Enter(start, column + start - dash);
        return Mapping(level + 1);
    }

    private static bool Has(List<YamlEntry> entries, string name)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Value == name)
            {
                return true;
            }
        }
        return false;
    }
}
