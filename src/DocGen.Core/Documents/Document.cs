using DocGen.Styles;

namespace DocGen.Documents;

/// <summary>What a document says of itself (<c>docProps/core.xml</c>, ECMA-376 Part 2, §11). Empty fields are left out.</summary>
public sealed record DocumentProperties
{
    /// <summary>The title that readers and screen readers announce.</summary>
    public string? Title { get; init; }

    /// <summary>What it is about, such as the document's symbol.</summary>
    public string? Subject { get; init; }

    /// <summary>Who wrote it (<c>dc:creator</c>).</summary>
    public string? Creator { get; init; }

    /// <summary>The day that the content states; the clock is never asked.</summary>
    public DateTime? Created { get; init; }

    /// <summary>The language of the text, as a BCP 47 tag such as <c>en-GB</c>.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>Its pages, paragraphs and tables start at the right (<c>w:bidi</c>, ECMA-376 Part 1, §17.3.1.6 and §17.6.1).</summary>
    public bool RightToLeft { get; init; }

    /// <summary>What its makers note of it under names of their own (<c>docProps/custom.xml</c>, ECMA-376 Part 1, §22.3), in their order.</summary>
    public ValueList<CustomProperty> Custom { get; init; } = [];
}

/// <summary>A property that the format does not know, such as <c>Docnum</c>.</summary>
/// <param name="Name">Its name; no two of a document are equal, capitals and small letters being one.</param>
/// <param name="Value">Its text.</param>
public sealed record CustomProperty(string Name, string Value);

/// <summary>
/// A whole document, whatever file format it comes from or goes to. The last paragraph of the body, and of each header, footer, cell
/// and note, has a mark without stamps: there is no next paragraph that it could be joined to. An enumerable body may be
/// walked only once and needs no memory for the whole.
/// </summary>
/// <param name="Properties">What it says of itself.</param>
/// <param name="Styles">Every style that its paragraphs, runs and tables name.</param>
/// <param name="Page">The page of its last section, and of the whole where there is one section.</param>
/// <param name="HeadersFooters">Those of its first section, which the others take over.</param>
/// <param name="Body">The text.</param>
public sealed record Document(
    DocumentProperties Properties,
    StyleSheet Styles,
    PageSetup Page,
    ValueList<HeaderFooter> HeadersFooters,
    IEnumerable<Block> Body);
