using DocGen.Diagnostics;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Where a paragraph stands in its file. Its single characters are found by reading its text once more, when somebody has something to say
/// about them.
/// </summary>
public sealed class ParagraphPlace
{
    private readonly Func<SourceSpan> span;
    private readonly Func<SourceSpan> label;
    private readonly InlineSource? text;
    private readonly MarkContext context;
    private IReadOnlyList<int>? origins;

    internal ParagraphPlace(YamlNode node, InlineSource? text, MarkContext context, YamlNode? label = null)
        : this(() => node.Span, text, context, () => (label ?? node).Span)
    {
    }

    internal ParagraphPlace(Func<SourceSpan> span, InlineSource? text, MarkContext context, Func<SourceSpan> label) =>
        (this.span, this.text, this.context, this.label) = (span, text, context, label);

    /// <summary>The whole text.</summary>
    public SourceSpan Span => span();

    /// <summary>The typed label, or the text where none was typed.</summary>
    public SourceSpan Label => label();

    /// <summary>From one character of the paragraph to another, both counted over all its atoms, its footnotes among them.</summary>
    public SourceSpan Characters(int first, int last)
    {
        if (text is null)
        {
            return Span;
        }
        origins ??= InlineParser.Origins(text, context);
        return last < origins.Count ? text.SpanOf(origins[first], 1).To(text.SpanOf(origins[last], 1)) : Span;
    }

    internal ParagraphPlace WithLabel(YamlNode typed) => new(span, text, context, () => typed.Span);
}
