using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Hostile;

/// <summary>Mistakes in <c>styles.yaml</c>.</summary>
public sealed class StyleMistakeTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task A_circle_is_told_once_and_not_for_styles_that_lead_into_it() => await Refused(
        "paragraph:\n  Normal: {}\n  Into: {based-on: One}\n  One: {based-on: Two}\n  Two: {based-on: Three}\n  Three: {based-on: One}\n  Self: {based-on: Self}\n",
        """
        ~/templates/tiny/styles.yaml(4,19): error DG0409: the style `One` is based on itself, by way of `Two`, `Three`
          4 |   One: {based-on: Two}
            |                   ^^^
          hint: base one of them on a style outside the circle, or on none
        ~/templates/tiny/styles.yaml(7,20): error DG0409: the style `Self` is based on itself
          7 |   Self: {based-on: Self}
            |                    ^^^^
          hint: base one of them on a style outside the circle, or on none
        0 in order, 2 files with errors

        """);

    [Fact]
    public async Task Unknown_styles_are_told_with_the_nearest_name() => await Refused(
        "paragraph:\n  Normal: {next: Titel}\n  Title: {based-on: Nromal}\ncharacter:\n  Strong: {based-on: Normal}\n",
        """
        ~/templates/tiny/styles.yaml(2,18): error DG0408: no style has the name `Titel`
          2 |   Normal: {next: Titel}
            |                  ^^^^^
          hint: did you mean `Title`?
        ~/templates/tiny/styles.yaml(3,21): error DG0408: no style has the name `Nromal`
          3 |   Title: {based-on: Nromal}
            |                     ^^^^^^
          hint: did you mean `Normal`?
        ~/templates/tiny/styles.yaml(5,22): error DG0408: no style has the name `Normal`
          5 |   Strong: {based-on: Normal}
            |                      ^^^^^^
          hint: known: Strong
        0 in order, 2 files with errors

        """);

    [Theory]
    [InlineData("3in")]
    [InlineData("12 px")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("99999999999999999999")]
    [InlineData("40m")]
    [InlineData("2,5cm")]
    [InlineData("٣cm")]
    public async Task A_bad_length_is_told(string length) => await Refused(
        $"paragraph:\n  Normal: {{before: '{length}'}}\n",
        $"~/templates/tiny/styles.yaml(2,20): error DG0406: `{length}` is not a length\n", wholly: false);

    [Fact]
    public async Task Bad_values_are_told_at_once() => await Refused(
        "defaults: {size: huge}\nparagraph:\n  Normal: {bold: maybe, color: red, align: middle, tabs: far, outline: 12, bodl: yes}\n  Title: big\n  Nor_mal: {}\n",
        """
        ~/templates/tiny/styles.yaml(1,18): error DG0407: `size` cannot be `huge`
          1 | defaults: {size: huge}
            |                  ^^^^
          hint: write points, such as `12` or `10.5`
        ~/templates/tiny/styles.yaml(3,18): error DG0407: `bold` cannot be `maybe`
          3 |   Normal: {bold: maybe, color: red, align: middle, tabs: far, outline: 12, bodl: yes}
            |                  ^^^^^
          hint: write `yes` or `no`
        ~/templates/tiny/styles.yaml(3,32): error DG0407: `color` cannot be `red`
          3 |   Normal: {bold: maybe, color: red, align: middle, tabs: far, outline: 12, bodl: yes}
            |                                ^^^
          hint: write six hexadecimal digits, such as `1F4E79`
        ~/templates/tiny/styles.yaml(3,44): error DG0407: `align` cannot be `middle`
          3 |   Normal: {bold: maybe, color: red, align: middle, tabs: far, outline: 12, bodl: yes}
            |                                            ^^^^^^
          hint: write one of `left`, `center`, `right`, `justified`
        ~/templates/tiny/styles.yaml(3,58): error DG0407: `tabs` cannot be `far`
          3 |   Normal: {bold: maybe, color: red, align: middle, tabs: far, outline: 12, bodl: yes}
            |                                                          ^^^
          hint: write positions, such as `794 1191 center:4820 right:9639`
        ~/templates/tiny/styles.yaml(3,72): error DG0407: `outline` cannot be `12`
          3 |   Normal: {bold: maybe, color: red, align: middle, tabs: far, outline: 12, bodl: yes}
            |                                                                        ^^
          hint: write a number from 1 to 9
        ~/templates/tiny/styles.yaml(3,76): error DG0301: `bodl` is not a key of the style `Normal`
          3 |   Normal: {bold: maybe, color: red, align: middle, tabs: far, outline: 12, bodl: yes}
            |                                                                            ^^^^
          hint: did you mean `bold`?
        ~/templates/tiny/styles.yaml(4,10): error DG0304: the style `Title` is a map of keys, and here stands the text `big`
          4 |   Title: big
            |          ^^^
          hint: write `Title: {based-on: Normal}`
        ~/templates/tiny/styles.yaml(5,12): error DG0410: the style `Nor_mal` has the id `Normal` of another style: ids leave out blanks and underscores
          5 |   Nor_mal: {}
            |            ^^
          hint: give it another name
        0 in order, 2 files with errors

        """);

    [Theory]
    [InlineData("paragraph: {}\n")]
    [InlineData("defaults: {size: 12}\n")]
    public async Task A_style_file_without_the_style_that_a_page_names_is_told(string styles)
    {
        shell.WritePack("<doc><p class=\"Normal\">a</p></doc>", styles: styles);

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.StartsWith("~/templates/tiny/memo.sbn-html(1,9): error DG0529: unknown paragraph style `Normal`\n", shell.Error, StringComparison.Ordinal);
    }

    private async Task Refused(string styles, string expected, bool wholly = true)
    {
        shell.WritePack("<doc></doc>", styles: styles);

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.Folder, "-o", shell.PathOf("out")));
        if (wholly)
        {
            Assert.Equal(expected, shell.Error);
        }
        else
        {
            Assert.StartsWith(expected, shell.Error, StringComparison.Ordinal);
        }
        Assert.Equal("", shell.Output);
        Assert.False(Directory.Exists(shell.PathOf("out")));
    }
}
