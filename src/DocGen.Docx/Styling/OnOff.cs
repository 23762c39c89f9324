using DocGen.Docx.Packages;
using DocumentFormat.OpenXml;

namespace DocGen.Docx.Styling;

/// <summary>
/// Properties that are on, off, or not said (<c>CT_OnOff</c>, ECMA-376 Part 1, §17.17.4). Off is written too: it takes back what the style
/// below says.
/// </summary>
internal static class OnOff
{
    /// <summary>Writes the element of this name where the format says anything.</summary>
    public static void Write(MarkupWriter xml, string name, bool? value)
    {
        if (value is { } isOn)
        {
            xml.Markup("<");
            xml.Markup(name);
            xml.Markup(isOn ? "/>" : " w:val=\"0\"/>");
        }
    }

    /// <summary>Whether the element says on or off; null where there is no element.</summary>
    public static bool? Read(OpenXmlElement? element) => element is null
        ? null
        : !element.GetAttributes().Any(a => a.LocalName == "val" && a.Value is "0" or "false" or "off");
}
