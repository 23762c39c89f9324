namespace DocGen.Documents;

/// <summary>Whether it stands above or below the text.</summary>
public enum HeaderFooterKind
{
    /// <summary>Above (<c>w:hdr</c>).</summary>
    Header,

    /// <summary>Below (<c>w:ftr</c>).</summary>
    Footer,
}

/// <summary>On which pages of the section it stands (<c>ST_HdrFtr</c>, ECMA-376 Part 1, §17.18.36).</summary>
public enum HeaderFooterPages
{
    /// <summary>All pages that no other one claims.</summary>
    Default,

    /// <summary>The first page.</summary>
    First,

    /// <summary>Pages with an even number.</summary>
    Even,
}

/// <summary>What stands above or below the text of some pages.</summary>
/// <param name="Kind">Header or footer.</param>
/// <param name="Pages">Which pages.</param>
/// <param name="Blocks">At least one, the last of them a paragraph.</param>
public sealed record HeaderFooter(HeaderFooterKind Kind, HeaderFooterPages Pages, ValueList<Block> Blocks);
