namespace DocGen.Drafting.Pages;

/// <summary>One element of the vocabulary.</summary>
/// <param name="Name">The tag's name.</param>
/// <param name="Place">What it may stand in, as hints say it.</param>
/// <param name="Attributes">All attributes that it may have.</param>
public sealed record ElementRule(string Name, string Place, params string[] Attributes)
{
    /// <summary>True for what stands in a line of text.</summary>
    public bool IsInline => ReferenceEquals(Place, PageVocabulary.InText);
}

/// <summary>Every element with its place and its attributes: the table behind "unknown", "did you mean" and "stands in".</summary>
public static class PageVocabulary
{
    internal const string InText = "the text of `<p>`, `<td>` or `<note>`";

    private static readonly string[] MarkNames = ["mark", "by", "date", "del-by", "del-date"];

    private static readonly ElementRule[] Rules =
    [
        new("doc", "nothing: it is the page", "title", "subject", "creator", "lang", "dir", "date"),
        new("property", "`<doc>`, before the text", "name"),
        new("header", "`<doc>`, before the text", "pages"),
        new("footer", "`<doc>`, before the text", "pages"),
        new("p", "`<doc>`, `<section>`, `<header>`, `<footer>`, `<td>` or `<note>`", ["class", "align", "break", "dir", .. MarkNames]),
        new("table", "`<doc>`, `<section>`, `<header>` or `<footer>`", "class", "columns"),
        new("tr", "`<table>`", ["header", .. MarkNames]),
        new("td", "`<tr>`", "span", "rowspan", "align", "valign", "class"),
        new("section", "`<doc>`", "orientation"),
        new("page-break", "`<doc>` or `<section>`"),
        new("ins", InText, "by", "date"),
        new("del", InText, "by", "date"),
        new("b", InText),
        new("i", InText),
        new("u", InText),
        new("sup", InText),
        new("sub", InText),
        new("span", InText, "class", "lang", "dir"),
        new("a", InText, "href"),
        new("tab", InText),
        new("br", InText),
        new("page", InText),
        new("pages", InText),
        new("field", InText, "code"),
        new("img", InText, "src", "alt", "width", "height", "fallback"),
        new("note", InText),
        new("comment", InText, "by", "date", "text"),
    ];

    /// <summary>The rules of all elements.</summary>
    public static IReadOnlyList<ElementRule> All => Rules;

    private static readonly Dictionary<string, ElementRule> ByName = Rules.ToDictionary(r => r.Name, StringComparer.Ordinal);

    /// <summary>The names of all elements.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>The rule of an element, or null: there is no such element.</summary>
    public static ElementRule? Find(string name) => ByName.GetValueOrDefault(name);
}
