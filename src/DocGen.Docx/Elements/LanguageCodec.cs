using DocGen.Docx.Packages;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// The language of text (<c>w:lang</c>, ECMA-376 Part 1, §17.3.2.20). Word keeps one for each kind of script and picks by the characters.
/// A text here has one language: one of a complex or East Asian script is written for that script, any other for all three.
/// </summary>
internal static class LanguageCodec
{
    /// <summary>The language of Latin letters in a document of another script, such as those of a symbol.</summary>
    private const string LatinLetters = "en-GB";

    /// <summary>Writes the language as an element of this name.</summary>
    public static void Write(MarkupWriter xml, string name, string language)
    {
        xml.Markup("<");
        xml.Markup(name);
        switch (ScriptOf(language))
        {
            case Script.Complex:
                xml.Markup($" w:bidi=\"{language}\"/>");
                break;
            case Script.EastAsian:
                xml.Markup($" w:eastAsia=\"{language}\"/>");
                break;
            default:
                xml.Markup($" w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"{language}\"/>");
                break;
        }
    }

    /// <summary>
    /// Writes the language of all text that names none. Here Latin letters have one in every document: a screen reader would have to guess.
    /// </summary>
    public static void WriteDefault(MarkupWriter xml, string name, string language)
    {
        xml.Markup("<");
        xml.Markup(name);
        switch (ScriptOf(language))
        {
            case Script.Complex:
                xml.Markup($" w:val=\"{LatinLetters}\" w:eastAsia=\"{LatinLetters}\" w:bidi=\"{language}\"/>");
                break;
            case Script.EastAsian:
                xml.Markup($" w:val=\"{LatinLetters}\" w:eastAsia=\"{language}\" w:bidi=\"{LatinLetters}\"/>");
                break;
            default:
                xml.Markup($" w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"{language}\"/>");
                break;
        }
    }

    /// <summary>
    /// The language of a document, by the element of its defaults and what the document says of itself (<c>dc:language</c>): that, if it is one
    /// of those in the element, since Word lists a language for each script there whether text of it occurs or not.
    /// </summary>
    public static string? ReadDefault(W.LanguageType? language, string? told) =>
        told is not null && (told == language?.EastAsia?.InnerText || told == language?.Bidi?.InnerText) ? told : Read(language);

    /// <summary>The language of an element, or null.</summary>
    public static string? Read(W.LanguageType? language) =>
        language?.Val?.InnerText ?? language?.EastAsia?.InnerText ?? language?.Bidi?.InnerText;

    private static Script ScriptOf(string language) => language.Split('-')[0] switch
    {
        "ar" or "fa" or "he" or "ur" => Script.Complex,
        "zh" or "ja" or "ko" => Script.EastAsian,
        _ => Script.Other,
    };

    private enum Script
    {
        Other,
        Complex,
        EastAsian,
    }
}
