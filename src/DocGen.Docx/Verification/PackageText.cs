using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocGen.Docx.Elements;
using DocGen.Docx.Packages;

namespace DocGen.Docx.Verification;

/// <summary>
/// A Word file's text as pieces: what the file says. It reads the XML by the plain rules of ECMA-376 Part 1, §17.13.5, and shares no code with
/// <see cref="DocxReader"/> and <see cref="DocxWriter"/> beyond the form of a date, because what it witnesses is theirs.
/// </summary>
internal sealed class PackageText(ZipArchive package)
{
    private static readonly XNamespace W = Namespaces.Word;
    private static readonly XNamespace R = Namespaces.Relationship;
    private readonly Dictionary<string, XElement> notes = Children(package, "word/footnotes.xml", "footnote");
    private readonly Dictionary<string, XElement> comments = Children(package, "word/comments.xml", "comment");

    /// <summary>The text of the main part, and which parts its first section names as its headers and footers, in its order.</summary>
    public (MarkedText Text, IReadOnlyList<string> HeadersFooters) Body()
    {
        var text = new MarkedText();
        XElement? section = null;
        foreach (var block in Blocks(package, "word/document.xml"))
        {
            AddBlock(text, block, Stamps.None);
            section ??= block.DescendantsAndSelf(W + "sectPr").FirstOrDefault();
        }
        return (text, HeadersFooters(section));
    }

    /// <summary>The text of a header's or footer's part.</summary>
    public MarkedText Part(string name)
    {
        var text = new MarkedText();
        foreach (var block in Root(package, name)?.Elements() ?? [])
        {
            AddBlock(text, block, Stamps.None);
        }
        return text;
    }

    private List<string> HeadersFooters(XElement? section)
    {
        var targets = (Root(package, "word/_rels/document.xml.rels")?.Elements() ?? [])
            .ToDictionary(relationship => (string)relationship.Attribute("Id")!, relationship => "word/" + (string)relationship.Attribute("Target")!);
        return [.. (section?.Elements() ?? [])
            .Where(element => element.Name == W + "headerReference" || element.Name == W + "footerReference")
            .Select(element => targets[(string)element.Attribute(R + "id")!])];
    }

    private void AddBlock(MarkedText text, XElement block, Stamps outer)
    {
        if (block.Name == W + "p")
        {
            AddParagraph(text, block, outer);
        }
        else if (block.Name == W + "tbl")
        {
            AddTable(text, block, outer);
        }
    }

    private void AddTable(MarkedText text, XElement table, Stamps outer)
    {
        text.Add(MarkedPiece.Boundary, Stamps.None);
        foreach (var row in table.Elements(W + "tr"))
        {
            var stamps = MarksIn(row.Element(W + "trPr")).Within(outer);
            foreach (var cell in row.Elements(W + "tc"))
            {
                text.Add(MarkedPiece.Boundary, stamps);
                foreach (var block in cell.Elements())
                {
                    AddBlock(text, block, stamps);
                }
                text.Add(MarkedPiece.Boundary, stamps);
            }
        }
        text.Add(MarkedPiece.Boundary, Stamps.None);
    }

    private void AddParagraph(MarkedText text, XElement paragraph, Stamps outer)
    {
        var properties = paragraph.Element(W + "pPr");
        if (!IsSpacer(paragraph, properties))
        {
            foreach (var child in paragraph.Elements())
            {
                AddInline(text, child, Stamps.None, outer);
            }
            text.Add(MarkedPiece.Mark, MarksIn(properties?.Element(W + "rPr")).Within(outer));
        }
        if (properties?.Element(W + "sectPr") is not null)
        {
            text.Add(MarkedPiece.Boundary, Stamps.None);
        }
    }

