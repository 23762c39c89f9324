namespace DocGen.Drafting.Notation;

/// <summary>The languages that a text may be in.</summary>
public static class Languages
{
    /// <summary>The six of ITU, as content names them.</summary>
    public static IReadOnlyList<string> All => HeadReader.Languages;
}
