namespace DocGen.Docx.Packages;

/// <summary>The names that the parts of a package go by (ECMA-376 Part 1, §11.3; Part 2, §8).</summary>
internal static class Namespaces
{
    /// <summary>WordprocessingML, transitional, as Word writes it.</summary>
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Relationship ids inside parts, and the beginning of each relationship type.</summary>
    public const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The files that list relationships.</summary>
    public const string Package = "http://schemas.openxmlformats.org/package/2006";
}
