using System.Xml.Linq;
using DocGen.Documents;

namespace DocGen.Docx.Packages;

/// <summary>
/// Properties under names of their makers (<c>docProps/custom.xml</c>, ECMA-376 Part 1, §22.3), such as ITU's <c>Docnum</c>. All are written as
/// texts; a number or a date of another program is read as the text that stands there.
/// </summary>
internal static class CustomPropertiesCodec
{
    /// <summary>The name of the part.</summary>
    public const string PartName = "docProps/custom.xml";

    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    /// <summary>The format of all properties that people name (<c>fmtid</c>); the numbers in it begin with 2.</summary>
    private const string UserDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <summary>Writes the part.</summary>
    public static void WritePart(MarkupWriter xml, ValueList<CustomProperty> properties)
    {
        xml.Markup($"<Properties xmlns=\"{Custom}\" xmlns:vt=\"{Types}\">");
        for (var i = 0; i < properties.Count; i++)
        {
            var (name, value) = properties[i];
            xml.Markup($"<property fmtid=\"{UserDefined}\" pid=\"{i + 2}\" name=\"{name}\"><vt:lpwstr>{value}</vt:lpwstr></property>");
        }
        xml.Markup("</Properties>");
    }

    /// <summary>Reads the part; nothing where the package has none. Of two with one name the first holds.</summary>
    public static ValueList<CustomProperty> Read(Stream? part)
    {
        var root = part is null ? null : XDocument.Load(part, LoadOptions.PreserveWhitespace).Root;
        return (root?.Elements(XName.Get("property", Custom)) ?? [])
            .Select(property => new CustomProperty(property.Attribute("name")?.Value ?? "", property.Value))
            .Where(property => property.Name.Length > 0)
            .DistinctBy(property => property.Name, StringComparer.OrdinalIgnoreCase)
            .ToValueList();
    }
}
