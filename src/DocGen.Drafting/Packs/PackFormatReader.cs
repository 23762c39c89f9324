using DocGen.Documents;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Packs;

/// <summary>Reads the keys <c>fonts</c>, <c>grid</c>, <c>size</c> and <c>page</c>: the same words in <c>pack.yaml</c> and below a set's <c>format</c>.</summary>
internal static class PackFormatReader
{
    /// <summary>What a set says under <c>format</c>; nothing where the key is not there.</summary>
    public static PackFormat ReadSet(Fields fields, Reading reading) =>
        fields["format"] is { } node && Fields.Map(node, "`format`", "format: {size: 12}", reading) is { } map
            ? Read(new Fields(map, "`format`", SetShapes.Format.Names, reading), reading)
            : PackFormat.None;

    /// <summary>What the keys say.</summary>
    public static PackFormat Read(Fields fields, Reading reading) => new()
    {
        Fonts = ReadFonts(fields, reading),
        Grid = ReadGrid(fields, reading),
        Size = new FormatValues(fields, reading).HalfPoints("size") is { } size ? new TextSize(size, fields["size"]!.Span) : null,
        Page = ReadPage(fields, reading),
    };

    private static ValueList<NamedFont> ReadFonts(Fields fields, Reading reading)
    {
        if (fields["fonts"] is not { } node || Fields.Map(node, "`fonts`", "fonts: {text: Calibri}", reading) is not { } map)
        {
            return [];
        }
        var its = new Fields(map, "`fonts`", [.. map.Entries.Select(entry => entry.Key.Value)], reading);
        return [.. map.Entries.Where(entry => its.Plain(entry.Key.Value) is not null)
            .Select(entry => new NamedFont(entry.Key.Value, ((YamlScalar)entry.Value).Value, entry.Key.Span))];
    }

    private static TabGrid? ReadGrid(Fields fields, Reading reading)
    {
        if (fields["grid"] is not { } node)
        {
            return null;
        }
        var found = reading.Diagnostics.Count;
        var stops = new List<int>();
        foreach (var item in fields.List("grid", "grid: [567, 1134, 1701]"))
        {
            if (item is YamlScalar { IsMissing: false } scalar && Length.Parse(scalar.Value) is { } stop)
            {
                if (stop <= stops.LastOrDefault())
                {
                    reading.Diagnostics.Add(PackMessages.GridNotGrowing(item.Span));
                }
                stops.Add(stop);
            }
            else
            {
                reading.Diagnostics.Add(item is YamlScalar other
                    ? PackMessages.BadLength(item.Span, other.Value)
                    : NotationMessages.WrongType(item.Span, "a stop", "a length", Reading.Describe(item), "grid: [567, 1134, 1701]"));
            }
        }
        return reading.Diagnostics.Count > found ? null : new TabGrid([.. stops], node.Span);
    }

    private static PageFormat ReadPage(Fields fields, Reading reading)
    {
        if (fields["page"] is not { } node || Fields.Map(node, "`page`", "page: {margins: 1134}", reading) is not { } map)
        {
            return new PageFormat();
        }
        var values = new FormatValues(new Fields(map, "`page`", SetShapes.Page.Names, reading), reading);
        var margins = values.Length("margins");
        return new PageFormat
        {
            Width = values.Length("width"),
            Height = values.Length("height"),
            Top = values.Length("top") ?? margins,
            Right = values.Length("right") ?? margins,
            Bottom = values.Length("bottom") ?? margins,
            Left = values.Length("left") ?? margins,
            Header = values.Length("header"),
            Footer = values.Length("footer"),
            Place = node.Span,
        };
    }
}
