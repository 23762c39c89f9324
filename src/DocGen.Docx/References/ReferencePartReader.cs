using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocGen.Diagnostics;
using DocGen.Docx.Packages;
using DocumentFormat.OpenXml.Packaging;

namespace DocGen.Docx.References;

/// <summary>
/// Takes parts out of a reference: their bytes, and all that they refer to. Programs (macros, controls, embedded objects) stay behind, and
/// so does what is linked and not in the file, since a document has to say the same wherever it is opened; links that a reader may follow go along.
/// </summary>
internal sealed class ReferencePartReader(string file, DiagnosticBag found)
{
    private static readonly string[] LeftBehind =
        ["vbaProject", "control", "activeXControlBinary", "oleObject", "package", "aFChunk", "subDocument", "attachedTemplate", "customXml", "keyMapCustomizations"];

    private readonly Dictionary<Uri, ReferencePart> taken = [];

    /// <summary>The part, ready to be written; null where the reference has none.</summary>
    public ReferencePart? Take(OpenXmlPart? part)
    {
        if (part is null)
        {
            return null;
        }
        if (taken.TryGetValue(part.Uri, out var known))
        {
            return known;
        }
        var inside = part.Parts.OrderBy(pair => pair.RelationshipId, StringComparer.Ordinal).ToLookup(pair => IsLeftBehind(pair.OpenXmlPart.RelationshipType));
        var dropped = inside[true].Select(pair => pair.RelationshipId).Concat(part.ExternalRelationships.Select(link => link.Id))
            .Concat(part.DataPartReferenceRelationships.Select(link => link.Id)).ToHashSet(StringComparer.Ordinal);
        foreach (var link in part.ExternalRelationships.OrderBy(link => link.Id, StringComparer.Ordinal))
        {
            found.Add(ReferenceMessages.LinkLeftOut(file, link.Uri.OriginalString));
        }
        var extension = Path.GetExtension(part.Uri.OriginalString);
        var copy = taken[part.Uri] = new ReferencePart(PackedPart.Of(Without(dropped, Bytes(part), part), CompressionLevel.SmallestSize), part.ContentType, extension);
        copy.Relationships.AddRange(inside[false].Select(pair =>
            new ReferenceRelationship(pair.RelationshipId, pair.OpenXmlPart.RelationshipType, Take(pair.OpenXmlPart), null)));
        copy.Relationships.AddRange(part.HyperlinkRelationships.OrderBy(link => link.Id, StringComparer.Ordinal).Where(link => link.IsExternal).Select(link =>
            new ReferenceRelationship(link.Id, link.RelationshipType, null, link.Uri.OriginalString)));
        return copy;
    }

    /// <summary>The part's bytes as they stand in the file.</summary>
    public static byte[] Bytes(OpenXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool IsLeftBehind(string type) => LeftBehind.Contains(type[(type.LastIndexOf('/') + 1)..], StringComparer.Ordinal);

    /// <summary>
    /// The part without references to what stays behind: Word takes a file for damaged where an id leads nowhere. A picture only loses its
    /// link; anything else goes as a whole.
    /// </summary>
    private static byte[] Without(HashSet<string> dropped, byte[] bytes, OpenXmlPart part)
    {
        if (dropped.Count == 0 || !part.ContentType.EndsWith("xml", StringComparison.Ordinal))
        {
            return bytes;
        }
        var xml = XDocument.Load(new MemoryStream(bytes), LoadOptions.PreserveWhitespace);
        var ids = xml.Descendants().Attributes()
            .Where(attribute => attribute.Name.NamespaceName == Namespaces.Relationship && dropped.Contains(attribute.Value)).ToList();
        foreach (var id in ids)
        {
            if (id.Parent is { Name.LocalName: not ("blip" or "imagedata") } element)
            {
                element.Remove();
            }
            else if (id.Parent is not null)
            {
                id.Remove();
            }
        }
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml.Root!.ToString(SaveOptions.DisableFormatting));
    }
}
