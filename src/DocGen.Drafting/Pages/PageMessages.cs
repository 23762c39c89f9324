using DocGen.Diagnostics;
using DocGen.Styles;

namespace DocGen.Drafting.Pages;

/// <summary>
/// Every sentence about a page, DG0501 to DG0536 and DG0560 to DG0564. The page's line is quoted behind the hint when the mistake gets its place.
/// </summary>
internal static class PageMessages
{
    // Not XML: these end the reading.
    public static PageMistake TagMismatch(string closing, string open, int openLine) => new("DG0501",
        $"`</{closing}>` stands where `</{open}>` is due", $"`<{open}>` was opened in line {openLine} of the page");

    public static PageMistake ClosesNothing(string closing) => new("DG0502",
        $"`</{closing}>` closes nothing", "remove it, or open the element before");

    public static PageMistake NeverClosed(string open, int openLine) => new("DG0503",
        $"`<{open}>` is never closed", $"it was opened in line {openLine} of the page; write `</{open}>` where it ends");

    public static PageMistake UnknownEntity(string name, string? number) => new("DG0504",
        $"`&{name};` is not known here",
        number is null ? "write the character itself, or its number, such as `&#160;`" : $"write `&#{number};`");

    public static PageMistake LoneAmpersand() => new("DG0505",
        "`&` begins no character reference", "write `&amp;` for the character itself");

    public static PageMistake LoneLess() => new("DG0506", "`<` begins no tag", "write `&lt;` for the character itself");

    public static PageMistake ForbiddenCharacter(int value) => new("DG0507",
        $"the character U+{value:X4} cannot stand in a page", "remove it: Word files cannot hold it either");

    public static PageMistake DoubleAttribute(string name) => new("DG0508", $"`{name}` is given twice", "remove one of them");

    public static PageMistake BadAttribute() => new("DG0509",
        "the tag is not well-formed", "attributes are written `name=\"value\"`, with a blank before each, and `<` in them as `&lt;`");

    public static PageMistake BadClosingTag(string name) => new("DG0535", $"`</{name}` does not end as a tag", $"write `</{name}>`");

    public static PageMistake CdataEnd() => new("DG0536", "`]]>` cannot stand in text", "write `]]&gt;`");

    public static PageMistake DocumentType() => new("DG0510", "a page has no document type", "remove `<!DOCTYPE …>`");

    public static PageMistake OutsideRoot() => new("DG0511", "something stands outside `<doc>`", "a page is one `<doc>…</doc>`");

    public static PageMistake Empty() => new("DG0512", "the page is empty", "a page is one `<doc>…</doc>`");

    public static PageMistake NotWellFormed(string reason) => new("DG0513", $"the page is not well-formed XML: {reason}");

    public static PageMistake ProcessingInstruction(string name) => new("DG0514",
        $"`<?{name} …?>` cannot stand in a page", "remove it: a page holds elements and text only");

    // Elements.
    public static PageMistake NotADoc(string name) => new("DG0515", $"the page begins with `<{name}>`", "a page is one `<doc>…</doc>`");

    public static PageMistake UnknownElement(string name) => new("DG0516",
        $"unknown element `<{name}>`", HtmlWords.Find(name) ?? NearestName.Hint(name, PageVocabulary.Names));

    public static PageMistake WrongPlace(ElementRule rule, string parent) => new("DG0517",
        $"`<{rule.Name}>` cannot stand in `<{parent}>`", $"`<{rule.Name}>` stands in {rule.Place}");

    public static PageMistake HeaderAfterText(string name) => new("DG0518",
        $"`<{name}>` stands after the text began", $"{(name == "property" ? "properties" : "headers and footers")} come first in `<doc>`");

    public static PageMistake TextOutsideParagraph(string parent) => new("DG0519",
        $"text cannot stand directly in `<{parent}>`", "write it in `<p>…</p>`");

    public static PageMistake TakesNoContent(string name) => new("DG0520", $"`<{name}>` takes no content", $"write `<{name}/>`");

    public static PageMistake TooDeep(int limit) => new("DG0521",
        $"elements are nested more than {limit} deep", "is an element closed too late?");

    public static PageMistake HeaderTwice(string name, string pages) => new("DG0522",
        $"a second `<{name}>` for the {pages} pages", "there is one for `default`, one for `first`, one for `even`");

    public static PageMistake NoContent(string name, string child) => new("DG0523",
        $"`<{name}>` has no `<{child}>`", "it needs at least one");

