namespace DocGen.Drafting.Pages.Reading;

/// <summary>
/// Reads <c>mark by date del-by del-date</c>, which stamp a paragraph mark or a row: they cannot be wrapped in <c>&lt;ins&gt;</c>,
/// since a paragraph mark has no tag of its own.
/// </summary>
internal static class MarkAttributes
{
    private static readonly string[] FirstNames = ["by", "date"];
    private static readonly string[] SecondNames = ["del-by", "del-date"];

    /// <summary>The stamps that the attributes of an element say.</summary>
    public static Marks Read(PageContext page, PageElement element)
    {
        if (element.Attributes.Length == 0)
        {
            return default;
        }
        var mark = page.Word(element, "mark", "ins", "del", "ins del");
        if (mark is null && element.Given("mark") is not null)
        {
            return default;   // a wrong word: what belongs to it is not known
        }
        if (mark is null)
        {
            Refuse(page, element, FirstNames, "ins");
        }
        if (mark != "ins del")
        {
            Refuse(page, element, SecondNames, "ins del");
        }
        return mark switch
        {
            "ins" => new(page.Revision(element, "by", "date"), null),
            "del" => new(null, page.Revision(element, "by", "date")),
            "ins del" => new(page.Revision(element, "by", "date"), page.Revision(element, "del-by", "del-date")),
            _ => default,
        };
    }

    private static void Refuse(PageContext page, PageElement element, string[] names, string needed)
    {
        foreach (var name in names)
        {
            if (element.Given(name) is { } given)
            {
                page.Report(given.Place, PageMessages.NeedsMark(name, needed));
            }
        }
    }
}
