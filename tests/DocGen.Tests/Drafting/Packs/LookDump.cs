using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Documents;
using DocGen.Styles;

namespace DocGen.Tests.Drafting.Packs;

/// <summary>The look of a document in the words of <c>styles.yaml</c>: its page, headers and footers, and what each style sets.</summary>
internal static partial class LookDump
{
    public static string Write(Document document)
    {
        var page = document.Page;
        List<string> lines =
        [
            $"page: {page.Width} x {page.Height}, margins {page.Top} {page.Right} {page.Bottom} {page.Left}",
            .. document.HeadersFooters.Select(content => $"{Kebab(content.Pages)} {Kebab(content.Kind)}: {string.Join(" | ", content.Blocks.OfType<Paragraph>().Select(PlainText.Of))}"),
            $"defaults: {Format(document.Styles.Defaults)}",
            .. document.Styles.Styles.Select(style => $"{style.Name}: {Format(style.Format)}"),
        ];
        return string.Join('\n', lines);
    }

    private static string Format(StyleFormat format) => string.Join(", ", typeof(StyleFormat).GetProperties()
        .Where(property => property.CanWrite && property.GetValue(format) is not null)
        .Select(property => $"{Kebab(property.Name)} {Value(property.Name, property.GetValue(format)!)}"));

    private static string Value(string name, object value) => value switch
    {
        bool isOn => isOn ? "yes" : "no",
        int size when name is "Size" or "ComplexSize" => (size / 2.0).ToString(CultureInfo.InvariantCulture),
        TabStop stop => stop.Alignment == TabAlignment.Left ? $"{stop.Position}" : $"{Kebab(stop.Alignment)}:{stop.Position}",
        Border border => $"{border.Size}",
        Enum one => Kebab(one),
        string text => text,
        IEnumerable list => string.Join(' ', list.Cast<object>().Select(item => Value(name, item))),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Kebab(object name) => Capitals().Replace($"{name}", "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capitals();
}