    // Attributes.
    public static PageMistake UnknownAttribute(string name, ElementRule rule) => new("DG0524",
        $"`<{rule.Name}>` has no attribute `{name}`",
        rule.Attributes.Length == 0 ? "it takes none" : NearestName.Hint(name, rule.Attributes));

    public static PageMistake MissingAttribute(string name, string element) => new("DG0525",
        $"`<{element}>` lacks `{name}`", AttributeForms.Example(element, name));

    public static PageMistake MissingAuthor(string name, string element) => new("DG0526",
        $"the mark of `<{element}>` names nobody", $"write `{name}=\"…\"` with the name that Word shows beside the mark");

    public static PageMistake NeedsMark(string name, string needed) => new("DG0527", $"`{name}` says nothing without `mark=\"{needed}\"`");

    public static PageMistake WrongValue(string name, string value, string form) => new("DG0528", $"`{name}` cannot be `{Quotation.Of(value)}`", form);

    // Styles.
    public static PageMistake UnknownStyle(StyleKind kind, string id, IReadOnlyCollection<Style> known, string? reference) => new("DG0529",
        reference is null ? $"unknown {Of(kind)} style `{Quotation.Of(id)}`" : $"the reference `{reference}` has no {Of(kind)} style `{Quotation.Of(id)}`",
        StyleHint(id, known));

    public static PageMistake WrongStyleKind(StyleKind kind, Style style, string element) => new("DG0530",
        $"`{style.Id}` is a {Of(style.Kind)} style", $"`<{element}>` takes a {Of(kind)} style");

    // What stands together.
    public static PageMistake MarkInMark(string inner, string outer) => new("DG0531", $"`<{inner}>` stands inside `<{outer}>`",
        inner == outer ? $"close the first `<{outer}>` before" : "only a deletion may stand inside an insertion: write `<ins><del>`");

    public static PageMistake LinkInLink() => new("DG0532", "a link stands inside a link", "close the first `<a>` before");

    public static PageMistake CellsDoNotFit(int cells, int columns, bool given) => new("DG0533",
        $"the row covers {Count(cells, "column")} of a table of {columns}",
        given ? "`columns` says how many there are; a cell covers `span` of them, or one"
        : "the first row says how many there are; write `columns` to say it yourself");

    public static PageMistake RowsMissing() => new("DG0560",
        "a cell covers more rows than follow", "`rowspan` counts the cell's own row too");

    public static PageMistake CellsOverlap() => new("DG0561",
        "the cell stands over one that goes on from a row above", "a row has no cell of its own where one above covers it with `rowspan`");

    public static PageMistake CellsDoNotFit(int cells, int fromAbove, int columns) => new("DG0562",
        $"the row covers {Count(cells, "column")} of a table of {columns}, {fromAbove} of them by cells from above",
        "a row has no cell of its own where one above covers it with `rowspan`");

    // What the document says of itself.
    public static PageMistake PropertyTwice(string name) => new("DG0563", $"a second property `{Quotation.Of(name)}`",
        "each name stands once; capitals and small letters are one");

    public static PageMistake NotInProperty(string name) => new("DG0564", $"`<{name}>` cannot stand in `<property>`", "a property is plain text");

    public static PageMistake TooMany(int reported) => new("DG0534", $"more mistakes follow; {reported} are reported");

    /// <summary>
    /// The id of the style that is called so, since Word's users know styles by their names; else the nearest id, else that of the nearest name.
    /// </summary>
    private static string StyleHint(string id, IReadOnlyCollection<Style> known)
    {
        var ids = known.Select(style => style.Id).ToList();
        var called = known.FirstOrDefault(style => IsCalled(style, id))?.Name
            ?? (NearestName.Find(id, ids) is null ? NearestName.Find(id, known.Select(style => style.Name)) : null);
        return called is null
            ? NearestName.Hint(id, ids)
            : $"did you mean `{known.First(style => style.Name == called).Id}`? it is the id of the style `{called}`";
    }

    private static bool IsCalled(Style style, string id) => style.Name != style.Id
        && string.Equals(Packs.StyleReader.IdOf(style.Name), Packs.StyleReader.IdOf(id), StringComparison.OrdinalIgnoreCase);

    private static string Of(StyleKind kind) => kind switch
    {
        StyleKind.Paragraph => "paragraph",
        StyleKind.Character => "character",
        _ => "table",
    };

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
