namespace DocGen.Drafting.Markup;

/// <summary>A mark, emphasis or link that is open.</summary>
/// <param name="kind">What it is.</param>
/// <param name="at">Where it opens in the text.</param>
/// <param name="firstAtom">How many atoms stood before it.</param>
internal sealed class Frame(FrameKind kind, int at, int firstAtom)
{
    public FrameKind Kind => kind;

    public int At => at;

    public int FirstAtom => firstAtom;

    /// <summary>In a substitution: how many atoms stood before <c>~></c>; -1 until it was read.</summary>
    public int Arrow { get; set; } = -1;

    /// <summary>The paragraph mark stands in this frame.</summary>
    public bool HasParagraphMark { get; set; }

    /// <summary>In a link: the address, and the place of the closing bracket.</summary>
    public (string Address, int Bracket, int End) Target { get; init; }

    /// <summary>What is inside is inserted.</summary>
    public bool Inserts => kind == FrameKind.Insertion || (kind == FrameKind.Substitution && Arrow >= 0);

    /// <summary>What is inside is deleted.</summary>
    public bool Deletes => kind == FrameKind.Deletion || (kind == FrameKind.Substitution && Arrow < 0);
}
