using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Pages.Inlines;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary>Reads what may be text directly or <c>p</c>s: a cell, a note. The first thing that is no layout decides which.</summary>
internal static class FlowReader
{
    /// <summary>The paragraphs of an element, not yet closed; none where there is nothing but layout.</summary>
    /// <param name="page">The page.</param>
    /// <param name="element">The cell or note.</param>
    /// <param name="state">What holds in it.</param>
    /// <param name="textStyle">The style of the one paragraph that direct text makes.</param>
    /// <param name="paragraphStyle">The style of <c>p</c>s that name none.</param>
    public static List<Block> Read(PageContext page, PageElement element, InlineState state, string textStyle, string paragraphStyle)
    {
        var blocks = new List<Block>();
        var layout = new StringBuilder();
        while (page.Cursor.Next(element))
        {
            if (page.Cursor.IsLayout)
            {
                layout.Append(page.Cursor.Text);
            }
            else if (page.Cursor.Element is { Name: "p" } paragraph)
            {
                blocks.Add(ParagraphElement.Read(page, paragraph, state, paragraphStyle));
            }
            else if (blocks.Count == 0 && IsText(page.Cursor.Element))
            {
                blocks.Add(ReadText(page, element, state, textStyle, layout.ToString()));
                break;
            }
            else if (page.Cursor.Element is { } stray)
            {
                BlockReader.ReadStray(page, element, stray, state);
            }
            else
            {
                BlockReader.ReportText(page, element);
            }
        }
        return blocks;
    }

    private static bool IsText(PageElement? element) =>
        element is null || PageVocabulary.Find(element.Name) is { IsInline: true };

    private static Paragraph ReadText(PageContext page, PageElement element, InlineState state, string style, string layout)
    {
        var text = new ParagraphText();
        text.AddText(layout, state);
        InlineReader.ReadNode(page, element, text, state);
        InlineReader.Read(page, element, text, state);
        return new Paragraph(text.ToAtoms(), new MarkAtom(new ParagraphProperties(style)));
    }
}
