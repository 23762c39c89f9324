using DocGen.Documents;
using DocGen.Styles;

namespace DocGen.Drafting.Drafts;

/// <summary>The words of alignments, the same in drafting files, pages and style sheets. Left is the side where reading starts.</summary>
internal static class AlignmentWords
{
    /// <summary>The words for lines.</summary>
    public static readonly string[] All = ["left", "center", "right", "justified"];

    /// <summary>The words for the text in a cell.</summary>
    public static readonly string[] AllOfCells = ["top", "center", "bottom"];

    /// <summary>The alignment of a word, or null.</summary>
    public static Alignment? Find(string word) => Array.IndexOf(All, word) is var i and >= 0 ? (Alignment)i : null;

    /// <summary>The alignment in a cell of a word, or null.</summary>
    public static CellAlignment? FindOfCell(string word) => Array.IndexOf(AllOfCells, word) is var i and >= 0 ? (CellAlignment)i : null;

    /// <summary>The word of an alignment.</summary>
    public static string Of(Alignment alignment) => All[(int)alignment];

    /// <summary>The word of an alignment in a cell.</summary>
    public static string Of(CellAlignment alignment) => AllOfCells[(int)alignment];
}
