using DocGen.Documents;
using DocGen.Drafting.Pages.Blocks;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary>
/// <c>&lt;note&gt;</c>: a footnote (ECMA-376 Part 1, §17.11.10), text directly or <c>p</c>s. What stamps its reference stamps its
/// content too: Word does not take a footnote away with its reference.
/// </summary>
internal static class NoteElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static void Read(PageContext page, PageElement element, ParagraphText into, InlineState state)
    {
        if (state.Region is { } region)
        {
            page.Report(element.Place, PageMessages.WrongPlace(PageVocabulary.Find("note")!, region));
        }
        var style = page.StyleOrDefault("FootnoteText", "footnote text");
        var inside = state with { Properties = RunProperties.Plain, Region = "note" };
        var blocks = FlowReader.Read(page, element, inside, style, style);
        ClosedBlocks.Close(blocks, state.Marks, lastInherits: false, style);
        into.Add(new NoteAtom(new Note(blocks.Cast<Paragraph>().ToValueList()), state.Properties), state);
    }
}
