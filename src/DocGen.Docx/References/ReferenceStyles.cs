using System.IO.Compression;
using System.Text;
using DocGen.Docx.Elements;
using DocGen.Docx.Packages;
using DocGen.Docx.Styling;
using DocGen.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.References;

/// <summary>
/// The part of styles of a document that has a reference: the reference's, to the byte where it serves as it is; else with the styles that the
/// document's sheet adds, and with the document's language and direction where the reference was made for others.
/// </summary>
internal static class ReferenceStyles
{
    /// <summary>The part.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="sheet">The document's styles.</param>
    /// <param name="language">The document's language.</param>
    /// <param name="isRightToLeft">Whether the document's paragraphs start at the right.</param>
    public static PackedPart Pack(ReferenceDocument reference, StyleSheet sheet, string language, bool isRightToLeft)
    {
        var added = sheet.Styles.Where(style => reference.Styles.Find(style.Kind, style.Id) is null).ToList();
        if (added.Count == 0 && reference.Language == language && reference.IsRightToLeft == isRightToLeft)
        {
            return PackedPart.Of(reference.StylesPart, CompressionLevel.SmallestSize);
        }
        var styles = new W.Styles(reference.StylesMarkup);
        if (reference.Language != language)
        {
            SetLanguage(styles, language);
        }
        if (reference.IsRightToLeft != isRightToLeft)
        {
            SetDirection(styles, isRightToLeft);
        }
        foreach (var style in added)
        {
            styles.AppendChild(new W.Style(Markup(xml => StyleCodec.Write(xml, sheet, style, isRightToLeft))));
        }
        return PackedPart.Of(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + styles.OuterXml), CompressionLevel.SmallestSize);
    }

    /// <summary>The language stands in the defaults, and in the default style where that has one of its own, as ITU's has.</summary>
    private static void SetLanguage(W.Styles styles, string language)
    {
        styles.DocDefaults ??= new();
        styles.DocDefaults.RunPropertiesDefault ??= new();
        styles.DocDefaults.RunPropertiesDefault.RunPropertiesBaseStyle ??= new();
        styles.DocDefaults.RunPropertiesDefault.RunPropertiesBaseStyle.Languages = Language();
        if (Default(styles)?.StyleRunProperties is { Languages: not null } properties)
        {
            properties.Languages = Language();
        }

        W.Languages Language()
        {
            var holder = new W.RunPropertiesBaseStyle(Markup(xml =>
            {
                xml.Markup("<w:rPr>");
                LanguageCodec.WriteDefault(xml, "w:lang", language);
                xml.Markup("</w:rPr>");
            }));
            var own = holder.Languages!;
            own.Remove();
            return own;
        }
    }

    /// <summary>The direction stands in each style that is based on no other, as the writer of styles has it.</summary>
    private static void SetDirection(W.Styles styles, bool isRightToLeft)
    {
        foreach (var style in styles.Elements<W.Style>().Where(style => style.Type?.InnerText == "paragraph" && style.BasedOn is null))
        {
            style.StyleParagraphProperties ??= new();
            style.StyleParagraphProperties.BiDi = new() { Val = isRightToLeft };
        }
    }

    private static W.Style? Default(W.Styles styles) =>
        styles.Elements<W.Style>().FirstOrDefault(style => style.Type?.InnerText == "paragraph" && style.Default?.Value == true);

    /// <summary>The markup of one element, which names its namespace, since it stands alone.</summary>
    private static string Markup(Action<MarkupWriter> write)
    {
        using var bytes = new MemoryStream();
        var xml = new MarkupWriter();
        xml.Begin(bytes);
        write(xml);
        xml.End();
        var markup = Encoding.UTF8.GetString(bytes.ToArray());
        markup = markup[(markup.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        return markup.Insert(markup.IndexOfAny([' ', '/', '>']), $" xmlns:w=\"{Namespaces.Word}\"");
    }
}
