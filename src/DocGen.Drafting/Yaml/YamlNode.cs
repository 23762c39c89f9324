using DocGen.Diagnostics;
using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml;

/// <summary>
/// A piece of a YAML file: text, a mapping or a sequence. Nodes remember two offsets only; lines and columns are
/// worked out when somebody asks, which is seldom in a file without mistakes.
/// </summary>
public abstract class YamlNode : ISourcePlace
{
    private protected YamlNode(ParsedText text, int start, int end) => (Text, Start, End) = (text, start, end);

    /// <summary>Where the node stands in the source, quotation marks and brackets included.</summary>
    public SourceSpan Span => Text.Span(Start, End);

    private protected ParsedText Text { get; }

    internal int Start { get; }

    internal int End { get; }
}

/// <summary>A text. Whatever YAML would call it (<c>no</c>, <c>1.0</c>, <c>~</c>), it is the characters that were written.</summary>
public sealed class YamlScalar : YamlNode
{
    private ScalarRuns? runs;
    private string? value;

    /// <summary>A plain text whose characters stand in the source as they are, nothing patched: they are copied when somebody asks for them.</summary>
    internal YamlScalar(ParsedText text, int start, int end)
        : base(text, start, end)
    {
    }

    internal YamlScalar(ParsedText text, int start, int end, string value, ScalarStyle style, bool isMissing = false)
        : base(text, start, end)
    {
        (Style, IsMissing) = (style, isMissing);
        this.value = text.IsPatched ? text.Restore(value, Runs(value)) : value;
    }

    /// <summary>The text, with escapes resolved and lines folded; line ends are <c>\n</c>.</summary>
    public string Value => value ??= Text.Text[Start..End];

    /// <summary>The same for whom asks once: a text that stands in the source as it is is not kept a second time.</summary>
    internal string Copied => value ?? Text.Text[Start..End];

    /// <summary>How it is written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>True where nothing stands at all: <c>key:</c> or <c>-</c> with nothing after it.</summary>
    public bool IsMissing { get; }

    /// <summary>
    /// The comment that ends a plain text on its last line, from its <c>#</c> on: a drafter may have meant it as text,
    /// as in <c>- see Resolution #5</c>. Null where there is none.
    /// </summary>
    public SourceSpan? CutComment => Style == ScalarStyle.Plain && !IsMissing ? Text.CommentAfter(End) : null;

    /// <summary>The exact place in the source of a stretch of <see cref="Value"/>, whatever the style.</summary>
    /// <param name="start">The first character of the stretch, counted in <see cref="Value"/>.</param>
    /// <param name="length">How many characters; 0 gives the place before the first.</param>
    public SourceSpan SpanOf(int start, int length)
    {
        var from = Math.Clamp(start, 0, Value.Length);
        var to = Math.Clamp(start + length, from, Value.Length);
        var (first, last) = Runs(Value).Stretch(from, to);
        return Text.Span(first, last);
    }

    /// <summary>What stands in the source for one character of the value.</summary>
    internal string SourceOf(int index)
    {
        var (first, last) = Runs(Value).Stretch(index, index + 1);
        return Text.Text[first..last];
    }

    private ScalarRuns Runs(string value) => runs ??= ScalarRuns.Of(Text.Text, Start, End, value, Style);
}

/// <summary>A name and what stands under it.</summary>
/// <param name="Key">The name; its span is where a message about the name points.</param>
/// <param name="Value">What it names; a missing scalar where nothing follows the colon.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>Names with values, in the order of the file; each name occurs once.</summary>
public sealed class YamlMapping : YamlNode
{
    internal YamlMapping(ParsedText text, int start, int end, IReadOnlyList<YamlEntry> entries, bool isFlow)
        : base(text, start, end) => (Entries, IsFlow) = (entries, isFlow);

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; }

    /// <summary>The entry of a name; null where there is none.</summary>
    public YamlEntry? Find(string key)
    {
        // A style file is asked for two thousand keys, most of which no style has.
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key.Value == key)
            {
                return Entries[i];
            }
        }
        return null;
    }

    /// <summary>A mapping at this place with the entries of another one of the same file over its own: of two with one name, the other's.</summary>
    internal YamlMapping Under(YamlMapping over) => new(
        Text, Start, End, [.. Entries.Where(mine => over.Entries.All(other => other.Key.Value != mine.Key.Value)), .. over.Entries], IsFlow);

    /// <summary>True for <c>{a: b}</c>, false for the form with one entry a line.</summary>
    public bool IsFlow { get; }
}

/// <summary>Items in the order of the file.</summary>
public sealed class YamlSequence : YamlNode
{
    internal YamlSequence(ParsedText text, int start, int end, IReadOnlyList<YamlNode> items, bool isFlow)
        : base(text, start, end) => (Items, IsFlow) = (items, isFlow);

    /// <summary>The items, in the order of the file.</summary>
    public IReadOnlyList<YamlNode> Items { get; }

    /// <summary>True for <c>[a, b]</c>, false for the form with <c>- </c> on each line.</summary>
    public bool IsFlow { get; }
}
