namespace DocGen.Drafting.Pages;

/// <summary>Elements of HTML that the vocabulary says otherwise: who writes a page thinks in HTML, and no spelling is near.</summary>
internal static class HtmlWords
{
    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        ["strong"] = "write `<b>`",
        ["em"] = "write `<i>`",
        ["s"] = "write `<del by=\"…\">`",
        ["strike"] = "write `<del by=\"…\">`",
        ["h1"] = "write `<p class=\"…\">` with the style of a heading",
        ["h2"] = "write `<p class=\"…\">` with the style of a heading",
        ["h3"] = "write `<p class=\"…\">` with the style of a heading",
        ["h4"] = "write `<p class=\"…\">` with the style of a heading",
        ["div"] = "write `<p>`, or `<section>` for pages of their own",
        ["ul"] = "write a `<p>` for each item, with its label as text",
        ["ol"] = "write a `<p>` for each item, with its label as text",
        ["li"] = "write `<p>`, with its label as text",
        ["th"] = "write `<td>` in `<tr header=\"true\">`",
        ["thead"] = "rows stand directly in `<table>`; write `<tr header=\"true\">`",
        ["tbody"] = "rows stand directly in `<table>`",
        ["html"] = "write `<doc>`",
        ["body"] = "the text stands directly in `<doc>`",
        ["head"] = "the title is an attribute of `<doc>`",
        ["title"] = "the title is an attribute of `<doc>`",
        ["hr"] = "write a `<p>` of a style with a border",
        ["figure"] = "write a `<p>` with `<img>`, and one for the caption",
        ["figcaption"] = "write a `<p>` with the style of a caption",
        ["image"] = "write `<img>`",
        ["picture"] = "write `<img>`",
        ["svg"] = "write `<img>` with the path of the SVG file",
        ["pre"] = "write a `<p>` of a style of its own",
        ["code"] = "write `<span class=\"…\">` with a character style",
        ["footnote"] = "write `<note>`",
    };

    /// <summary>What to write instead, or null: HTML has no such element, or the vocabulary has it too.</summary>
    public static string? Find(string name) => Advice.GetValueOrDefault(name);
}
