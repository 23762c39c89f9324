using DocGen.Documents;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary><c>&lt;b&gt; &lt;i&gt; &lt;u&gt; &lt;sup&gt; &lt;sub&gt;</c>: bold, italic, underlined, raised, lowered text.</summary>
internal static class FormatElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static void Read(PageContext page, PageElement element, ParagraphText into, InlineState state)
    {
        var properties = element.Name switch
        {
            "b" => state.Properties with { Bold = true },
            "i" => state.Properties with { Italic = true },
            "u" => state.Properties with { Underline = true },
            "sup" => state.Properties with { Vertical = VerticalPosition.Superscript },
            _ => state.Properties with { Vertical = VerticalPosition.Subscript },
        };
        InlineReader.Read(page, element, into, state with { Properties = properties });
    }
}
