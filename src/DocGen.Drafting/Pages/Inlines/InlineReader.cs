using DocGen.Documents;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary>Reads what stands in a line of text: the one switch over the inline elements.</summary>
internal static class InlineReader
{
    /// <summary>Reads all that stands in an element.</summary>
    public static void Read(PageContext page, PageElement parent, ParagraphText into, InlineState state)
    {
        while (true)
        {
            // In a mark, the marks of a fragment may be mistakes.
            if (state.Own.AreNone && page.Cursor.TakeFragment(parent) is { } fragment)
            {
                into.AddFragment(fragment, state);
            }
            else if (page.Cursor.Next(parent))
            {
                ReadNode(page, parent, into, state);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Reads the text or the element that the cursor stands on.</summary>
    public static void ReadNode(PageContext page, PageElement parent, ParagraphText into, InlineState state)
    {
        if (page.Cursor.Element is not { } element)
        {
            into.AddText(page.Cursor.Text, state);
            return;
        }
        switch (element.Name)
        {
            case "ins" or "del": RevisionElement.Read(page, element, into, state); break;
            case "b" or "i" or "u" or "sup" or "sub": FormatElement.Read(page, element, into, state); break;
            case "span": SpanElement.Read(page, element, into, state); break;
            case "a": LinkElement.Read(page, element, into, state); break;
            case "tab": ReadEmpty(page, element, new TabAtom(state.Properties), into, state); break;
            case "br": ReadEmpty(page, element, new BreakAtom(BreakKind.Line, state.Properties), into, state); break;
            case "page": ReadEmpty(page, element, new FieldAtom("PAGE", "1", state.Properties), into, state); break;
            case "pages": ReadEmpty(page, element, new FieldAtom("NUMPAGES", "1", state.Properties), into, state); break;
            case "field": FieldElement.Read(page, element, into, state); break;
            case "img": ImageElement.Read(page, element, into, state); break;
            case "note": NoteElement.Read(page, element, into, state); break;
            case "comment": CommentElement.Read(page, element, into, state); break;
            default: ReadStray(page, parent, element, into, state); break;
        }
    }

    private static void ReadEmpty(PageContext page, PageElement element, Atom atom, ParagraphText into, InlineState state)
    {
        page.Cursor.SkipNothing(element);
        into.Add(atom, state);
    }

    /// <summary>What stands in an unknown element, or in a misplaced <c>p</c>, is read all the same: it may hold more mistakes.</summary>
    private static void ReadStray(PageContext page, PageElement parent, PageElement element, ParagraphText into, InlineState state)
    {
        var rule = PageVocabulary.Find(element.Name);
        page.Report(element.Place,
            rule is null ? PageMessages.UnknownElement(element.Name) : PageMessages.WrongPlace(rule, parent.Name));
        if (rule is null or { Name: "p" })
        {
            Read(page, element, into, state);
        }
        else
        {
            page.Cursor.Skip(element);
        }
    }
}
