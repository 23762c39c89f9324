using DocGen.Docx.Packages;
using DocGen.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Styling;

/// <summary>A single line in the text's colour (<c>CT_Border</c>, ECMA-376 Part 1, §17.3.4).</summary>
internal static class BorderCodec
{
    /// <summary>Writes the line as an element of this name, where there is one.</summary>
    public static void Write(MarkupWriter xml, string name, Border? border)
    {
        if (border is not null)
        {
            xml.Markup("<");
            xml.Markup(name);
            xml.Markup($" w:val=\"single\" w:sz=\"{border.Size}\" w:space=\"{border.Space}\" w:color=\"auto\"/>");
        }
    }

    /// <summary>The line, whatever its kind and colour; null where there is none.</summary>
    public static Border? Read(W.BorderType? border) =>
        border is null || border.Val?.InnerText is "nil" or "none"
            ? null
            : new(Number.Read(border.Size) ?? 4, Number.Read(border.Space) ?? 0);
}
