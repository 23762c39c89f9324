using DocGen.Docx.Elements;
using DocGen.Docx.References;

namespace DocGen.Docx.Packages;

/// <summary>
/// The settings (<c>word/settings.xml</c>, ECMA-376 Part 1, §17.15.1.78). Tracking is on, so that what the next person types is marked too; mode
/// 15 is the layout of Word 2013 and later, without which Word opens a file "in compatibility mode".
/// </summary>
internal static class SettingsCodec
{
    /// <summary>Writes the part in the order of CT_Settings.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="language">The document's language.</param>
    /// <param name="hasEvenPages">Whether pages with an even number have headers or footers of their own.</param>
    /// <param name="hasNotes">Whether there is a part of footnotes, whose separators are named here.</param>
    /// <param name="reference">The settings of the Word file whose look the document takes over; null for ITU's.</param>
    public static void WritePart(MarkupWriter xml, string language, bool hasEvenPages, bool hasNotes, ReferenceSettings? reference = null)
    {
        xml.Root("w:settings");
        xml.Markup("<w:zoom w:percent=\"100\"/>");
        Taken("embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "mirrorMargins", "alignBordersAndEdges",
            "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter");
        xml.Markup("<w:trackRevisions/>");
        xml.Markup(reference is null ? "<w:defaultTabStop w:val=\"567\"/>" : "");
        Taken("defaultTabStop", "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps");
        xml.Markup(hasEvenPages ? "<w:evenAndOddHeaders/>" : "");
        xml.Markup(reference is null ? "<w:characterSpacingControl w:val=\"doNotCompress\"/>" : "");
        Taken("characterSpacingControl", "strictFirstAndLastChars", "noLineBreaksAfter", "noLineBreaksBefore");
        xml.Markup(hasNotes ? "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>" : "");
        xml.Markup(reference?.Markup.GetValueOrDefault("compat") ?? """
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
            """);
        LanguageCodec.WriteDefault(xml, "w:themeFontLang", language);
        Taken("clrSchemeMapping");
        xml.Markup(reference?.Markup.GetValueOrDefault("decimalSymbol") ?? "<w:decimalSymbol w:val=\".\"/>");
        xml.Markup(reference?.Markup.GetValueOrDefault("listSeparator") ?? "<w:listSeparator w:val=\",\"/>");
        xml.Markup("</w:settings>");

        void Taken(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                xml.Markup(reference?.Markup.GetValueOrDefault(name) ?? "");
            }
        }
    }
}
