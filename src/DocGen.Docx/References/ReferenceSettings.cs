using DocumentFormat.OpenXml.Packaging;

namespace DocGen.Docx.References;

/// <summary>
/// The settings of a reference that its look depends on (<c>w:settings</c>, ECMA-376 Part 1, §17.15.1): the layout that it was made for, tabs,
/// hyphenation, colours. What it says of tracking, protection, views and its own history stays behind.
/// </summary>
/// <param name="Markup">The elements by their names without prefix.</param>
internal sealed record ReferenceSettings(IReadOnlyDictionary<string, string> Markup)
{
    private static readonly string[] Names =
    [
        "embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "mirrorMargins", "alignBordersAndEdges", "bordersDoNotSurroundHeader",
        "bordersDoNotSurroundFooter", "defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps",
        "characterSpacingControl", "strictFirstAndLastChars", "noLineBreaksAfter", "noLineBreaksBefore", "compat", "clrSchemeMapping", "decimalSymbol",
        "listSeparator",
    ];

    /// <summary>Reads them.</summary>
    public static ReferenceSettings Read(DocumentSettingsPart? part) => new((part?.Settings?.ChildElements ?? Enumerable.Empty<DocumentFormat.OpenXml.OpenXmlElement>())
        .Where(element => Names.Contains(element.LocalName, StringComparer.Ordinal))
        .DistinctBy(element => element.LocalName)
        .ToDictionary(element => element.LocalName, ReferenceSection.Markup, StringComparer.Ordinal));
}
