using DocGen.Diagnostics;
using DocGen.Docx.Styling;
using DocGen.Documents;
using DocGen.Styles;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.References;

/// <summary>
/// A Word document or template of a house's own (<c>.docx</c>, <c>.dotx</c>, <c>.docm</c>, <c>.dotm</c>) whose styles, theme, fonts, numbering,
/// page, headers and footers go into other documents, as Word's attached templates do. Its text, its macros and its properties do not.
/// Read once, written many times, from any thread.
/// </summary>
public sealed class ReferenceDocument
{
    private ReferenceDocument(MainDocumentPart main, W.Styles styles, ReferencePartReader parts)
    {
        (Styles, Language, IsRightToLeft) = StyleSheetCodec.Read(styles, told: null);
        Supplied = [.. SuppliedStyles.For(Styles)];
        StylesPart = ReferencePartReader.Bytes(main.StyleDefinitionsPart!);
        StylesMarkup = styles.OuterXml;
        var section = main.Document.Body!.Descendants<W.SectionProperties>().LastOrDefault();
        Page = ReferenceSection.ReadPage(section, main.DocumentSettingsPart?.Settings);
        Section = ReferenceSection.Read(section);
        Settings = ReferenceSettings.Read(main.DocumentSettingsPart);
        Headers = ReferenceHeaders.Read(main, parts);
        Beside = [.. new (string, string, OpenXmlPart?)[]
            {
                ("theme", "theme1.xml", main.ThemePart),
                ("fontTable", "fontTable.xml", main.FontTablePart),
                ("numbering", "numbering.xml", main.NumberingDefinitionsPart),
            }
            .Where(part => part.Item3 is not null).Select(part => (part.Item1, part.Item2, parts.Take(part.Item3)!))];
    }

    /// <summary>Its styles, as far as they can be said here.</summary>
    public StyleSheet Styles { get; }

    /// <summary>The styles of notes, comments and links that it lacks; a document that uses them has them in its sheet.</summary>
    public ValueList<Style> Supplied { get; }

    /// <summary>The page of its last section.</summary>
    public PageSetup Page { get; }

    /// <summary>The language that its styles give to text, or null.</summary>
    internal string? Language { get; }

    /// <summary>Whether its paragraphs start at the right.</summary>
    internal bool IsRightToLeft { get; }

    /// <summary>The bytes of its styles.</summary>
    internal byte[] StylesPart { get; }

    /// <summary>Its styles as markup.</summary>
    internal string StylesMarkup { get; }

    /// <summary>What its last section says beside paper and margins.</summary>
    internal ReferenceSection Section { get; }

    /// <summary>The settings that its look depends on.</summary>
    internal ReferenceSettings Settings { get; }

    /// <summary>Its headers and footers.</summary>
    internal ReferenceHeaders Headers { get; }

    /// <summary>The parts that stand beside its styles, by the kind of their relationship and their name.</summary>
    internal IReadOnlyList<(string Type, string Name, ReferencePart Part)> Beside { get; }

    /// <summary>Reads a reference.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for diagnostics.</param>
    /// <param name="found">Takes what is wrong with it: DG0433 to DG0435, DG0701 and DG0702.</param>
    /// <returns>The reference; null where the file cannot be one, and then <paramref name="found"/> says why.</returns>
    public static ReferenceDocument? Read(ReadOnlyMemory<byte> bytes, string file, DiagnosticBag found)
    {
        using var copy = new MemoryStream();
        copy.Write(bytes.Span);
        return DocxReader.Open(copy, file, found, (package, main) =>
        {
            var refusal = package.StrictRelationshipFound ? ReferenceMessages.Strict(file)
                : main.StyleDefinitionsPart?.Styles is null ? ReferenceMessages.NoStyles(file)
                : null;
            if (refusal is not null)
            {
                found.Add(refusal);
                return null;
            }
            return new ReferenceDocument(main, main.StyleDefinitionsPart!.Styles!, new ReferencePartReader(file, found));
        });
    }
}
