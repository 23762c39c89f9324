using System.Globalization;
using DocGen.Docx.Packages;

namespace DocGen.Docx.References;

/// <summary>
/// Writes parts of a reference into a package: each beside the document, under a name of ours, and each other part that it refers to once,
/// under a name that counts on.
/// </summary>
internal sealed class TakenParts(PackageWriter package, ContentTypes types)
{
    private readonly Dictionary<ReferencePart, string> names = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes a part, and then all that it refers to.</summary>
    public void Write(ReferencePart part, string name)
    {
        types.AddWhole($"word/{name}", part.ContentType);
        package.Add($"word/{name}", part.Content);
        if (part.Relationships.Count == 0)
        {
            return;
        }
        var open = new List<ReferencePart>();
        foreach (var other in part.Relationships.Select(relationship => relationship.Part).OfType<ReferencePart>())
        {
            if (names.TryAdd(other, string.Create(CultureInfo.InvariantCulture, $"reference{names.Count + 1}{other.Extension}")))
            {
                open.Add(other);
            }
        }
        package.Write($"word/_rels/{name}.rels", xml => WriteRelationships(xml, part));
        foreach (var other in open)
        {
            Write(other, names[other]);
        }
    }

    private void WriteRelationships(MarkupWriter xml, ReferencePart part)
    {
        xml.Markup($"<Relationships xmlns=\"{Namespaces.Package}/relationships\">");
        foreach (var (id, type, other, address) in part.Relationships)
        {
            xml.Markup($"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{(other is null ? address : names[other])}\"");
            xml.Markup(other is null ? " TargetMode=\"External\"/>" : "/>");
        }
        xml.Markup("</Relationships>");
    }
}
