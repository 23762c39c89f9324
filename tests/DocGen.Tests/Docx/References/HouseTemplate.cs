using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DocGen.Tests.Docx.References;

/// <summary>The template of a house: styles, theme, numbering, a header with a picture and a link, a footer. Its page is 12 cm wide.</summary>
internal static class HouseTemplate
{
    public const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        """;

    public const string Styles = $"""
        <w:styles {Namespaces}>
        <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="4472C4" w:themeColor="accent1"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="Clause"><w:name w:val="Clause"/><w:basedOn w:val="Standard"/><w:pPr><w:ind w:left="567"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Funotentext"><w:name w:val="footnote text"/><w:basedOn w:val="Standard"/></w:style>
        </w:styles>
        """;

    private const string Section = """
        <w:sectPr>{0}<w:pgSz w:w="6804" w:h="9639"/><w:pgMar w:top="1000" w:right="800" w:bottom="900" w:left="700" w:header="400" w:footer="300" w:gutter="100"/>{1}<w:docGrid w:linePitch="360"/></w:sectPr>
        """;

    private const string Settings = $"""
        <w:settings {Namespaces}><w:attachedTemplate r:id="rIdTemplate"/><w:documentProtection w:edit="readOnly"/><w:defaultTabStop w:val="708"/><w:autoHyphenation/>
        <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="14"/></w:compat>
        <w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/></w:settings>
        """;

    private const string Numbering = $"""
        <w:numbering {Namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="berschrift1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
        """;

    /// <summary>A picture of one dot.</summary>
    public static byte[] Picture { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    /// <summary>The file; a test adds what it is about.</summary>
    /// <param name="kind">Document or template, with macros or without.</param>
    /// <param name="hasFirstPage">Whether the first page has a header of its own.</param>
    /// <param name="more">What else goes in.</param>
    public static byte[] Write(
        WordprocessingDocumentType kind = WordprocessingDocumentType.Template, bool hasFirstPage = false, Action<MainDocumentPart>? more = null)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, kind))
        {
            var main = package.AddMainDocumentPart();
            Feed(main.AddNewPart<StyleDefinitionsPart>("rIdStyles"), Styles);
            Feed(main.AddNewPart<ThemePart>("rIdTheme"), Theme());
            Feed(main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering"), Numbering);
            var settings = main.AddNewPart<DocumentSettingsPart>("rIdSettings");
            Feed(settings, Settings);
            settings.AddExternalRelationship(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("file:///house.dotm"), "rIdTemplate");
            AddHeader(main);
            Feed(main.AddNewPart<FooterPart>("rIdFooter"), $"<w:ftr {Namespaces}><w:p><w:r><w:t>Rue des Exemples 1</w:t></w:r></w:p></w:ftr>");
            var references = "<w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/><w:footerReference w:type=\"default\" r:id=\"rIdFooter\"/>";
            if (hasFirstPage)
            {
                Feed(main.AddNewPart<HeaderPart>("rIdFirst"), $"<w:hdr {Namespaces}><w:p><w:r><w:t>Welcome</w:t></w:r></w:p></w:hdr>");
                references += "<w:headerReference w:type=\"first\" r:id=\"rIdFirst\"/>";
            }
            var section = Section.Replace("{0}", references, StringComparison.Ordinal).Replace("{1}", hasFirstPage ? "<w:titlePg/>" : "", StringComparison.Ordinal);
            Feed(main, $"<w:document {Namespaces}><w:body><w:p><w:r><w:t>Type here</w:t></w:r></w:p>{section}</w:body></w:document>");
            more?.Invoke(main);
        }
        return stream.ToArray();
    }

    public static void Feed(OpenXmlPart part, string xml)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(bytes);
    }

    private static void AddHeader(MainDocumentPart main)
    {
        var header = main.AddNewPart<HeaderPart>("rIdHeader");
        using (var picture = new MemoryStream(Picture))
        {
            header.AddImagePart(ImagePartType.Png, "rIdPicture").FeedData(picture);
        }
        header.AddHyperlinkRelationship(new Uri("https://example.org/house"), isExternal: true, "rIdLink");
        Feed(header, $"""
            <w:hdr {Namespaces} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:p><w:r><w:drawing><wp:inline><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Emblem"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Emblem"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:hyperlink r:id="rIdLink"><w:r><w:t>House of Examples</w:t></w:r></w:hyperlink></w:p></w:hdr>
            """);
    }

    private static string Theme()
    {
        string[] colours = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
        var scheme = string.Concat(colours.Select((name, i) => $"<a:{name}><a:srgbClr val=\"{i * 1000:X6}\"/></a:{name}>"));
        const string font = "<a:latin typeface=\"Georgia\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        const string fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        const string effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        return $"""
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House">{scheme}</a:clrScheme><a:fontScheme name="House"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst>{fill}{fill}{fill}</a:fillStyleLst><a:lnStyleLst><a:ln>{fill}</a:ln><a:ln>{fill}</a:ln><a:ln>{fill}</a:ln></a:lnStyleLst><a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}{fill}{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>
            """;
    }
}
