using DocGen.Docx.Packages;

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
}
