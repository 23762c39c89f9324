using DocGen.Diagnostics;
using DocGen.Drafting.Yaml.Traps;

namespace DocGen.Drafting.Yaml.Parsing;

/// <summary>The entries of a mapping while it is read: a name is a text, is there, and occurs once.</summary>
internal sealed class EntryList(ParsedText text, DiagnosticBag found)
{
    /// <summary>From this many names on a table is faster than looking through the list.</summary>
    private const int Few = 12;

    private readonly List<YamlEntry> entries = [];
    private Dictionary<string, YamlScalar>? byName;

    public int Count => entries.Count;

    /// <summary>Adds an entry, or reports why its name cannot stand; the first of two equal names is kept.</summary>
    public void Add(YamlNode key, YamlNode value)
    {
        if (key is YamlScalar { IsMissing: false } name && First(name.Value) is null)
        {
            entries.Add(new(name, value));
            byName?.Add(name.Value, name);
        }
        else if (found.Count < Findings.Most)
        {
            found.Add(Wrong(key, value));
        }
    }

    public IReadOnlyList<YamlEntry> ToList() => entries;

    private Diagnostic Wrong(YamlNode key, YamlNode value)
    {
        if (key is not YamlScalar name)
        {
            return YamlMessages.KeyIsNoText(key.Span);
        }
        if (!name.IsMissing)
        {
            return YamlMessages.DuplicateKey(name.Span, name.Value, First(name.Value)!.Span.Line);
        }
        var colon = Math.Max(0, text.Text.LastIndexOf(':', Math.Clamp(value.Start, 0, text.Text.Length - 1)));
        return YamlMessages.KeyIsMissing(text.Span(colon, colon + 1));
    }

    private YamlScalar? First(string name)
    {
        if (entries.Count >= Few)
        {
            byName ??= entries.ToDictionary(entry => entry.Key.Value, entry => entry.Key, StringComparer.Ordinal);
            return byName.GetValueOrDefault(name);
        }
        foreach (var entry in entries)
        {
            if (entry.Key.Value == name)
            {
                return entry.Key;
            }
        }
        return null;
    }
}
