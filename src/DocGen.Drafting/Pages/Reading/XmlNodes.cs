using System.Xml;

namespace DocGen.Drafting.Pages.Reading;

/// <summary>The nodes of any page, as the XML reader of the BCL finds them; it knows all of XML, and the place of everything.</summary>
internal sealed class XmlNodes : IPageNodes
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
    };

    private readonly XmlReader reader;
    private readonly IXmlLineInfo position;

    public XmlNodes(string page)
    {
        reader = XmlReader.Create(new StringReader(page), Settings);
        position = (IXmlLineInfo)reader;
    }

    public PageNodeKind Kind => reader.NodeType switch
    {
        XmlNodeType.Element => PageNodeKind.StartTag,
        XmlNodeType.EndElement => PageNodeKind.EndTag,
        XmlNodeType.ProcessingInstruction => PageNodeKind.Instruction,
        XmlNodeType.XmlDeclaration => PageNodeKind.Declaration,
        _ => PageNodeKind.Text,
    };

    public string Name => reader.Name;

    public string Text { get; private set; } = "";

    public PagePlace Place => new(position.LineNumber, position.LinePosition);

    public bool Read()
    {
        if (!reader.Read())
        {
            return false;
        }
        Text = reader.NodeType == XmlNodeType.Element ? "" : reader.Value;
        return true;
    }

    public PageFragment? TakeFragment() => null;

    public PageElement ReadElement()
    {
        var (name, place, depth, isEmpty) = (reader.Name, Place with { Column = position.LinePosition - 1 }, reader.Depth, reader.IsEmptyElement);
        var attributes = reader.AttributeCount == 0 ? [] : new PageAttribute[reader.AttributeCount];
        for (var i = 0; i < attributes.Length; i++)
        {
            reader.MoveToAttribute(i);
            attributes[i] = new(reader.Name, reader.Value, Place);
        }
        reader.MoveToElement();
        return new PageElement(name, place, depth, isEmpty, attributes);
    }

    public void Dispose() => reader.Dispose();
}
