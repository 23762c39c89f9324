using DocGen.Documents;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary>
/// <c>&lt;comment by date text&gt;</c>: a remark in the margin about the text inside, or about a point where there is none
/// (ECMA-376 Part 1, §17.13.4.2).
/// </summary>
internal static class CommentElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static void Read(PageContext page, PageElement element, ParagraphText into, InlineState state)
    {
        if (state.Region is "header" or "footer")
        {
            page.Report(element.Place, PageMessages.WrongPlace(PageVocabulary.Find("comment")!, state.Region));
        }
        var by = page.Required(element, "by");
        var date = page.Date(element, "date");
        var comment = new Comment(by, date, Remark(page, page.Required(element, "text")));
        into.Add(new CommentStartAtom(comment), state);
        InlineReader.Read(page, element, into, state);
        into.Add(new CommentEndAtom(comment), state);
    }

    /// <summary>One paragraph for each line of the remark. XML turns line ends in attributes into spaces; <c>&amp;#10;</c> stays one.</summary>
    private static ValueList<Paragraph> Remark(PageContext page, string text)
    {
        var style = page.StyleOrDefault("CommentText", "annotation text");
        var content = new List<Paragraph>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var words = new ParagraphText();
            words.AddText(line, InlineState.Body);
            content.Add(new Paragraph(words.ToAtoms(), new MarkAtom(new ParagraphProperties(style))));
        }
        return [.. content];
    }
}
