using DocGen.Diagnostics;
using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Where a paragraph stands in its file. Its single characters are found by reading its text once more, when somebody has something to say
/// about them.
/// </summary>
public sealed class ParagraphPlace
{
    private readonly ISourcePlace place;
    private readonly ISourcePlace label;
    private readonly Func<ISourcePlace, InlineSource>? text;
    private readonly MarkContext context;
    private IReadOnlyList<int>? origins;

    /// <param name="place">The whole text.</param>
    /// <param name="text">Its characters, where they have places of their own.</param>
    /// <param name="context">What stands round it.</param>
    /// <param name="label">The typed label, if there is one.</param>
    internal ParagraphPlace(ISourcePlace place, InlineSource? text, MarkContext context, ISourcePlace? label = null)
        : this(place, context, text is null ? null : _ => text, label)
    {
    }

    /// <param name="place">The whole text.</param>
    /// <param name="context">What stands round it.</param>
    /// <param name="text">Gives the characters of a place anew, so that they need not be kept; null where they have no places of their own.</param>
    /// <param name="label">The typed label, if there is one.</param>
    internal ParagraphPlace(ISourcePlace place, MarkContext context, Func<ISourcePlace, InlineSource>? text, ISourcePlace? label = null) =>
        (this.place, this.text, this.context, this.label) = (place, text, context, label ?? place);

    /// <summary>The whole text.</summary>
    public SourceSpan Span => place.Span;

    /// <summary>It stands in lines of plain text: a part of YAML is a node.</summary>
    public bool IsPlainText => place is SourceStretch;

    /// <summary>The typed label, or the text where none was typed.</summary>
    public SourceSpan Label => label.Span;

    /// <summary>From one character of the paragraph to another, both counted over all its atoms, its footnotes among them.</summary>
    public SourceSpan Characters(int first, int last)
    {
        if (text is null)
        {
            return Span;
        }
        var source = text(place);
        origins ??= InlineParser.Origins(source, context);
        return last < origins.Count ? source.SpanOf(origins[first], 1).To(source.SpanOf(origins[last], 1)) : Span;
    }

    internal ParagraphPlace WithLabel(ISourcePlace typed) => new(place, context, text, typed);
}
