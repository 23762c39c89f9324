using System.Xml.Linq;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Formats;

/// <summary>The values measured in ITU's files (<c>tests/specs/styles/measured.md</c>), held against what a built file comes to.</summary>
public class MeasuredStyleTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] Lines = Repository.Text("tests", "specs", "styles", "measured.md").Split('\n');

    private static readonly byte[] English = Built("en");

    public static TheoryData<string, string> Styles => Table("| style |");

    public static TheoryData<string, string> ArabicStyles => Table("| Arabic style |");

    [Theory, MemberData(nameof(Styles))]
    public void A_style_comes_to_what_was_measured(string style, string measured) => Check(English, style, measured);

    [Theory, MemberData(nameof(ArabicStyles))]
    public void An_Arabic_style_comes_to_what_was_measured(string style, string measured) => Check(Built("ar"), style, measured);

    [Fact]
    public void The_page_is_as_measured()
    {
        var section = XElement.Parse(Sample.Part(English, "word/document.xml")).Descendants(W + "sectPr").Last();
        var (size, margins) = (section.Element(W + "pgSz")!, section.Element(W + "pgMar")!);
        string Of(XElement element, string attribute) => element.Attribute(W + attribute)!.Value;
        var sides = string.Join("; ", ((string[])["top", "right", "bottom", "left", "header", "footer"]).Select(side => $"{side} {Of(margins, side)}"));

        Assert.Contains($"The page: width {Of(size, "w")}; height {Of(size, "h")}; {sides}; first page {(section.Element(W + "titlePg") is null ? "alike" : "different")}.", Lines);
    }

    /// <summary>Navigation and screen readers go by outline levels. A Title 1 stands in the header, where Word shows none: the levels are its own.</summary>
    [Theory]
    [InlineData("heading 1", "0"), InlineData("heading 2", "1"), InlineData("heading 3", "2")]
    [InlineData("heading 4", "3"), InlineData("heading 5", "4"), InlineData("heading 6", "5")]
    [InlineData("Opinion_title", "0"), InlineData("Annex_title", "0"), InlineData("Title 1", "0")]
    public void A_heading_has_its_level(string style, string level) => Assert.Equal(level, new WordStyles(English).Effective(style, "outline"));

    [Fact]
    public void Each_level_of_a_heading_is_a_heading_style_of_that_level()
    {
        var text = string.Concat(Enumerable.Range(1, 6).Select(level => $"  - heading: A heading\n    level: {level}\n"));
        var file = ValidDocx.Write(Workbench.Compile(Workbench.Head + "body:\n" + text));

        Assert.Equal(
            ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"],
            XElement.Parse(Sample.Part(file, "word/document.xml")).Descendants(W + "pStyle").Select(style => style.Attribute(W + "val")!.Value));
    }

    private static void Check(byte[] file, string style, string measured)
    {
        var styles = new WordStyles(file);
        Assert.Equal(measured, string.Join("; ", measured.Split("; ").Select(pair => pair.Split(' ', 2)[0]).Select(key => $"{key} {styles.Effective(style, key)}")));
    }

    private static byte[] Built(string language) =>
        ValidDocx.Write(Workbench.Compile(Repository.Text("tests", "specs", "languages", language, "contribution.yaml")));

    private static TheoryData<string, string> Table(string head)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in Lines.SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|')))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(cells[1], cells[2]);
        }
        return data;
    }
}
