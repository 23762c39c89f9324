namespace DocGen.Documents;

/// <summary>What holds for a whole table (<c>w:tblPr</c>, <c>w:tblGrid</c>).</summary>
/// <param name="Style">The id of a table style, or null.</param>
/// <param name="Columns">Column widths in twips (1/20 pt), one for each column.</param>
public sealed record TableProperties(string? Style, ValueList<int> Columns);

/// <summary>
/// A row (<c>w:tr</c>). An inserted or deleted row carries the stamp itself, and every atom in it carries it too
/// (ECMA-376 Part 1, §17.13.5.13 and §17.13.5.17).
/// </summary>
/// <param name="Cells">From first to last column.</param>
/// <param name="IsHeader">Repeated at the top of each page (<c>w:tblHeader</c>).</param>
public sealed record TableRow(ValueList<TableCell> Cells, bool IsHeader = false)
{
    /// <summary>Who proposes to insert the row, or null.</summary>
    public Revision? Inserted { get; init; }

    /// <summary>Who proposes to delete the row, or null.</summary>
    public Revision? Deleted { get; init; }
}

/// <summary>Whether a cell is one with that above or below it (<c>ST_Merge</c>).</summary>
public enum VerticalMerge
{
    /// <summary>It stands for itself.</summary>
    None,

    /// <summary>It goes on in the cells below that continue it; what they hold together stands here.</summary>
    Restart,

    /// <summary>It belongs to the cell above. Without one above it that begins there, it is a cell of its own, as Word takes it.</summary>
    Continue,
}

/// <summary>Where text stands in a cell that is higher than it (<c>ST_VerticalJc</c>).</summary>
public enum CellAlignment
{
    /// <summary>At the top.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the bottom.</summary>
    Bottom,
}

/// <summary>A cell (<c>w:tc</c>): at least one block, the last of them a paragraph whose mark has no stamp of its own unless the row has.</summary>
/// <param name="Blocks">What stands in the cell.</param>
/// <param name="Span">How many columns it covers (<c>w:gridSpan</c>).</param>
public sealed record TableCell(ValueList<Block> Blocks, int Span = 1)
{
    /// <summary>Whether it is one with cells above or below, which have the same columns (<c>w:vMerge</c>, ECMA-376 Part 1, §17.4.84).</summary>
    public VerticalMerge Merge { get; init; }

    /// <summary>Where its text stands (<c>w:vAlign</c>, ECMA-376 Part 1, §17.4.83).</summary>
    public CellAlignment Alignment { get; init; }
}
