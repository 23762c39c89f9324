namespace DocGen.Docx.Packages;

/// <summary>Which part is of which type (<c>[Content_Types].xml</c>, ECMA-376 Part 2, §9.1).</summary>
internal sealed class ContentTypes
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Part, string Type)> parts = [];
    private readonly SortedDictionary<string, string> extensions = new(StringComparer.Ordinal);

    /// <summary>The name of the package's list of types.</summary>
    public const string PartName = "[Content_Types].xml";

    /// <summary>Adds a part of Word's, such as <c>word/footnotes.xml</c> of type <c>footnotes</c>.</summary>
    public void Add(string part, string type) => parts.Add((part, $"{Word}{type}+xml"));

    /// <summary>Adds a part of a type that is said in full.</summary>
    public void AddWhole(string part, string type) => parts.Add((part, type));

    /// <summary>Says of what type all parts with this ending are.</summary>
    public void AddExtension(string extension, string type) => extensions[extension] = type;

    /// <summary>The list as a part.</summary>
    public void Write(MarkupWriter xml)
    {
        xml.Markup($"""
            <Types xmlns="{Namespaces.Package}/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>

            """);
        foreach (var (extension, type) in extensions)
        {
            xml.Markup($"<Default Extension=\"{extension}\" ContentType=\"{type}\"/>");
        }
        xml.Markup("""
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>

            """);
        foreach (var (part, type) in parts)
        {
            xml.Markup($"<Override PartName=\"/{part}\" ContentType=\"{type}\"/>");
        }
        xml.Markup("</Types>");
    }
}
