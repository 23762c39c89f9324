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
        last = count;
        // What is commented out belongs to the head as well.
        while (count < starter.LineCount && starter.Line(count + 1).StartsWith('#'))
        {
            count++;
        }
        End = count < starter.LineCount ? starter.Offset(count + 1, 1) : starter.Text.Length;
        for (var line = 1; line <= count; line++)
        {
            lines.Add(starter.Line(line) + "\n");
        }
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

    /// <summary>The line of a key that says nothing yet goes.</summary>
    public void RemoveCommented(string key)
    {
        if (FindCommented(key) is >= 0 and var at)
        {
            lines[at] = "";
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

    /// <summary>A value for a key, in a line of its own where the starter has none; one that says nothing yet then does.</summary>
    public void Set(string key, string text)
    {
        if (values.ContainsKey(key))
        {
            Replace(key, text);
        }
        else if (!Uncomment(key, text))
        {
            lines.Insert(last, $"{key}: {text}\n");
            last++;
        }
    }

    private int FindCommented(string key) => lines.FindIndex(line => line.StartsWith($"# {key}: ", StringComparison.Ordinal));

    /// <summary>A line <c># key: value</c> says its key; a comment behind it stays in its column.</summary>
    private bool Uncomment(string key, string text)
    {
        if (FindCommented(key) is not (>= 0 and var at))
        {
            return false;
        }
        var (line, start) = (lines[at], "# : ".Length + key.Length);
        var comment = line.IndexOf(" #", start, StringComparison.Ordinal);
        var end = line.AsSpan(0, comment < 0 ? line.Length - 1 : comment).TrimEnd(' ').Length;
        lines[at] = KeyValue.InLine(line[2..end] + "  " + line[end..], start - 2, end - 2, text);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(lines);
}