    private void AddInline(MarkedText text, XElement element, Stamps stamps, Stamps outer)
    {
        var inner = element.Name.LocalName switch
        {
            "ins" or "moveTo" => stamps with { Inserted = Who(element) },
            "del" or "moveFrom" => stamps with { Deleted = Who(element) },
            _ => stamps,
        };
        if (element.Name == W + "r")
        {
            AddRun(text, element, inner.Within(outer));
        }
        else if (element.Name != W + "pPr")
        {
            foreach (var child in element.Elements())
            {
                AddInline(text, child, inner, outer);
            }
        }
    }

    private void AddRun(MarkedText text, XElement run, Stamps stamps)
    {
        // The number of a footnote stands in a run of its own, with the tab behind it.
        foreach (var child in run.Element(W + "footnoteRef") is null ? run.Elements() : [])
        {
            switch (child.Name.LocalName)
            {
                case "footnoteReference" when notes.TryGetValue(Id(child), out var note):
                    text.Add("^[", stamps);
                    foreach (var paragraph in note.Elements())
                    {
                        AddBlock(text, paragraph, stamps);
                    }
                    text.Add("]", stamps);
                    break;
                case "commentReference" when comments.TryGetValue(Id(child), out var comment):
                    text.Add($"{{>>{(string?)comment.Attribute(W + "author")}: {string.Join(MarkedPiece.Break, comment.Elements().Select(Words))}<<}}", stamps);
                    break;
                default:
                    text.Add(Text(child), stamps);
                    break;
            }
        }
    }

    private static string Text(XElement child) => child.Name.LocalName switch
    {
        "t" or "delText" => (string?)child.Attribute(XNamespace.Xml + "space") == "preserve" ? child.Value : child.Value.Trim(),
        "tab" => "\t",
        "br" => MarkedPiece.Break,
        "instrText" or "delInstrText" => $"{{{child.Value.Trim()}}}",
        "drawing" => $"[{(string?)child.Descendants().FirstOrDefault(inner => inner.Name.LocalName == "docPr")?.Attribute("descr")}]",
        _ => "",
    };

    /// <summary>The words of a remark, without its pictures and the codes of its fields.</summary>
    private static string Words(XElement paragraph) => string.Concat(paragraph.Descendants(W + "r").SelectMany(run => run.Elements())
        .Where(child => child.Name.LocalName is "t" or "delText" or "tab" or "br").Select(Text));

    /// <summary>The one-point paragraph that Word demands between and after tables, which is none of the text.</summary>
    private static bool IsSpacer(XElement paragraph, XElement? properties) =>
        paragraph.Elements().Count() == 1 && properties?.Element(W + "spacing") is { } spacing
        && (string?)spacing.Attribute(W + "line") == "20" && (string?)spacing.Attribute(W + "lineRule") == "exact";

    private static Stamps MarksIn(XElement? properties) => new(
        Who(properties?.Element(W + "ins") ?? properties?.Element(W + "moveTo")),
        Who(properties?.Element(W + "del") ?? properties?.Element(W + "moveFrom")));

    private static Documents.Revision? Who(XElement? mark) => mark is null ? null
        : new((string?)mark.Attribute(W + "author") ?? "", RevisionCodec.ReadDate((string?)mark.Attribute(W + "date")));

    private static string Id(XElement reference) => (string?)reference.Attribute(W + "id") ?? "";

    private static Dictionary<string, XElement> Children(ZipArchive package, string part, string name) =>
        (Root(package, part)?.Elements(W + name) ?? []).ToDictionary(Id);

    private static XElement? Root(ZipArchive package, string part)
    {
        using var stream = package.GetEntry(part)?.Open();
        return stream is null ? null : XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The blocks of the body, one at a time: a long document is never in memory as a whole.</summary>
    private static IEnumerable<XElement> Blocks(ZipArchive package, string part)
    {
        using var stream = package.GetEntry(part)?.Open();
        if (stream is null)
        {
            yield break;
        }
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        if (!xml.ReadToFollowing("body", Namespaces.Word))
        {
            yield break;
        }
        xml.Read();
        while (xml.NodeType != XmlNodeType.EndElement && !xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                yield return (XElement)XNode.ReadFrom(xml);
            }
            else
            {
                xml.Read();
            }
        }
    }
}
