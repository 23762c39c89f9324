using System.Buffers;
using System.Text;
using DocGen.Diagnostics;

namespace DocGen.Drafting.Yaml.Parsing;

/// <summary>A change to the text before it is parsed: a mask (same length) or a move of blanks.</summary>
/// <param name="Offset">Where in the source.</param>
/// <param name="Removed">How many characters go.</param>
/// <param name="Inserted">What comes in their place.</param>
internal readonly record struct Edit(int Offset, int Removed, string Inserted);

/// <summary>
/// The text as the parser gets it: the source, or a copy in which what YAML would misread is masked, with the way
/// back to the source. So one mistake does not hide the next, and every position stays the drafter's.
/// </summary>
internal sealed class ParsedText
{
    /// <summary>Stands for a masked character: for YAML a letter like any other.</summary>
    internal const char Mask = '\uE000';

    /// <summary>What YAML 1.1 takes for a line end, or YamlDotNet for the end of the file, and DocGen for text.</summary>
    private static readonly SearchValues<char> Foreign = SearchValues.Create("\0\u0085\u2028\u2029");

    private readonly List<(int Parsed, int Source, int Length)> stretches = [];

    private ParsedText(SourceText source) => (Source, Text) = (source, source.Text);

    public SourceText Source { get; }

    public string Text { get; private set; }

    public bool IsPatched => !ReferenceEquals(Text, Source.Text);

    /// <summary>The source as it is.</summary>
    public static ParsedText Of(SourceText source) => new ParsedText(source).Masked();

    /// <summary>The source with the edits made; their order does not matter, of two at one place the first counts.</summary>
    public static ParsedText Of(SourceText source, IEnumerable<Edit> edits)
    {
        var parsed = new ParsedText(source);
        var ordered = edits.OrderBy(edit => edit.Offset).ThenBy(edit => edit.Removed).ToList();
        if (ordered.Count > 0)
        {
            parsed.Apply(ordered);
        }
        return parsed.Masked();
    }

    private ParsedText Masked()
    {
        if (Text.AsSpan().IndexOfAny(Foreign) >= 0)
        {
            Text = string.Create(Text.Length, Text, static (copy, text) =>
            {
                text.CopyTo(copy);
                for (int at; (at = copy.IndexOfAny(Foreign)) >= 0; copy = copy[(at + 1)..])
                {
                    copy[at] = Mask;
                }
            });
        }
        return this;
    }

    /// <summary>The offset in the source of an offset in the parsed text.</summary>
    public int ToSource(int offset)
    {
        if (stretches.Count == 0)
        {
            return offset;
        }
        var (low, high) = (0, stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = stretches[middle].Parsed <= offset ? (middle, high) : (low, middle - 1);
        }
        var (parsed, source, length) = stretches[low];
        return source + Math.Clamp(offset - parsed, 0, length);
    }

    public SourceSpan Span(int start, int end) => Source.Span(ToSource(start), ToSource(end));

    /// <summary>The comment that follows on the same line, with nothing but blanks between, from its <c>#</c> on.</summary>
    public SourceSpan? CommentAfter(int offset)
    {
        var at = offset;
        while (at < Text.Length && Text[at] is ' ' or '\t')
        {
            at++;
        }
        if (at == offset || at == Text.Length || Text[at] != '#')
        {
            return null;
        }
        var length = Text.AsSpan(at).IndexOfAny('\r', '\n');
        return Span(at, length < 0 ? Text.Length : at + length);
    }

    /// <summary>Puts back into a value what was masked in it.</summary>
    public string Restore(string value, ScalarRuns runs)
    {
        if (!value.Contains(Mask, StringComparison.Ordinal))
        {
            return value;
        }
        var restored = new StringBuilder(value);
        for (var i = value.IndexOf(Mask, StringComparison.Ordinal); i >= 0; i = value.IndexOf(Mask, i + 1))
        {
            restored[i] = Source.Text[ToSource(runs.Stretch(i, i + 1).Start)];
        }
        return restored.ToString();
    }

    private void Apply(List<Edit> edits)
    {
        var copy = new StringBuilder(Source.Text.Length + 16);
        var (done, from) = (0, 0);
        foreach (var (offset, removed, inserted) in edits)
        {
            if (offset < done)
            {
                continue;
            }
            copy.Append(Source.Text, done, offset - done).Append(inserted);
            done = offset + removed;
            if (removed != inserted.Length)
            {
                stretches.Add((copy.Length - inserted.Length - (offset - from), from, offset - from));
                from = done;
            }
        }
        stretches.Add((copy.Length - (done - from), from, Source.Text.Length - from));
        Text = copy.Append(Source.Text, done, Source.Text.Length - done).ToString();
    }
}
