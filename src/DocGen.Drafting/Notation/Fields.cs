using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>The keys of one map: each known one can be taken, an unknown one is reported with the nearest known name.</summary>
internal sealed class Fields
{
    private readonly YamlMapping map;
    private readonly string what;
    private readonly Reading reading;
    private readonly List<string> misspelt = [];

    /// <param name="map">The map.</param>
    /// <param name="what">How messages call it, with an article.</param>
    /// <param name="known">The keys that it may have.</param>
    /// <param name="reading">Where mistakes go.</param>
    public Fields(YamlMapping map, string what, IReadOnlyCollection<string> known, Reading reading)
    {
        (this.map, this.what, this.reading) = (map, what, reading);
        foreach (var entry in map.Entries)
        {
            var key = entry.Key.Value;
            if (!known.Contains(key))
            {
                if (NearestName.Find(key, known) is { } meant)
                {
                    misspelt.Add(meant);
                }
                reading.Diagnostics.Add(key.Contains(' ') && !map.IsFlow
                    ? NotationMessages.TextReadAsKey(entry.Key.Span, reading.RestOfLine(entry.Key.Span))
                    : NotationMessages.UnknownKey(entry.Key.Span, key, what, known));
            }
        }
    }

    /// <summary>Where mistakes go.</summary>
    public Reading Reading => reading;

    /// <summary>The place of the map.</summary>
    public SourceSpan Span => map.Entries.Count > 0 ? map.Entries[0].Key.Span : map.Span;

    /// <summary>The value of a key, or null where the key is not there.</summary>
    public YamlNode? this[string key] => Entry(key)?.Value;

    /// <summary>The key and value, or null where the key is not there.</summary>
    public YamlEntry? Entry(string key) => map.Find(key);

    /// <summary>A key of the map is so near to this one that it was probably meant.</summary>
    public bool IsMisspelt(string key) => misspelt.Contains(key);

    /// <summary>The value of a key that must be there; one that is there, but misspelt, is reported as that.</summary>
    public YamlNode? Required(string key, string example)
    {
        if (this[key] is { } value)
        {
            return value;
        }
        if (!misspelt.Contains(key))
        {
            reading.Diagnostics.Add(NotationMessages.MissingKey(Span, key, what, example));
        }
        return null;
    }

    /// <summary>A value that is plain text: no marks; null where the key is not there.</summary>
    public string? Plain(string key) => PlainScalar(key)?.Value;

    /// <summary>A plain text with its place.</summary>
    public YamlScalar? PlainScalar(string key)
    {
        switch (this[key])
        {
            case null:
                return null;
            case YamlScalar { IsMissing: false } scalar:
                // `Delegation #3` is cut like any text; `en   # a remark` is what comments are for.
                if (scalar.CutComment is { } comment && !HasBlankBehindSign(comment))
                {
                    reading.Diagnostics.Add(NotationMessages.CutByComment(comment, reading.RestOfLine(scalar.Span)));
                }
                return scalar;
            case YamlScalar missing:
                reading.Diagnostics.Add(NotationMessages.WrongType(
                    Entry(key)!.Key.Span, $"`{key}`", "a text", Reading.Describe(missing), $"{key}: …"));
                return null;
            case { } node:
                reading.Diagnostics.Add(NotationMessages.WrongType(node.Span, $"`{key}`", "a text", Reading.Describe(node), $"{key}: …"));
                return null;
        }
    }

    /// <summary>The value of <c>level</c>, between two numbers; null where the key is not there, or, reported, where it is something else.</summary>
    public int? Level(int least, int most, string called)
    {
        if (PlainScalar("level") is not { } scalar)
        {
            return null;
        }
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level >= least && level <= most)
        {
            return level;
        }
        reading.Diagnostics.Add(NotationMessages.BadLevel(scalar.Span, scalar.Value, called, least, most));
        return null;
    }

    /// <summary>The items of a list; empty, and reported, where something else stands there.</summary>
    public IReadOnlyList<YamlNode> List(string key, string example)
    {
        switch (this[key])
        {
            case null:
                return [];
            case YamlSequence list:
                return list.Items;
            case { } node:
                reading.Diagnostics.Add(NotationMessages.WrongType(
                    node is YamlScalar { IsMissing: true } ? Entry(key)!.Key.Span : node.Span, $"`{key}`", "a list", Reading.Describe(node), example));
                return [];
        }
    }

    /// <summary>A list of plain texts; an item that is none is reported and left out.</summary>
    public ValueList<string> PlainTexts(string key, string example) => [.. PlainScalars(key, example).Select(text => text.Value)];

    /// <summary>The same, each text with its place.</summary>
    public IReadOnlyList<YamlScalar> PlainScalars(string key, string example)
    {
        var texts = new List<YamlScalar>();
        foreach (var item in List(key, example))
        {
            if (item is YamlScalar { IsMissing: false } text)
            {
                texts.Add(text);
            }
            else
            {
                reading.Diagnostics.Add(NotationMessages.WrongType(item.Span, $"an item of `{key}`", "a text", Reading.Describe(item), example));
            }
        }
        return texts;
    }

    /// <summary>A map; null, and reported, where something else stands there.</summary>
    public static YamlMapping? Map(YamlNode node, string what, string example, Reading reading)
    {
        if (node is YamlMapping map)
        {
            return map;
        }
        reading.Diagnostics.Add(NotationMessages.WrongType(node.Span, what, "a map of keys", Reading.Describe(node), example));
        return null;
    }

    private bool HasBlankBehindSign(SourceSpan comment)
    {
        var behind = reading.File.Offset(comment.Line, comment.Column) + 1;
        return behind >= reading.File.Text.Length || char.IsWhiteSpace(reading.File.Text[behind]);
    }
}
