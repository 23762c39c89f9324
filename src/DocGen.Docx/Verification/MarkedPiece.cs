using DocGen.Documents;
using DocGen.Docx.Elements;

namespace DocGen.Docx.Verification;

/// <summary>A stretch of a text as two independent readers must see it: its characters, who inserted them and who deleted them.</summary>
/// <param name="Text">Its characters; a paragraph mark is a line end.</param>
/// <param name="Inserted">Who inserted it, or null.</param>
/// <param name="Deleted">Who deleted it, or null.</param>
internal sealed record MarkedPiece(string Text, Revision? Inserted, Revision? Deleted)
{
    /// <summary>A paragraph mark.</summary>
    public const string Mark = "\n";

    /// <summary>A line or page break: a line end that ends no paragraph.</summary>
    public const string Break = "\v";

    /// <summary>Where a table or a cell begins or ends, and where a section ends: what stands before and after can never be one paragraph.</summary>
    public const string Boundary = "\u001d";

    /// <summary>A piece with these stamps; which move they belong to is not said of a piece, only that it was inserted or deleted.</summary>
    public static MarkedPiece Of(string text, Stamps stamps) => new(text, stamps.Unmoved.Inserted, stamps.Unmoved.Deleted);
}
