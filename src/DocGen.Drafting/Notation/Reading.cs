using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>What every reader of a part needs: who changes things, what stands round the part, and where mistakes go.</summary>
/// <param name="File">The file that is read.</param>
/// <param name="Context">Authors, and the stamps of inserted or deleted paragraphs that the part stands below.</param>
/// <param name="Diagnostics">Takes all mistakes.</param>
internal sealed record Reading(SourceText File, MarkContext Context, DiagnosticBag Diagnostics)
{
    /// <summary>Where each paragraph that was read stands in the file; paragraphs are told apart by identity, not by value.</summary>
    public Dictionary<Paragraph, ParagraphPlace> Places { get; init; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>A paragraph: its text, or a map of <c>text</c>, <c>ins</c> or <c>del</c> and <c>by</c>.</summary>
    /// <param name="node">What stands in the file.</param>
    /// <param name="properties">Its role and level.</param>
    /// <param name="what">How messages call it.</param>
    /// <param name="isParagraph">False where <c>¶</c> has no meaning.</param>
    public Paragraph Paragraph(YamlNode node, ParagraphProperties properties, string what, bool isParagraph = true) =>
        Paragraph(node, properties, what, isParagraph, out _);

    /// <summary>A paragraph, and the reading that holds for what stands below it.</summary>
    public Paragraph Paragraph(YamlNode node, ParagraphProperties properties, string what, bool isParagraph, out Reading inner)
    {
        inner = this;
        if (node is YamlMapping map)
        {
            var fields = new Fields(map, what, TextShapes.Stamped.Names, this);
            (inner, var text) = StampedText.Read(fields, this, what);
            return inner.Marked(text, properties, what, isParagraph);
        }
        return Marked(node, properties, what, isParagraph);
    }

    /// <summary>
    /// True for <c>[]</c>, which says that there is no title, call or annex number here, where one would be expected: what is left when it
    /// went with a change.
    /// </summary>
    public static bool IsNone(YamlNode node) => node is YamlSequence { Items.Count: 0 };

    /// <summary>The paragraph of a text; below an <c>ins:</c> or <c>del:</c> the label and the mark are stamped too.</summary>
    public Paragraph Marked(YamlNode? node, ParagraphProperties properties, string what, bool isParagraph)
    {
        var text = node is null ? null : Source(node, what);
        var marked = text is null
            ? new MarkedText([], null, null)
            : isParagraph ? InlineParser.Parse(text, Context, Diagnostics) : InlineParser.ParsePart(text, Context, Diagnostics);
        var (inserted, deleted) = (Context.Inserted, Context.Deleted);
        if (inserted is null && deleted is null)
        {
            return Placed(marked.ToParagraph(properties), node, text);
        }
        var label = new LabelAtom(null, RunProperties.Plain) { Inserted = inserted, Deleted = deleted };
        var mark = new MarkAtom(properties) { Inserted = marked.MarkInserted ?? inserted, Deleted = marked.MarkDeleted ?? deleted };
        return Placed(new Paragraph([label, .. marked.Atoms], mark), node, text);
    }

    /// <summary>Notes where a paragraph with a typed label stands.</summary>
    /// <param name="paragraph">The paragraph with its label.</param>
    /// <param name="read">The same as it was read without it.</param>
    /// <param name="label">The label in the file.</param>
    public Paragraph Labelled(Paragraph paragraph, Paragraph read, YamlNode label)
    {
        Places[paragraph] = Places.TryGetValue(read, out var place) ? place.WithLabel(label) : new ParagraphPlace(label, null, Context, label);
        return paragraph;
    }

    /// <summary>Notes that a paragraph stands where the one stands that it was made of.</summary>
    public Block Placed(Paragraph paragraph, Paragraph read)
    {
        if (Places.TryGetValue(read, out var place))
        {
            Places[paragraph] = place;
        }
        return paragraph;
    }

    private Paragraph Placed(Paragraph paragraph, YamlNode? node, InlineSource? text)
    {
        if (node is not null)
        {
            Places[paragraph] = new ParagraphPlace(node, Context, text is null ? null : static place => SourceOf((YamlScalar)place));
        }
        return paragraph;
    }

    /// <summary>The text of a scalar that a drafter writes, with the way back to its place; null where it is none.</summary>
    public InlineSource? Source(YamlNode node, string what)
    {
        switch (node)
        {
            case YamlScalar { IsMissing: true }:
                Diagnostics.Add(NotationMessages.Empty(node.Span, what));
                return null;
            case YamlScalar scalar:
                if (scalar.CutComment is { } comment)
                {
                    Diagnostics.Add(NotationMessages.CutByComment(comment, RestOfLine(scalar.Span)));
                }
                return SourceOf(scalar);
            case YamlMapping { IsFlow: false } map when map.Entries.Count > 0 && map.Entries[0].Key.Value.Contains(' '):
                Diagnostics.Add(NotationMessages.TextReadAsKey(map.Entries[0].Key.Span, RestOfLine(map.Span)));
                return null;
            default:
                var meant = node is YamlMapping { IsFlow: true } or YamlSequence { IsFlow: true } ? NotationMessages.Quoted(RestOfLine(node.Span)) : "\"the text\"";
                Diagnostics.Add(NotationMessages.WrongType(node.Span, what, "a text", Describe(node), meant));
                return null;
        }
    }

    /// <summary>A line of the file from the start of a place on: what a drafter meant as one text.</summary>
    public string RestOfLine(SourceSpan place) =>
        File.Line(place.Line) is var line && place.Column <= line.Length ? line[(place.Column - 1)..].TrimEnd() : "";

    /// <summary>How a message names what stands where something else was expected.</summary>
    public static string Describe(YamlNode node) => node switch
    {
        YamlMapping => "a map of keys",
        YamlSequence => "a list",
        YamlScalar { IsMissing: true } => "nothing",
        YamlScalar scalar => $"the text `{Quotation.Of(scalar.Value)}`",
        _ => "something else",
    };

    private static InlineSource SourceOf(YamlScalar scalar) => new(WithoutLastLineEnd(scalar), scalar.SpanOf);

    /// <summary>Block scalars end in a line end that nobody means as a line break.</summary>
    private static string WithoutLastLineEnd(YamlScalar scalar) =>
        scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && scalar.Value.EndsWith('\n') ? scalar.Value.TrimEnd('\n') : scalar.Copied;
}
