using System.Text.Json;
using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Hostile;

/// <summary>Mistakes in the templates of a pack: each is told once, with the template's own line.</summary>
public sealed class TemplateMistakeTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task Mistakes_of_syntax_are_told_at_once_and_once_a_run()
    {
        await Refused(
            "<doc>\n{{ x = }}\n<p>{{ 1 + }}</p>\n{{ else }}\n</doc>",
            """
            ~/templates/tiny/memo.sbn-html(2,8): error DG0451: expected an expression after `=` instead of `}}`
              2 | {{ x = }}
                |        ^^
            ~/templates/tiny/memo.sbn-html(3,11): error DG0451: expected an expression to the right of `+` instead of `}}`
              3 | <p>{{ 1 + }}</p>
                |           ^^
            ~/templates/tiny/memo.sbn-html(4,4): error DG0451: `else` belongs into an `if`, `case` or `for` block
              4 | {{ else }}
                |    ^^^^
              hint: none is open here
            0 in order, 2 files with errors

            """);
    }

    [Fact]
    public async Task An_unknown_variable_and_an_unknown_member_are_told_with_the_nearest_name()
    {
        await Refused(
            "<doc>\n<p>{{ documnt.title }}</p>\n</doc>",
            """
            ~/templates/tiny/memo.sbn-html(2,7): error DG0452: there is no variable `documnt`
              2 | <p>{{ documnt.title }}</p>
                |       ^^^^^^^
              hint: did you mean `document`?
            0 in order, 2 files with errors

            """);
        await Refused(
            "<doc>\n<p>{{ document.titel }}</p>\n</doc>",
            """
            ~/templates/tiny/memo.sbn-html(2,16): error DG0452: `document` has no member `titel`
              2 | <p>{{ document.titel }}</p>
                |                ^^^^^
              hint: did you mean `title`?
            0 in order, 2 files with errors

            """);
    }

    [Theory]
    [InlineData("while true")]
    [InlineData("for i in 1..10000")]
    public async Task Loops_in_loops_come_to_an_end(string loop) => await Refused(
        "<doc>{{ " + loop + " }}{{ for j in 1..1000 }}{{ x = 1 }}{{ end }}{{ end }}</doc>", ": error DG0456: this loop goes round", wholly: false);

    [Fact]
    public async Task A_loop_without_end_is_told_at_its_head() => await Refused(
        "<doc>{{ while true }}a{{ end }}</doc>",
        """
        ~/templates/tiny/memo.sbn-html(1,9): error DG0456: this loop goes round more than 1 million times, with the loops in it
          1 | <doc>{{ while true }}a{{ end }}</doc>
            |         ^^^^^^^^^^^^^^^^^^^^
          hint: see that it ends
        0 in order, 2 files with errors

        """);

    [Fact]
    public async Task A_template_that_includes_itself_is_told() => await Refused(
        "<doc>{{ include \"memo.sbn-html\" }}</doc>",
        """
        ~/templates/tiny/memo.sbn-html(1,9): error DG0457: includes and calls stand more than 50 deep in one another here
          1 | <doc>{{ include "memo.sbn-html" }}</doc>
            |         ^^^^^^^^^^^^^^^^^^^^^^^
          hint: look for a template that includes itself, or a function that calls itself; included from ~/templates/tiny/memo.sbn-html(1,9)
        0 in order, 2 files with errors

        """);

    [Fact]
    public async Task Templates_that_include_each_other_are_told_with_the_circle()
    {
        shell.Write("templates/tiny/other.html", "\n{{ include \"memo.sbn-html\" }}");

        await Refused("{{ include \"other.html\" }}", "error DG0457: includes and calls stand more than 50 deep", wholly: false);
        Assert.Contains("~/templates/tiny/other.html(2,4)", shell.Error, StringComparison.Ordinal);
        Assert.Contains("~/templates/tiny/memo.sbn-html(1,4)", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_that_calls_itself_is_told() => await Refused(
        "{{ func f }}{{ f }}{{ end }}<doc>{{ f }}</doc>", "~/templates/tiny/memo.sbn-html(1,16): error DG0457: ", wholly: false);

    [Fact]
    public async Task A_mistake_in_an_included_template_names_the_includes_that_led_there()
    {
        shell.Write("templates/tiny/first.html", "\n {{ include \"second.html\" }}");
        shell.Write("templates/tiny/second.html", "{{ nobody }}");
        await Refused(
            "<doc>{{ include \"first.html\" }}</doc>",
            """
            ~/templates/tiny/second.html(1,4): error DG0452: there is no variable `nobody`
              1 | {{ nobody }}
                |    ^^^^^^
              hint: included from ~/templates/tiny/first.html(2,5), ~/templates/tiny/memo.sbn-html(1,9)
            0 in order, 2 files with errors

            """);
        shell.Write("templates/tiny/second.html", "{{ if }}");
        await Refused(
            "<doc>{{ include \"first.html\" }}</doc>",
            """
            ~/templates/tiny/second.html(1,7): error DG0451: expected an expression after `if` instead of `}}`
              1 | {{ if }}
                |       ^^
              hint: included from ~/templates/tiny/first.html(2,5), ~/templates/tiny/memo.sbn-html(1,9)
            """, wholly: false);
    }

    [Theory]
    [InlineData("nothing.html")]
    [InlineData("../../a.yaml")]
    [InlineData("/dev/zero")]
    [InlineData("../tiny/pack.yaml")]
    public async Task An_include_of_a_file_that_the_pack_has_not_is_told(string name) => await Refused(
        $$$"""<doc>{{ include "{{{name}}}" }}</doc>""",
        $"~/templates/tiny/memo.sbn-html(1,9): error DG0455: the pack has no template `{name}` to include\n", wholly: false);

    [Fact]
    public async Task An_included_template_that_is_no_text_is_told_at_its_place()
    {
        Directory.CreateDirectory(shell.PathOf("templates/tiny"));
        File.WriteAllBytes(shell.PathOf("templates/tiny/part.html"), [(byte)'a', 0xFF]);

        await Refused("<doc>{{ include \"part.html\" }}</doc>", "~/templates/tiny/part.html(1,2): error DG0001: ", wholly: false);
        Assert.DoesNotContain("DG0455", shell.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ x = \"a\"; for i in 1..60; x = x + x; end }}")]
    [InlineData("{{ 2 | math.times 99999999999999999999999999999999 }}{{ 1..999999999999 }}")]
    [InlineData("{{ x = []; x[999999999] = 1 }}")]
    [InlineData("{{ \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" | regex.match \"^(a+)+$\" }}")]
    [InlineData("{{ null.a.b }}")]
    [InlineData("{{ parts[99].text.x }}")]
    public async Task Templates_that_eat_the_machine_end_as_a_mistake_of_the_template_or_the_page(string code)
    {
        shell.WritePack($"<doc>{code}</doc>");

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.StartsWith("~/templates/tiny/memo.sbn-html(1,", shell.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(shell.PathOf("out")));
    }

    [Fact]
    public async Task Machines_are_told_once_too_and_which_files_it_keeps_from_being_built()
    {
        shell.WritePack("<doc>{{ nobody }}</doc>");

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("check", shell.Folder, "--json"));
        using var json = JsonDocument.Parse(shell.Output);
        Assert.Equal(["DG0452"], json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(found => found.GetProperty("code").GetString()));
        Assert.All(json.RootElement.GetProperty("files").EnumerateArray(), file => Assert.False(file.GetProperty("ok").GetBoolean()));
        Assert.Equal("", shell.Error);
    }

    private Task Refused(string template, string expected, bool wholly = true) => shell.RefusedTemplate(template, expected, wholly);
}
