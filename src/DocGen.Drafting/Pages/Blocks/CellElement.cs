using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Pages.Inlines;
using DocGen.Drafting.Pages.Reading;
using DocGen.Styles;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary><c>&lt;td span class&gt;</c>: a cell (ECMA-376 Part 1, §17.4.65), with text directly or with <c>p</c>s.</summary>
internal static class CellElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static TableCell Read(PageContext page, PageElement element, InlineState state)
    {
        var given = page.Class(element, StyleKind.Paragraph);
        var span = Span(page, element);
        var textStyle = given ?? page.StyleOrDefault("TableText");
        var blocks = FlowReader.Read(page, element, state, textStyle, given ?? page.DefaultStyle);
        ClosedBlocks.Close(blocks, state.Row, lastInherits: true, textStyle);
        return new TableCell([.. blocks], span);
    }

    private static int Span(PageContext page, PageElement element)
    {
        if (element.Given("span") is not { } given)
        {
            return 1;
        }
        if (int.TryParse(given.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            && span is >= 1 and <= ColumnWidths.MaxColumns)
        {
            return span;
        }
        page.Report(given.Place, PageMessages.WrongValue("span", given.Value, AttributeForms.Span));
        return 1;
    }
}
