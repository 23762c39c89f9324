using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Hostile;

/// <summary>Pages that are not what Word could show: told in the template's own line, however often the template writes it.</summary>
public sealed class PageMistakeTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task An_unknown_element_is_told_once_for_all_paragraphs_and_files() => await Refused(
        "<doc>\n{{ for p in parts }}\n  <pp>{{ p.text }}</pp>\n{{ end }}\n</doc>",
        """
        ~/templates/tiny/memo.sbn-html(3,3): error DG0516: unknown element `<pp>`
          3 |   <pp>{{ p.text }}</pp>
            |   ^^^^
          hint: did you mean `p`?; line 3 of the page: `<pp>one</pp>`
        0 in order, 2 files with errors

        """);

    [Fact]
    public async Task An_unknown_style_is_told_at_its_attribute() => await Refused(
        "<doc>\n<p>a</p>\n<p class=\"Norml\">b</p>\n<p class='Heading9'>b</p>\n</doc>",
        """
        ~/templates/tiny/memo.sbn-html(3,4): error DG0529: unknown paragraph style `Norml`
          3 | <p class="Norml">b</p>
            |    ^^^^^^^^^^^^^
          hint: did you mean `Normal`?; line 3 of the page: `<p class="Norml">b</p>`
        ~/templates/tiny/memo.sbn-html(4,4): error DG0529: unknown paragraph style `Heading9`
          4 | <p class='Heading9'>b</p>
            |    ^^^^^^^^^^^^^^^^
          hint: known: Normal; line 4 of the page: `<p class='Heading9'>b</p>`
        0 in order, 2 files with errors

        """);

    [Fact]
    public async Task An_unbalanced_tag_is_told_where_it_closes() => await Refused(
        "<doc>\n<p>\n<b>{{ parts[0].text }}</p>\n</doc>",
        """
        ~/templates/tiny/memo.sbn-html(3,23): error DG0501: `</p>` stands where `</b>` is due
          3 | <b>{{ parts[0].text }}</p>
            |                       ^^^^
          hint: `<b>` was opened in line 3 of the page; line 3 of the page: `<b>one</p>`
        0 in order, 2 files with errors

        """);

    [Theory]
    [InlineData("<doc><p>never closed", "DG0503")]
    [InlineData("<doc></doc></doc>", "DG0502")]
    [InlineData("<doc></doc><doc></doc>", "DG0511")]
    [InlineData("<html></html>", "DG0515")]
    [InlineData("<!DOCTYPE doc [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><doc><p>&b;</p></doc>", "DG0510")]
    [InlineData("<doc><p>a & b</p></doc>", "DG0505")]
    [InlineData("<doc><p class=Normal>a</p></doc>", "DG0509")]
    [InlineData("<doc>text alone</doc>", "DG0519")]
    [InlineData("<?xml-stylesheet href='file:///etc/passwd'?><doc></doc>", "DG0514")]
    [InlineData("plain text", "DG05")]
    public async Task A_page_that_is_none_is_told_in_its_template(string template, string code)
    {
        await Refused(template, $": error {code}", wholly: false);
        Assert.StartsWith("~/templates/tiny/memo.sbn-html(1,", shell.Error, StringComparison.Ordinal);
        Assert.Contains("\n  hint: ", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_page_is_told() => await Refused(
        "{{ # nothing is written }}",
        """
        ~/templates/tiny/memo.sbn-html: error DG0512: the page is empty
          hint: a page is one `<doc>…</doc>`
        0 in order, 2 files with errors

        """);

    [Fact]
    public async Task A_page_without_end_is_told_where_it_grows()
    {
        var words = new string('w', 500);

        await Refused(
            $"<doc>\n<p>{{{{ for i in 1..900000 }}}}{{{{ \"{words}\" }}}}{{{{ end }}}}</p></doc>",
            "~/templates/tiny/memo.sbn-html(2,31): error DG0454: the page grows beyond 32 million characters\n", wholly: false);
        Assert.Contains("\n  hint: look for a loop that does not end\n", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_that_a_value_brings_is_told_at_the_expression() => await Refused(
        "<doc>\n<p class=\"{{ \"No\" + \"rmal\" }}\">a</p>\n<p>{{ \"<pp/>\" }}</p>\n</doc>",
        """
        ~/templates/tiny/memo.sbn-html(3,7): error DG0516: unknown element `<pp>`
          3 | <p>{{ "<pp/>" }}</p>
            |       ^^^^^^^
          hint: did you mean `p`?; line 3 of the page: `<p><pp/></p>`
        """, wholly: false);

    [Theory]
    [InlineData("<b>")]
    [InlineData("<zz>")]
    public async Task Elements_nested_ten_thousand_deep_are_refused(string tag)
    {
        var end = tag.Replace("<", "</", StringComparison.Ordinal);
        await Refused($"<doc><p>{{{{ for i in 1..10000 }}}}{tag}{{{{ end }}}}a{{{{ for i in 1..10000 }}}}{end}{{{{ end }}}}</p></doc>", ": error DG05", wholly: false);
    }

    private Task Refused(string template, string expected, bool wholly = true) => shell.RefusedTemplate(template, expected, wholly);
}
