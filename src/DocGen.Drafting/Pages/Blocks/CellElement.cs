using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Pages.Inlines;
using DocGen.Drafting.Pages.Reading;
using DocGen.Styles;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary>
/// <c>&lt;td span rowspan align valign class&gt;</c>: a cell (ECMA-376 Part 1, §17.4.65), with text directly or with <c>p</c>s, which stand as
/// <c>align</c> says unless they say otherwise.
/// </summary>
internal static class CellElement
{
    /// <summary>Word has no limit; more rows than this are a slip.</summary>
    private const int MaxRows = 10_000;

    /// <summary>Reads the element that the cursor stands on.</summary>
    public static PlacedCell Read(PageContext page, PageElement element, InlineState state)
    {
        var given = page.Class(element, StyleKind.Paragraph);
        var span = page.Count(element, "span", ColumnWidths.MaxColumns, AttributeForms.Span);
        var rows = page.Count(element, "rowspan", MaxRows, AttributeForms.RowSpan);
        var alignment = page.Alignment(element);
        var vertical = page.Word(element, "valign", AlignmentWords.AllOfCells);
        var textStyle = given ?? page.StyleOrDefault("TableText");
        var blocks = FlowReader.Read(page, element, state, textStyle, given ?? page.DefaultStyle);
        ClosedBlocks.Close(blocks, state.Row, lastInherits: true, textStyle);
        var cell = new TableCell([.. blocks.Select(block => Aligned(block, alignment))], span)
        {
            Alignment = vertical is null ? CellAlignment.Top : AlignmentWords.FindOfCell(vertical) ?? CellAlignment.Top,
        };
        return new PlacedCell(cell, rows, element.Place);
    }

    /// <summary>What stands in a row where a cell from above goes on.</summary>
    public static TableCell Continued(PageContext page, InlineState state)
    {
        var blocks = new List<Block>();
        ClosedBlocks.Close(blocks, state.Row, lastInherits: true, page.StyleOrDefault("TableText"));
        return new TableCell([.. blocks]);
    }

    private static Block Aligned(Block block, Alignment? alignment)
    {
        if (alignment is null || block is not Paragraph { Mark.Properties: { Alignment: null } properties } paragraph)
        {
            return block;
        }
        return paragraph with { Mark = paragraph.Mark with { Properties = properties with { Alignment = alignment } } };
    }
}

/// <summary>A cell as it stands in the page.</summary>
/// <param name="Cell">The cell, not yet merged with any.</param>
/// <param name="Rows">How many rows it covers.</param>
/// <param name="Place">Its tag.</param>
internal sealed record PlacedCell(TableCell Cell, int Rows, PagePlace Place);
