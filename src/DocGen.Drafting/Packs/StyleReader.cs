using DocGen.Documents;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Yaml;
using DocGen.Styles;

namespace DocGen.Drafting.Packs;

/// <summary>
/// Reads <c>styles.yaml</c>: <c>defaults</c>, and under <c>paragraph</c>, <c>character</c> and <c>table</c> the styles by the names that
/// Word shows; under <c>languages</c> what one language has otherwise, in the same form. A style's id is its name without blanks and underscores, by ITU's custom. The first paragraph style is the default one.
/// </summary>
internal static class StyleReader
{
    private static readonly string[] FormatKeys =
    [
        "font", "complex-font", "east-asian-font", "size", "complex-size", "bold", "italic", "caps", "underline", "color", "vertical", "language", "before", "after", "line", "left", "right",
        "hanging", "align", "keep-next", "keep-lines", "tabs", "outline", "border-top", "border-bottom", "borders", "cell-margin",
    ];

    private static readonly string[] Parts = ["defaults", "paragraph", "character", "table"];

    private static readonly string[] StyleKeys = ["based-on", "next", "id", .. FormatKeys];

    /// <summary>The styles of a file in a language; beside a reference, what it has, and the styles that the file adds.</summary>
    public static StyleSheet Read(YamlNode root, string language, Reading reading, FormatParameters parameters, PackReference? reference)
    {
        if (Fields.Map(root, "a style file", "paragraph:", reading) is not { } map)
        {
            return StyleSheet.Minimal;
        }
        var fields = new Fields(map, "a style file", [.. Parts, "languages"], reading);
        var special = StyleOverlay.Of(fields, language, Parts, reading);
        var defaults = fields["defaults"] is { } node && Fields.Map(node, "`defaults`", "defaults: {font: Times New Roman, size: 12}", reading) is { } format
            ? ReadFormat(new Fields(special.Over("defaults", format), "`defaults`", FormatKeys, reading), reading, parameters)
            : new StyleFormat();
        if (reference is not null && fields.Entry("defaults") is { } given)
        {
            reading.Diagnostics.Add(PackMessages.DefaultsWithReference(given.Key.Span, reference.Name));
        }
        var styles = new List<(Style Style, Fields Fields)>();
        ReadStyles("paragraph", StyleKind.Paragraph);
        ReadStyles("character", StyleKind.Character);
        ReadStyles("table", StyleKind.Table);
        special.ReportUnused();
        var resolved = StyleLinks.Resolve(styles, reference?.Styles.Styles ?? [], reading);
        return reference?.Complete(resolved) ?? new StyleSheet(defaults, resolved);

        void ReadStyles(string key, StyleKind kind)
        {
            if (fields[key] is not { } node || Fields.Map(node, $"`{key}`", $"{key}: {{Name: {{…}}}}", reading) is not { } map)
            {
                return;
            }
            foreach (var entry in map.Entries)
            {
                if (Fields.Map(entry.Value, $"the style `{entry.Key.Value}`", $"{entry.Key.Value}: {{based-on: Normal}}", reading) is { } style)
                {
                    var its = new Fields(special.Over(key, entry.Key.Value, style), $"the style `{entry.Key.Value}`", StyleKeys, reading);
                    var read = ReadStyle(entry.Key.Value, kind, its, styles.Count == 0 && reference is null, reading, parameters);
                    if (reference?.Has(read) == true)
                    {
                        reading.Diagnostics.Add(PackMessages.InReference(entry.Key.Span, read.Name, reference.Name));
                        continue;
                    }
                    styles.Add((read, its));
                }
            }
        }
    }

    /// <summary>The id of a style that states none.</summary>
    public static string IdOf(string name) => name.Replace("_", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    private static Style ReadStyle(string name, StyleKind kind, Fields fields, bool isDefault, Reading reading, FormatParameters parameters) =>
        new(fields.Plain("id") ?? IdOf(name), name, kind)
        {
            BasedOn = fields.Plain("based-on"),
            Next = fields.Plain("next"),
            IsDefault = isDefault,
            Format = ReadFormat(fields, reading, parameters),
        };

    private static StyleFormat ReadFormat(Fields fields, Reading reading, FormatParameters parameters)
    {
        var values = new FormatValues(fields, reading, parameters);
        return new StyleFormat
        {
            Font = values.Font("font"),
            ComplexFont = values.Font("complex-font"),
            EastAsianFont = values.Font("east-asian-font"),
            Size = values.HalfPoints("size"),
            ComplexSize = values.HalfPoints("complex-size"),
            Bold = values.Switch("bold"),
            Italic = values.Switch("italic"),
            Caps = values.Switch("caps"),
            Underline = values.Switch("underline"),
            Color = values.Color("color"),
            Vertical = values.Choice<VerticalPosition>("vertical"),
            Language = fields.Plain("language"),
            Before = values.Length("before"),
            After = values.Length("after"),
            Line = values.Length("line"),
            Left = values.Length("left"),
            Right = values.Length("right"),
            Hanging = values.Length("hanging"),
            Alignment = values.Choice<Alignment>("align"),
            KeepNext = values.Switch("keep-next"),
            KeepLines = values.Switch("keep-lines"),
            Tabs = values.Tabs("tabs"),
            OutlineLevel = values.Number("outline", 1, 9),
            TopBorder = values.Border("border-top"),
            BottomBorder = values.Border("border-bottom"),
            CellBorders = values.Border("borders"),
            CellMargin = values.Length("cell-margin"),
        };
    }
}
