namespace Scriban.Parsing;

/// <summary>A template text that knows its lines.</summary>
internal sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    public SourceText(string text, string? fileName)
    {
        Text = text;
        FileName = fileName ?? "<input>";
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1)) lineStarts.Add(i + 1);
    }

    public string Text { get; }

    public string FileName { get; }

    public TextPosition Position(int offset)
    {
        var line = lineStarts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new TextPosition(offset, line, offset - lineStarts[line]);
    }

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public SourceSpan Span(int start, int end) =>
        new(FileName, Position(start), Position(Math.Max(start, end - 1)));

    /// <summary>The line of a position and a caret under it, each on a line of its own.</summary>
    public string Excerpt(TextPosition position)
    {
        const int width = 100;
        if (position.Line >= lineStarts.Count) return "";
        var start = lineStarts[position.Line];
        var end = Text.IndexOf('\n', start);
        var line = Text[start..(end < 0 ? Text.Length : end)].TrimEnd('\r').Replace('\t', ' ');
        var column = position.Column;
        // A long line is cut to a window, so that the caret stays in sight.
        if (line.Length > width)
        {
            var from = Math.Clamp(column - width / 2, 0, line.Length - width);
            line = line.Substring(from, width);
            column -= from;
        }

        return line.Trim().Length == 0 ? "" : $"\n  | {line}\n  | {new string(' ', Math.Min(column, width))}^";
    }
}
