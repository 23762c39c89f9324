using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Reads a figure: the path of its picture (<c>figure: map.png</c>, or <c>figure: {ins: map.png}</c> where it comes or goes, and its caption with
/// it), <c>alt</c>, <c>width</c>, <c>height</c>, <c>fallback</c>, and <c>caption</c>, a text with marks.
/// </summary>
internal static class FigureReader
{
    /// <summary>Adds the paragraph of the picture and that of the caption, as far as they are there.</summary>
    public static void Read(Fields fields, Reading reading, List<Block> into)
    {
        var inner = reading;
        var figure = fields["figure"]!;
        if (!Reading.IsNone(figure))
        {
            var value = (YamlNode?)figure;
            if (figure is YamlMapping map)
            {
                (inner, value) = StampedText.Read(new Fields(map, "`figure`", TextShapes.Stamped.Names, reading), reading, "`figure`");
            }
            ReadPicture(fields, value, inner, into);
        }
        else if (fields["caption"] is null)
        {
            reading.Diagnostics.Add(NotationMessages.MissingKey(fields.Span, "caption", "a figure without a picture", "caption: …"));
        }
        if (fields["caption"] is { } caption && !Reading.IsNone(caption))
        {
            into.Add(inner.Paragraph(caption, new ParagraphProperties(Roles.Caption), "`caption`"));
        }
    }

    private static void ReadPicture(Fields fields, YamlNode? value, Reading reading, List<Block> into)
    {
        var alternative = fields.Required("alt", "alt: what the picture shows") is null ? null : fields.Plain("alt");
        var (width, height, fallback) = (Length(fields, "width", reading), Length(fields, "height", reading), fields.Plain("fallback"));
        if (value is not YamlScalar { IsMissing: false } file)
        {
            if (value is not null)
            {
                reading.Diagnostics.Add(NotationMessages.WrongType(value.Span, "`figure`", "the path of a picture", Reading.Describe(value), "figure: map.png"));
            }
            return;
        }
        var (inserted, deleted) = (reading.Context.Inserted, reading.Context.Deleted);
        var atom = new FigureAtom(file.Value, alternative ?? "") { Inserted = inserted, Deleted = deleted, Width = width, Height = height, Fallback = fallback };
        var label = new LabelAtom(null, RunProperties.Plain) { Inserted = inserted, Deleted = deleted };
        var paragraph = new Paragraph(
            inserted is null && deleted is null ? [atom] : [label, atom],
            new MarkAtom(new ParagraphProperties(Roles.Figure)) { Inserted = inserted, Deleted = deleted });
        reading.Places[paragraph] = new ParagraphPlace(file, null, reading.Context);
        into.Add(paragraph);
    }

    /// <summary>A length as written; null where there is none, or, reported, something else.</summary>
    private static string? Length(Fields fields, string key, Reading reading)
    {
        if (fields.PlainScalar(key) is not { } scalar)
        {
            return null;
        }
        if (Packs.Length.Parse(scalar.Value) is > 0)
        {
            return scalar.Value;
        }
        reading.Diagnostics.Add(NotationMessages.BadFigureLength(scalar.Span, scalar.Value));
        return null;
    }
}
