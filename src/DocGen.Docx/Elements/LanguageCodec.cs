using DocGen.Docx.Packages;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// The language of text (<c>w:lang</c>, ECMA-376 Part 1, §17.3.2.20). Word keeps one for each kind of script and picks by the characters.
/// A text here has one language: one of a complex or East Asian script is written for that script, any other for all three.
/// </summary>
internal static class LanguageCodec
{
    /// <summary>Writes the language as an element of this name.</summary>
    public static void Write(MarkupWriter xml, string name, string language)
    {
        xml.Markup("<");
        xml.Markup(name);
        switch (language.Split('-')[0])
        {
            case "ar" or "fa" or "he" or "ur":
                xml.Markup($" w:bidi=\"{language}\"/>");
                break;
            case "zh" or "ja" or "ko":
                xml.Markup($" w:eastAsia=\"{language}\"/>");
                break;
            default:
                xml.Markup($" w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"{language}\"/>");
                break;
        }
    }

    /// <summary>The language of an element, or null.</summary>
    public static string? Read(W.LanguageType? language) =>
        language?.Val?.InnerText ?? language?.EastAsia?.InnerText ?? language?.Bidi?.InnerText;
}
