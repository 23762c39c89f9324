namespace DocGen.Drafting.Pages;

/// <summary>How the values of attributes are written, as hints say it.</summary>
internal static class AttributeForms
{
    public const string Date = "write a day `2013-02-01` or a minute `2013-02-01T14:30`";
    public const string Language = "write a BCP 47 tag such as `en-GB`";
    public const string Address = "write an absolute address that begins with `http://`, `https://` or `mailto:`";
    public const string Span = "write a whole number from 1 to 63";
    public const string RowSpan = "write a whole number from 1 on";
    public const string Class = "write the id of a style, or leave `class` out";
    public const string Columns = "write up to 63 widths, all in percent of the text width, such as `30% 70%`, or all in twips, such as `2000 7639`";
    public const string Length = "write twips (`850`), points (`42pt`), millimetres (`15mm`) or centimetres (`1.5cm`), more than 0";
    public const string ColumnsTooWide = "the percentages are of the text width: together at most 100%";

    /// <summary>One of a few words.</summary>
    public static string OneOf(ReadOnlySpan<string> words) => words.Length == 1
        ? $"write `{words[0]}`"
        : $"write {string.Join(", ", words[..^1].ToArray().Select(w => $"`{w}`"))} or `{words[^1]}`";

    /// <summary>What to write where a required attribute is missing.</summary>
    public static string Example(string element, string name) => (element, name) switch
    {
        ("a", "href") => "write `href=\"https://…\"`",
        ("field", "code") => "write the field's code, such as `code=\"STYLEREF href\"`",
        ("img", "src") => "write the path of a picture of the pack: `src=\"emblem.png\"`",
        ("img", "alt") => "write what it shows, or `alt=\"\"` where it is decoration",
        ("comment", "text") => "write the remark: `text=\"…\"`",
        _ => $"write `{name}=\"…\"`",
    };
}
