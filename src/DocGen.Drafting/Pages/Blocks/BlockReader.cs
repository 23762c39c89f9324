using DocGen.Documents;
using DocGen.Drafting.Pages.Inlines;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary>Reads what stands between the lines of text: the one switch over the block elements.</summary>
internal static class BlockReader
{
    /// <summary>The block that the cursor stands on; null for layout and mistakes.</summary>
    public static Block? Read(PageContext page, PageElement parent, InlineState state)
    {
        switch (page.Cursor.Element)
        {
            case null:
                ReportText(page, parent);
                return null;
            case { Name: "p" } element:
                return ParagraphElement.Read(page, element, state, page.DefaultStyle);
            case { Name: "table" } element:
                return TableElement.Read(page, element, state);
            case var element:
                ReadStray(page, parent, element, state);
                return null;
        }
    }

    /// <summary>All blocks of an element, closed by a paragraph.</summary>
    public static List<Block> ReadAll(PageContext page, PageElement parent, InlineState state)
    {
        var blocks = new List<Block>();
        while (page.Cursor.Next(parent))
        {
            if (Read(page, parent, state) is { } block)
            {
                blocks.Add(block);
            }
        }
        ClosedBlocks.Close(blocks, default, lastInherits: true, page.DefaultStyle);
        return blocks;
    }

    /// <summary>Reports text where no text may stand; layout may.</summary>
    public static void ReportText(PageContext page, PageElement parent)
    {
        if (!page.Cursor.IsLayout)
        {
            page.Report(page.Cursor.TextPlace, PageMessages.TextOutsideParagraph(parent.Name));
        }
    }

    /// <summary>Reports an element that is unknown or cannot stand here; text in it is read all the same: it may hold more mistakes.</summary>
    public static void ReadStray(PageContext page, PageElement parent, PageElement element, InlineState state)
    {
        var rule = PageVocabulary.Find(element.Name);
        page.Report(element.Place,
            rule is null ? PageMessages.UnknownElement(element.Name)
            : rule.Name is "property" or "header" or "footer" && parent.Name == "doc" ? PageMessages.HeaderAfterText(rule.Name)
            : PageMessages.WrongPlace(rule, parent.Name));
        if (rule is null or { IsInline: true } or { Name: "p" })
        {
            FlowReader.Read(page, element, state, page.DefaultStyle, page.DefaultStyle);
        }
        else
        {
            page.Cursor.Skip(element);
        }
    }
}
