using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Styles;

namespace DocGen.Drafting.Pages.Reading;

/// <summary>What the attributes of several elements mean. A wrong value is reported and read as if it were absent.</summary>
internal static class AttributeValues
{
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>The id in <c>class</c>, which has to be that of a style of this kind; null where there is none.</summary>
    public static string? Class(this PageContext page, PageElement element, StyleKind kind)
    {
        if (element.Find("class") is not { } given)
        {
            return null;
        }
        if (page.Style(kind, given.Value) is { } style)
        {
            return style.Id;
        }
        var other = page.Styles.Styles.FirstOrDefault(s => s.Id == given.Value);
        page.Report(given.Place,
            given.Value.Length == 0 ? PageMessages.WrongValue("class", "", AttributeForms.Class)
            : other is not null ? PageMessages.WrongStyleKind(kind, other, element.Name)
            : PageMessages.UnknownStyle(kind, given.Value, [.. page.Styles.Styles.Where(s => s.Kind == kind)], page.Reference));
        return null;
    }

    /// <summary>A day or a minute.</summary>
    public static DateTime? Date(this PageContext page, PageElement element, string name)
    {
        if (element.Given(name) is not { } given)
        {
            return null;
        }
        if (page.Dates.TryGetValue(given.Value, out var known))
        {
            return known;
        }
        if (DateTime.TryParseExact(given.Value, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return page.Dates[given.Value] = date;
        }
        page.Report(given.Place, PageMessages.WrongValue(name, given.Value, AttributeForms.Date));
        return null;
    }

    /// <summary>One of a few words.</summary>
    public static string? Word(this PageContext page, PageElement element, string name, params ReadOnlySpan<string> words)
    {
        if (element.Given(name) is not { } given)
        {
            return null;
        }
        if (words.Contains(given.Value))
        {
            return given.Value;
        }
        page.Report(given.Place, PageMessages.WrongValue(name, given.Value, AttributeForms.OneOf(words)));
        return null;
    }

    /// <summary>Whether <c>dir</c> says that reading starts at the right; null where it says nothing.</summary>
    public static bool? RightToLeft(this PageContext page, PageElement element) => page.Word(element, "dir", "ltr", "rtl") switch
    {
        "rtl" => true,
        "ltr" => false,
        _ => null,
    };

    /// <summary>How <c>align</c> says that lines stand; null where it says nothing.</summary>
    public static Alignment? Alignment(this PageContext page, PageElement element) =>
        page.Word(element, "align", AlignmentWords.All) is { } word ? AlignmentWords.Find(word) : null;

    /// <summary>A number from 1 on, 1 where the attribute is absent.</summary>
    public static int Count(this PageContext page, PageElement element, string name, int most, string form)
    {
        if (element.Given(name) is not { } given)
        {
            return 1;
        }
        if (int.TryParse(given.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 && count <= most)
        {
            return count;
        }
        page.Report(given.Place, PageMessages.WrongValue(name, given.Value, form));
        return 1;
    }

    /// <summary>A language tag of the form of BCP 47 (RFC 5646, §2.1): letters first, then parts of up to eight letters and digits.</summary>
    public static string? Language(this PageContext page, PageElement element)
    {
        if (element.Given("lang") is not { } given)
        {
            return null;
        }
        var parts = given.Value.Split('-');
        if (parts[0] is { Length: >= 2 } && parts[0].All(char.IsAsciiLetter)
            && parts.All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit)))
        {
            return given.Value;
        }
        page.Report(given.Place, PageMessages.WrongValue("lang", given.Value, AttributeForms.Language));
        return null;
    }

    /// <summary>A value that has to be there; the empty text where it is missing.</summary>
    public static string Required(this PageContext page, PageElement element, string name)
    {
        if (element.Given(name) is { } given)
        {
            return given.Value;
        }
        page.Report(element.Place, PageMessages.MissingAttribute(name, element.Name));
        return "";
    }

    /// <summary>Who makes a mark, and when.</summary>
    public static Revision Revision(this PageContext page, PageElement element, string by, string date)
    {
        var author = element.Given(by)?.Value;
        if (author is null)
        {
            page.Report(element.Place, PageMessages.MissingAuthor(by, element.Name));
        }
        return page.Revision(author ?? "", page.Date(element, date));
    }
}
