using DocGen.Docx.Elements;

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
    public static void WritePart(MarkupWriter xml, string language, bool hasEvenPages, bool hasNotes)
    {
        xml.Root("w:settings");
        xml.Markup("<w:zoom w:percent=\"100\"/><w:trackRevisions/><w:defaultTabStop w:val=\"567\"/>");
        xml.Markup(hasEvenPages ? "<w:evenAndOddHeaders/>" : "");
        xml.Markup("<w:characterSpacingControl w:val=\"doNotCompress\"/>");
        xml.Markup(hasNotes ? "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>" : "");
        xml.Markup("""
            <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
            """);
        LanguageCodec.WriteDefault(xml, "w:themeFontLang", language);
        xml.Markup("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>");
    }
}
