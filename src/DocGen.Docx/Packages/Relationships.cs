namespace DocGen.Docx.Packages;

/// <summary>
/// What one part refers to: other parts of the package, and addresses outside (<c>_rels/*.rels</c>, ECMA-376 Part 2, §8.5). Ids are
/// given in the order of asking; the same address and the same picture have one.
/// </summary>
internal sealed class Relationships
{
    private readonly List<(string Type, string Target, bool IsOutside)> all = [];
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pictures = new(StringComparer.Ordinal);

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => all.Count == 0;

    /// <summary>The id of a new reference to a part, whose name is relative to the folder of this one.</summary>
    public string Part(string type, string target) => Add($"{Namespaces.Relationship}/{type}", target, isOutside: false);

    /// <summary>The id of the reference to a picture's file, whose name is relative to the folder of this part.</summary>
    public string Picture(string target)
    {
        if (!pictures.TryGetValue(target, out var id))
        {
            id = pictures[target] = Part("image", target);
        }
        return id;
    }

    /// <summary>The id of a link to an address; null where it is no address, which would make Word refuse the file.</summary>
    public string? Link(string address)
    {
        if (!links.TryGetValue(address, out var id) && Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            var target = Uri.IsWellFormedUriString(address, UriKind.Absolute) ? address : uri.AbsoluteUri;
            id = links[address] = Add($"{Namespaces.Relationship}/hyperlink", target, isOutside: true);
        }
        return id;
    }

    /// <summary>The list as a part.</summary>
    public void Write(MarkupWriter xml)
    {
        xml.Markup($"<Relationships xmlns=\"{Namespaces.Package}/relationships\">");
        for (var i = 0; i < all.Count; i++)
        {
            var (type, target, isOutside) = all[i];
            xml.Markup($"<Relationship Id=\"rId{i + 1}\" Type=\"{type}\" Target=\"{target}\"");
            xml.Markup(isOutside ? " TargetMode=\"External\"/>" : "/>");
        }
        xml.Markup("</Relationships>");
    }

    private string Add(string type, string target, bool isOutside)
    {
        all.Add((type, target, isOutside));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rId{all.Count}");
    }
}
