using DocGen.Documents;
using DocGen.Drafting.Pages.Inlines;
using DocGen.Drafting.Pages.Reading;
using DocGen.Styles;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary><c>&lt;p class align mark by date del-by del-date break dir&gt;</c>: a paragraph (ECMA-376 Part 1, §17.3.1.22).</summary>
internal static class ParagraphElement
{
    /// <summary>Reads the element that the cursor stands on; its mark gets only the stamps that it names itself.</summary>
    public static Paragraph Read(PageContext page, PageElement element, InlineState state, string defaultStyle)
    {
        var properties = new ParagraphProperties(page.Class(element, StyleKind.Paragraph) ?? defaultStyle)
        {
            PageBreakBefore = page.Word(element, "break", "page") is not null,
            RightToLeft = page.RightToLeft(element),
            Alignment = page.Alignment(element),
        };
        var marks = MarkAttributes.Read(page, element);
        var text = new ParagraphText();
        InlineReader.Read(page, element, text, state);
        return new Paragraph(text.ToAtoms(), marks.On(new MarkAtom(properties)));
    }
}
