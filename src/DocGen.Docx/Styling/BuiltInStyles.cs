namespace DocGen.Docx.Styling;

/// <summary>The names that Word knows by itself (<c>w:latentStyles</c>, ECMA-376 Part 1, §17.7.4.5); any other style is marked as the user's own.</summary>
internal static class BuiltInStyles
{
    private static readonly HashSet<string> Names = new(
        [
            "Normal", "Title", "Subtitle", "Strong", "Emphasis", "Quote", "List Paragraph", "No Spacing", "Body Text", "caption",
            "heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "heading 6", "heading 7", "heading 8", "heading 9",
            "toc 1", "toc 2", "toc 3", "header", "footer", "page number", "footnote text", "footnote reference", "annotation text",
            "annotation reference", "Hyperlink", "Normal Table", "Table Grid", "Default Paragraph Font", "Balloon Text", "Signature", "Date",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether Word knows a style by this name, however it is capitalised.</summary>
    public static bool Has(string name) => Names.Contains(name);
}
