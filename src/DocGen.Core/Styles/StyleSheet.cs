using DocGen.Documents;

namespace DocGen.Styles;

/// <summary>All styles of a document (<c>word/styles.xml</c>, ECMA-376 Part 1, §17.7).</summary>
/// <param name="Defaults">What holds where no style says otherwise (<c>w:docDefaults</c>).</param>
/// <param name="Styles">In the order in which they are written; ids are unique.</param>
public sealed record StyleSheet(StyleFormat Defaults, ValueList<Style> Styles)
{
    /// <summary>A sheet with the one style that Word cannot do without.</summary>
    public static StyleSheet Minimal { get; } =
        new(new StyleFormat(), [new Style("Normal", "Normal", StyleKind.Paragraph) { IsDefault = true }]);

    /// <summary>The style of this kind and id, or null.</summary>
    public Style? Find(StyleKind kind, string id)
    {
        foreach (var style in Styles.AsSpan())
        {
            if (style.Kind == kind && style.Id == id)
            {
                return style;
            }
        }
        return null;
    }
}
