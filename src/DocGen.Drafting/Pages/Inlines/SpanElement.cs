using DocGen.Drafting.Pages.Reading;
using DocGen.Styles;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary><c>&lt;span class lang dir&gt;</c>: text with a character style, in another language than the document, or from the other side.</summary>
internal static class SpanElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static void Read(PageContext page, PageElement element, ParagraphText into, InlineState state)
    {
        var properties = state.Properties with
        {
            Style = page.Class(element, StyleKind.Character) ?? state.Properties.Style,
            Language = page.Language(element) ?? state.Properties.Language,
            RightToLeft = page.RightToLeft(element) ?? state.Properties.RightToLeft,
        };
        InlineReader.Read(page, element, into, state with { Properties = properties });
    }
}
