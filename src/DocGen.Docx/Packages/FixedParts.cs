namespace DocGen.Docx.Packages;

/// <summary>Parts that are the same in every document.</summary>
internal static class FixedParts
{
    /// <summary>Where the package begins (<c>_rels/.rels</c>).</summary>
    public static readonly PackedPart PackageRelationships = PackedPart.Pack(xml => WriteRelationships(xml, hasCustom: false));

    /// <summary>The same where the document has custom properties.</summary>
    public static readonly PackedPart PackageRelationshipsWithCustom = PackedPart.Pack(xml => WriteRelationships(xml, hasCustom: true));

    /// <summary>
    /// Which program wrote the file (<c>docProps/app.xml</c>, ECMA-376 Part 1, §22.2). No version, no counts of pages and minutes: they
    /// would change when the text does not.
    /// </summary>
    public static readonly PackedPart ApplicationProperties = PackedPart.Pack(xml => xml.Markup("""
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>DocGen</Application></Properties>
        """));

    private static void WriteRelationships(MarkupWriter xml, bool hasCustom)
    {
        xml.Markup($"""
            <Relationships xmlns="{Namespaces.Package}/relationships">
            <Relationship Id="rId1" Type="{Namespaces.Relationship}/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="{Namespaces.Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            <Relationship Id="rId3" Type="{Namespaces.Relationship}/extended-properties" Target="docProps/app.xml"/>

            """);
        if (hasCustom)
        {
            xml.Markup($"<Relationship Id=\"rId4\" Type=\"{Namespaces.Relationship}/custom-properties\" Target=\"{CustomPropertiesCodec.PartName}\"/>");
        }
        xml.Markup("</Relationships>");
    }
}
