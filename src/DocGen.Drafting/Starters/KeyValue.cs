using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Starters;

/// <summary>Changes the value of one key of a YAML file and, but for the blanks before a comment, no other character.</summary>
public static class KeyValue
{
    /// <summary>The file's text with the key's value changed; as it is where the key has another value or the file is no map.</summary>
    public static string Renamed(SourceText file, string key, string from, string to)
    {
        var entry = (YamlReader.Read(file, []) as YamlMapping)?.Find(key);
        if (entry?.Value is not YamlScalar { Span: var at } value || value.Value != from || at.Line != at.EndLine)
        {
            return file.Text;
        }
        var (start, line) = (file.Offset(at.Line, 1), file.Line(at.Line));
        return file.Text[..start] + InLine(line, at.Column - 1, at.EndColumn - 1, to) + file.Text[(start + line.Length)..];
    }

    /// <summary>A line with another text from one place to another; a comment behind it stays in its column as long as there is room.</summary>
    internal static string InLine(string line, int start, int end, string text)
    {
        var (before, behind) = (line[..start], line[end..]);
        var comment = behind.TrimStart(' ');
        return comment.StartsWith('#') && !text.Contains('\n')
            ? (before + text).PadRight(line.Length - comment.Length - 1) + " " + comment
            : before + text + behind;
    }
}
