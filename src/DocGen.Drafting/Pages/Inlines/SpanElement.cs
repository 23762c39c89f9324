using DocGen.Drafting.Pages.Reading;
using DocGen.Styles;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary><c>&lt;span class lang&gt;</c>: text with a character style, or in another language than the document.</summary>
internal static class SpanElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static void Read(PageContext page, PageElement element, ParagraphText into, InlineState state)
    {
        var properties = state.Properties with
        {
            Style = page.Class(element, StyleKind.Character) ?? state.Properties.Style,
            Language = page.Language(element) ?? state.Properties.Language,
        };
        InlineReader.Read(page, element, into, state with { Properties = properties });
    }
}
