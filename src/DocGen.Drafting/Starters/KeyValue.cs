using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Starters;

/// <summary>Changes the value of one key of a YAML file and no other character.</summary>
public static class KeyValue
{
    /// <summary>The file's text with the key's value changed; as it is where the key has another value or the file is no map.</summary>
    public static string Renamed(SourceText file, string key, string from, string to)
    {
        var entry = (YamlReader.Read(file, []) as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == key);
        if (entry?.Value is not YamlScalar { Span: var at } value || value.Value != from)
        {
            return file.Text;
        }
        return file.Text[..file.Offset(at.Line, at.Column)] + to + file.Text[file.Offset(at.EndLine, at.EndColumn)..];
    }
}
