using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary>
/// <c>&lt;ins by date&gt;</c> and <c>&lt;del by date&gt;</c>: text that somebody proposes to insert or to delete. A deletion may
/// stand in an insertion, as in Word (<c>w:ins</c> round <c>w:del</c>); every other nesting would lose one of the two authors.
/// </summary>
internal static class RevisionElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static void Read(PageContext page, PageElement element, ParagraphText into, InlineState state)
    {
        var revision = page.Revision(element, "by", "date");
        var isInsertion = element.Name == "ins";
        var outer = state.Own.Deleted is not null ? "del"
            : isInsertion && state.Own.Inserted is not null ? "ins"
            : null;
        if (outer is not null)
        {
            page.Report(element.Place, PageMessages.MarkInMark(element.Name, outer));
        }
        var own = isInsertion ? state.Own with { Inserted = revision } : state.Own with { Deleted = revision };
        InlineReader.Read(page, element, into, state with { Own = own });
    }
}
