namespace DocGen.Drafting.Yaml.Parsing;

/// <summary>
/// Where each character of a scalar's value comes from. The parser gives only the value and the ends of the scalar,
/// so the walk from source to value is made again, and kept as runs: characters copied one to one, and stretches
/// that became something else (an escape, a folded line end).
/// </summary>
internal sealed class ScalarRuns
{
    private readonly List<Run> runs = [];
    private readonly string text;
    private readonly string value;
    private int written;

    private ScalarRuns(string text, string value) => (this.text, this.value) = (text, value);

    /// <summary>The runs of a scalar that stands from one offset to another.</summary>
    public static ScalarRuns Of(string text, int start, int end, string value, ScalarStyle style)
    {
        var made = new ScalarRuns(text, value);
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            BlockScalarWalk.Walk(made, text, start, value, style == ScalarStyle.Folded);
        }
        else
        {
            FlowScalarWalk.Walk(made, text, start, end, style);
        }
        made.Close(start, end);
        return made;
    }

    /// <summary>How much of the value has been accounted for.</summary>
    public int Written => written;

    /// <summary>True when all of the value has been accounted for.</summary>
    public bool IsFull => written >= value.Length;

    /// <summary>The source of a stretch of the value; an empty stretch is the place before its character.</summary>
    public (int Start, int End) Stretch(int from, int to)
    {
        if (runs.Count == 0)
        {
            return (0, 0);
        }
        var start = from < value.Length ? PlaceOf(from).Start : PlaceOf(value.Length - 1).End;
        return (start, to > from ? PlaceOf(to - 1).End : start);
    }

    /// <summary>Characters that stand in the source as they stand in the value.</summary>
    public void Copy(int source, int length)
    {
        if (runs.Count > 0 && runs[^1] is { IsCopy: true } last && last.Source + last.Length == source)
        {
            runs[^1] = last with { Length = last.Length + length, SourceEnd = source + length };
        }
        else if (length > 0)
        {
            runs.Add(new(written, length, source, source + length, true));
        }
        written += length;
    }

    /// <summary>A stretch of the source that became these characters, all of them from the whole of it.</summary>
    public void Become(int source, int sourceEnd, int length)
    {
        if (length > 0)
        {
            runs.Add(new(written, length, source, sourceEnd, false));
        }
        written += length;
    }

    /// <summary>A walk that does not reach the parser's value is thrown away: then only the scalar as a whole is known.</summary>
    private void Close(int start, int end)
    {
        var agrees = written == value.Length;
        for (var i = 0; agrees && i < runs.Count; i++)
        {
            agrees = !runs[i].IsCopy
                || text.AsSpan(runs[i].Source, runs[i].Length).SequenceEqual(value.AsSpan(runs[i].Value, runs[i].Length));
        }
        if (!agrees || runs.Count == 0)
        {
            runs.Clear();
            runs.Add(new(0, Math.Max(1, value.Length), start, end, false));
        }
    }

    private (int Start, int End) PlaceOf(int index)
    {
        var (low, high) = (0, runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].Value <= index ? (middle, high) : (low, middle - 1);
        }
        var run = runs[low];
        var at = run.Source + index - run.Value;
        return run.IsCopy ? (at, at + 1) : (run.Source, run.SourceEnd);
    }

    private readonly record struct Run(int Value, int Length, int Source, int SourceEnd, bool IsCopy);
}
