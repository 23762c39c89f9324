using System.Globalization;
using System.Xml.Linq;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Formats;

/// <summary>The styles of a written file as Word takes them: what a style does not say comes from the one that it is based on.</summary>
internal sealed class WordStyles(byte[] docx)
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly XElement root = XElement.Parse(Sample.Part(docx, "word/styles.xml"));

    /// <summary>A style by the name that people see.</summary>
    public XElement Named(string name) => root.Elements(W + "style").Single(style => Value(style, "name") == name);

    /// <summary>A style by its id.</summary>
    public XElement WithId(string id) => root.Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == id);

    /// <summary>What a property comes to, in the words of <c>measured.md</c>; empty where nothing says it.</summary>
    public string Effective(string name, string key)
    {
        var style = Named(name);
        return key switch
        {
            "font" => Run(style, "rFonts", "ascii"),
            "complex-font" => Run(style, "rFonts", "cs"),
            "size" => Points(Run(style, "sz", "val")),
            "complex-size" => Points(Run(style, "szCs", "val")),
            "bold" => OnOff(Chain(style, "rPr", "b")),
            "italic" => OnOff(Chain(style, "rPr", "i")),
            "complex-italic" => OnOff(Chain(style, "rPr", "iCs")),
            "caps" => OnOff(Chain(style, "rPr", "caps")),
            "language" => Run(style, "lang", "val"),
            "keep-next" => OnOff(Chain(style, "pPr", "keepNext")),
            "keep-lines" => OnOff(Chain(style, "pPr", "keepLines")),
            "bidi" => OnOff(Chain(style, "pPr", "bidi")),
            "align" => Paragraph(style, "jc", "val") is { Length: > 0 } side ? side : "left",
            "before" or "after" or "line" => Paragraph(style, "spacing", key) is { Length: > 0 } space ? space : "0",
            "left" or "right" or "hanging" => Paragraph(style, "ind", key),
            "tabs" => string.Join(' ', Tabs(style).OrderBy(tab => tab.Key).Select(tab => (tab.Value == "left" ? "" : tab.Value + ":") + tab.Key.ToString(CultureInfo.InvariantCulture))),
            "outline" => Paragraph(style, "outlineLvl", "val"),
            "next" => Value(WithId(Value(style, "next")), "name"),
            _ => throw new ArgumentException(key),
        };
    }

    /// <summary>The value of an attribute of a run property, of a style or of what lies below all.</summary>
    public string Run(XElement? style, string element, string attribute) => Find(style, "rPr", element, attribute);

    private string Paragraph(XElement style, string element, string attribute) => Find(style, "pPr", element, attribute);

    /// <summary>Attributes are taken over one by one (ECMA-376 Part 1, §17.7.2).</summary>
    private string Find(XElement? style, string properties, string element, string attribute) =>
        Layers(style, properties).Select(layer => layer.Element(W + element)?.Attribute(W + attribute)?.Value).FirstOrDefault(value => value is not null) ?? "";

    private XElement? Chain(XElement style, string properties, string element) =>
        Layers(style, properties).Select(layer => layer.Element(W + element)).FirstOrDefault(found => found is not null);

    private IEnumerable<XElement> Layers(XElement? style, string properties)
    {
        for (; style is not null; style = Value(style, "basedOn") is { Length: > 0 } below ? WithId(below) : null)
        {
            if (style.Element(W + properties) is { } own)
            {
                yield return own;
            }
        }
        if (root.Element(W + "docDefaults")?.Element(W + properties + "Default")?.Element(W + properties) is { } defaults)
        {
            yield return defaults;
        }
    }

    private SortedDictionary<int, string> Tabs(XElement style)
    {
        var tabs = new SortedDictionary<int, string>();
        foreach (var tab in Layers(style, "pPr").Reverse().SelectMany(layer => layer.Elements(W + "tabs").Elements()))
        {
            var (at, kind) = (int.Parse(tab.Attribute(W + "pos")!.Value, CultureInfo.InvariantCulture), tab.Attribute(W + "val")!.Value);
            tabs.Remove(at);
            if (kind != "clear")
            {
                tabs.Add(at, kind);
            }
        }
        return tabs;
    }

    private static string Value(XElement style, string element) => style.Element(W + element)?.Attribute(W + "val")?.Value ?? "";

    private static string OnOff(XElement? element) => element is null || element.Attribute(W + "val")?.Value is "0" or "false" ? "no" : "yes";

    private static string Points(string halves) =>
        halves.Length == 0 ? "" : (decimal.Parse(halves, CultureInfo.InvariantCulture) / 2).ToString("0.#", CultureInfo.InvariantCulture);
}
