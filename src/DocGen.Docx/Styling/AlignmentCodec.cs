using DocGen.Docx.Packages;
using DocGen.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Styling;

/// <summary>
/// How lines stand between the indents (<c>w:jc</c>, ECMA-376 Part 1, §17.3.1.13), of a style or of one paragraph. Word's <c>left</c> is the
/// side where reading starts: in a paragraph from the right it is the right side.
/// </summary>
internal static class AlignmentCodec
{
    /// <summary>Writes the element, and nothing for null.</summary>
    public static void Write(MarkupWriter xml, Alignment? alignment) => xml.Markup(alignment switch
    {
        null => "",
        Alignment.Center => "<w:jc w:val=\"center\"/>",
        Alignment.Right => "<w:jc w:val=\"right\"/>",
        Alignment.Justified => "<w:jc w:val=\"both\"/>",
        _ => "<w:jc w:val=\"left\"/>",
    });

    /// <summary>What the element says; null where there is none.</summary>
    public static Alignment? Read(W.Justification? justification) => justification?.Val?.InnerText switch
    {
        null => null,
        "center" => Alignment.Center,
        "right" or "end" => Alignment.Right,
        "both" or "distribute" => Alignment.Justified,
        _ => Alignment.Left,
    };
}
