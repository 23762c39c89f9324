using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Starters;

/// <summary>The lines of a starter up to its text: a key, its value and the comment behind it share a line.</summary>
internal sealed class HeadLines
{
    private readonly List<string> lines = [];
    private readonly Dictionary<string, (int Line, int Start, int End)> values = [];
    private int last;

    public HeadLines(SourceText starter, IEnumerable<YamlEntry> head)
    {
        var count = 0;
        foreach (var (key, value) in head)
        {
            var at = value.Span;
            values[key.Value] = (key.Span.Line - 1, at.Column - 1, at.EndLine == at.Line ? at.EndColumn - 1 : at.Column - 1);
            count = Math.Max(count, Math.Max(at.EndLine, key.Span.Line));
        }
        End = count < starter.LineCount ? starter.Offset(count + 1, 1) : starter.Text.Length;
        for (var line = 1; line <= count; line++)
        {
            lines.Add(starter.Line(line) + "\n");
        }
        last = count;
    }

    /// <summary>Where the starter goes on behind these lines.</summary>
    public int End { get; }

    /// <summary>The line of a key goes.</summary>
    public void Remove(string key)
    {
        if (values.Remove(key, out var value))
        {
            lines[value.Line] = "";
        }
    }

    /// <summary>The line of a key says nothing any more, but can still be read.</summary>
    public void CommentOut(string key)
    {
        if (values.Remove(key, out var value))
        {
            lines[value.Line] = "# " + lines[value.Line];
        }
    }

    /// <summary>Another value for a key, where the starter has it.</summary>
    public void Replace(string key, string text)
    {
        if (values.TryGetValue(key, out var value))
        {
            lines[value.Line] = KeyValue.InLine(lines[value.Line], value.Start, value.End, text);
        }
    }

    /// <summary>A value for a key, in a line of its own where the starter has none.</summary>
    public void Set(string key, string text)
    {
        if (values.ContainsKey(key))
        {
            Replace(key, text);
        }
        else
        {
            lines.Insert(last, $"{key}: {text}\n");
            last++;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(lines);
}
