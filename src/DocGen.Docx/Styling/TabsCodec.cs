using DocGen.Docx.Packages;
using DocGen.Documents;
using DocGen.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Styling;

/// <summary>
/// Tab stops (<c>w:tabs</c>, ECMA-376 Part 1, §17.3.1.38). Word adds a style's stops to those of the style below; a style that names its own
/// means these and no others, so the ones below are cleared.
/// </summary>
internal static class TabsCodec
{
    /// <summary>Writes the stops, and clears those that are inherited; nothing where the style names none.</summary>
    public static void Write(MarkupWriter xml, ValueList<TabStop>? tabs, IReadOnlyCollection<int> inherited)
    {
        if (tabs is null || (tabs.Count == 0 && inherited.Count == 0))
        {
            return;
        }
        xml.Markup("<w:tabs>");
        foreach (var position in inherited.Where(position => tabs.All(tab => tab.Position != position)))
        {
            xml.Markup($"<w:tab w:val=\"clear\" w:pos=\"{position}\"/>");
        }
        foreach (var tab in tabs)
        {
            xml.Markup($"<w:tab w:val=\"{Name(tab.Alignment)}\" w:pos=\"{tab.Position}\"/>");
        }
        xml.Markup("</w:tabs>");
    }

    /// <summary>The positions that a style based on this one finds, in order.</summary>
    public static IReadOnlyCollection<int> Inherited(StyleSheet sheet, Style style)
    {
        var seen = new HashSet<string> { style.Id };
        var below = style;
        while (below.BasedOn is { } id && seen.Add(id) && sheet.Find(style.Kind, id) is { } next)
        {
            below = next;
            if (below.Format.Tabs is { } tabs)
            {
                return Positions(tabs);
            }
        }
        return Positions(sheet.Defaults.Tabs ?? []);
    }

    /// <summary>The stops that hold where these are named on top of the inherited ones; null where none are named.</summary>
    public static ValueList<TabStop>? Read(W.Tabs? tabs, IEnumerable<TabStop> inherited)
    {
        if (tabs is null)
        {
            return null;
        }
        var named = tabs.Elements<W.TabStop>()
            .Select(tab => (Position: Number.Read(tab.Position) ?? 0, Kind: tab.Val?.InnerText ?? "left")).ToList();
        return inherited.Where(tab => named.All(n => n.Position != tab.Position))
            .Concat(named.Where(n => n.Kind != "clear").Select(n => new TabStop(n.Position, Alignment(n.Kind))))
            .ToValueList();
    }

    private static TabAlignment Alignment(string name) => name switch
    {
        "center" => TabAlignment.Center,
        "right" or "end" or "decimal" => TabAlignment.Right,
        _ => TabAlignment.Left,
    };

    private static SortedSet<int> Positions(ValueList<TabStop> tabs) => [.. tabs.Select(tab => tab.Position)];

    private static string Name(TabAlignment alignment) => alignment switch
    {
        TabAlignment.Center => "center",
        TabAlignment.Right => "right",
        _ => "left",
    };
}
