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

/// <summary>A cell (<c>w:tc</c>): at least one block, the last of them a paragraph whose mark has no stamp of its own unless the row has.</summary>
/// <param name="Blocks">What stands in the cell.</param>
/// <param name="Span">How many columns it covers (<c>w:gridSpan</c>).</param>
public sealed record TableCell(ValueList<Block> Blocks, int Span = 1);
