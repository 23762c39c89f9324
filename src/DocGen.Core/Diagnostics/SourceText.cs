namespace DocGen.Diagnostics;

/// <summary>The text of a file, with the places of its lines: offsets in the text become lines and columns.</summary>
public sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    /// <summary>A text and the path to name in diagnostics.</summary>
    public SourceText(string file, string text)
    {
        (File, Text) = (file, text);
        for (var i = text.AsSpan().IndexOfAny('\n', '\r'); i >= 0;)
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                lineStarts.Add(i + 1);
            }
            var next = text.AsSpan(i + 1).IndexOfAny('\n', '\r');
            i = next < 0 ? -1 : i + 1 + next;
        }
    }

    /// <summary>The path as diagnostics name it.</summary>
    public string File { get; }

    /// <summary>The whole text, line ends as they stand.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; text after the last line end counts as one.</summary>
    public int LineCount => lineStarts.Count;

    /// <summary>The stretch from one offset to another (exclusive), both from 0 to the text's length.</summary>
    public SourceSpan Span(int start, int end)
    {
        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(Math.Max(start, end));
        return new(File, line, column, endLine, endColumn);
    }

    /// <summary>The text of a line, counted from 1, without its line end; empty where there is no such line.</summary>
    public string Line(int number)
    {
        if (number < 1 || number > lineStarts.Count)
        {
            return "";
        }
        var end = number < lineStarts.Count ? lineStarts[number] : Text.Length;
        return Text[lineStarts[number - 1]..end].TrimEnd('\r', '\n');
    }

    /// <summary>The offset of a line and a column, both counted from 1.</summary>
    public int Offset(int line, int column) => Math.Min(lineStarts[Math.Clamp(line, 1, lineStarts.Count) - 1] + column - 1, Text.Length);

    /// <summary>The line and column, both counted from 1, of an offset.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var line = SortedPlaces.LastUpTo(lineStarts, offset);
        return (line + 1, offset - lineStarts[line] + 1);
    }
}
