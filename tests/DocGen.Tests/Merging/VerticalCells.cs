using DocGen.Documents;

namespace DocGen.Tests.Merging;

internal static class VerticalCells
{
    public static bool In(IEnumerable<Block> text) => text.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells)
        .Any(cell => cell.Merge != VerticalMerge.None || In(cell.Blocks));
}
