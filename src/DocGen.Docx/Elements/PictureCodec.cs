using DocGen.Documents;
using DocumentFormat.OpenXml;
using Adec = DocumentFormat.OpenXml.Office2019.Drawing;
using Asvg = DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// Pictures in a line (<c>w:drawing</c>, <c>wp:inline</c>, ECMA-376 Part 1, §20.4.2.8, round <c>pic:pic</c>, §20.2.2.5). An SVG stands beside
/// its PNG in an extension of Microsoft's, as does the word that a picture is decoration; readers that know neither show the PNG.
/// </summary>
internal static class PictureCodec
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/";

    /// <summary>Writes a picture into the open run.</summary>
    public static void Write(PartWriter part, Picture picture)
    {
        var xml = part.Xml;
        var id = part.Document.NextPictureId();
        xml.Markup($"<w:drawing><wp:inline xmlns:wp=\"{Drawing}wordprocessingDrawing\" xmlns:a=\"{Drawing}main\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
        xml.Markup($"<wp:extent cx=\"{picture.Width}\" cy=\"{picture.Height}\"/>");
        WriteProperties(part, picture.AlternativeText, id);
        xml.Markup("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>");
        xml.Markup($"<a:graphic><a:graphicData uri=\"{Drawing}picture\"><pic:pic xmlns:pic=\"{Drawing}picture\">");
        xml.Markup($"<pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"Picture {id}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>");
        WriteContent(part, picture);
        xml.Markup("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
        xml.Markup($"<a:ext cx=\"{picture.Width}\" cy=\"{picture.Height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>");
        xml.Markup("</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>");
    }

    /// <summary>
    /// Reads a drawing that is one picture; null where it is something else, or of a format that no document here holds. One that floats
    /// beside the text comes into the line.
    /// </summary>
    public static Picture? Read(PartReader part, W.Drawing drawing)
    {
        var frame = (OpenXmlElement?)drawing.Inline ?? drawing.Anchor;
        if (frame is null || frame.Descendants<Pic.Picture>().Take(2).ToList() is not [var shape]
            || shape.BlipFill?.Blip is not { } blip || part.Picture(blip.Embed?.InnerText) is not { Format: not PictureFormat.Svg } content)
        {
            return null;
        }
        if (frame is Wp.Anchor)
        {
            part.Document.LeaveOut("the places of pictures beside the text");
        }
        var extent = frame.GetFirstChild<Wp.Extent>();
        return new(content, Length(extent?.Cx), Length(extent?.Cy))
        {
            Vector = part.Picture(blip.Descendants<Asvg.SVGBlip>().FirstOrDefault()?.Embed?.InnerText) is { Format: PictureFormat.Svg } vector ? vector : null,
            AlternativeText = AlternativeText(frame.GetFirstChild<Wp.DocProperties>()),
        };
    }

    private static void WriteProperties(PartWriter part, string? alternative, int id)
    {
        part.Xml.Markup($"<wp:docPr id=\"{id}\" name=\"Picture {id}\"");
        if (alternative is { Length: > 0 })
        {
            part.Xml.Markup($" descr=\"{alternative}\"");
        }
        part.Xml.Markup(alternative is not "" ? "/>" : """
            ><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr>
            """);
    }

    private static void WriteContent(PartWriter part, Picture picture)
    {
        part.Xml.Markup($"<a:blip r:embed=\"{Reference(part, picture.Content)}\"");
        if (picture.Vector is null)
        {
            part.Xml.Markup("/>");
            return;
        }
        part.Xml.Markup("""
            ><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"
            """);
        part.Xml.Markup($" r:embed=\"{Reference(part, picture.Vector)}\"/></a:ext></a:extLst></a:blip>");
    }

    private static string Reference(PartWriter part, PictureContent content) =>
        part.Relationships.Picture(part.Document.Media.NameOf(content));

    private static string? AlternativeText(Wp.DocProperties? properties) =>
        properties?.Descendants<Adec.Decorative>().Any(decorative => decorative.Val?.InnerText is "1" or "true") == true ? ""
        : properties?.Description?.InnerText is { Length: > 0 } described ? described
        : null;

    private static int Length(Int64Value? length) => length is { HasValue: true } given ? (int)Math.Clamp(given.Value, 0, int.MaxValue) : 0;
}
