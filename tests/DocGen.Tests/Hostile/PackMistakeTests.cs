using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Hostile;

/// <summary>Packs that lack a file, or whose files say what nobody understands: told once a run, in the pack's own file.</summary>
public sealed class PackMistakeTests : IDisposable
{
    private const string Page = "<doc><p>{{ parts[0].text }}</p></doc>";
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task A_pack_in_order_builds()
    {
        shell.WritePack(Page);

        Assert.Equal(ExitCode.Done, await shell.RunGuarded("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.Equal("2 files in order\n", shell.Error);
    }

    [Fact]
    public async Task A_folder_without_pack_yaml_is_no_pack()
    {
        shell.WritePack(Page);
        File.Delete(shell.PathOf("templates/tiny/pack.yaml"));

        await Refused(
            """
            ~/a.yaml(2,11): error DG0411: `~/templates/tiny` is no template pack: it has no `pack.yaml`
              2 | template: tiny
                |           ^^^^
              hint: write one: it says the kinds of documents and their templates
            0 in order, 1 file with errors

            """);
    }

    [Theory]
    [InlineData("tinny", "did you mean `tiny`?")]
    [InlineData("nothing-like-it", "known: tiny, wtpf-ieg")]
    [InlineData("../templates/tiny", "known: tiny, wtpf-ieg")]
    [InlineData("..", "known: tiny, wtpf-ieg")]
    [InlineData(".", "known: tiny, wtpf-ieg")]
    [InlineData("/", "known: tiny, wtpf-ieg")]
    public async Task An_unknown_pack_is_told_with_those_that_are_known(string name, string hint)
    {
        shell.WritePack(Page);
        shell.Write("a.yaml", $"kind: memo\ntemplate: {name}\nbody: [page-break]\n");

        await Refused(
            $"~/a.yaml(2,11): error DG0401: there is no template pack `{name}`\n"
            + $"  2 | template: {name}\n    |           {new string('^', name.Length)}\n  hint: {hint}\n0 in order, 1 file with errors\n");
    }

    [Fact]
    public async Task An_unknown_kind_and_a_missing_language_are_told()
    {
        shell.WritePack(Page);
        shell.Write("a.yaml", "kind: mmeo\ntemplate: tiny\nlanguage: fr\nbody: [page-break]\n");
        await Refused(
            """
            ~/a.yaml(1,7): error DG0402: the pack `tiny` has no kind `mmeo`
              1 | kind: mmeo
                |       ^^^^
              hint: did you mean `memo`?
            0 in order, 1 file with errors

            """);
        shell.Write("a.yaml", "kind: memo\ntemplate: tiny\nlanguage: fr\nbody: [page-break]\n");
        await Refused(
            """
            ~/a.yaml(3,11): error DG0403: the pack `tiny` has no texts in the language `fr`
              3 | language: fr
                |           ^^
              hint: add `strings.fr.yaml` to the pack, or write in another language
            0 in order, 1 file with errors

            """);
    }

    [Fact]
    public async Task A_pack_without_styles_is_told()
    {
        shell.WritePack(Page);
        File.Delete(shell.PathOf("templates/tiny/styles.yaml"));

        await Refused(
            """
            ~/templates/tiny/styles.yaml: error DG0404: the pack lacks this file
              hint: write it: a pack has a `pack.yaml` and a `styles.yaml`
            0 in order, 1 file with errors

            """);
    }

    [Theory]
    [InlineData("memo.sbn-html")]
    [InlineData("../tiny/memo.sbn-html")]
    [InlineData("/etc/passwd")]
    public async Task A_template_that_the_pack_has_not_is_told_where_the_pack_names_it(string name)
    {
        shell.WritePack(Page, $"kinds:\n  memo: {{template: {name}}}\n");
        File.Delete(shell.PathOf("templates/tiny/memo.sbn-html"));

        await Refused(
            $"~/templates/tiny/pack.yaml(2,20): error DG0453: the pack has no template `{name}`\n"
            + $"  2 |   memo: {{template: {name}}}\n    |                    {new string('^', name.Length)}\n"
            + "  hint: write it, or name another file of the pack\n0 in order, 1 file with errors\n");
    }

    [Theory]
    [InlineData("pack.yaml")]
    [InlineData("styles.yaml")]
    [InlineData("strings.en.yaml")]
    [InlineData("memo.sbn-html")]
    public async Task A_file_of_a_pack_that_is_no_text_is_told_once_at_its_place(string name)
    {
        shell.WritePack(Page);
        File.WriteAllBytes(shell.PathOf("templates/tiny/" + name), [(byte)'#', (byte)'\n', 0xC3, 0x28]);

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.StartsWith($"~/templates/tiny/{name}(2,1): error DG0001: ", shell.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n0 in order, 2 files with errors\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal(3, shell.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("pack.yaml")]
    [InlineData("styles.yaml")]
    [InlineData("strings.en.yaml")]
    [InlineData("memo.sbn-html")]
    public async Task A_folder_or_a_pipe_in_the_place_of_a_file_is_told(string name)
    {
        shell.WritePack(Page);
        File.Delete(shell.PathOf("templates/tiny/" + name));
        Directory.CreateDirectory(shell.PathOf("templates/tiny/" + name));
        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("check", shell.PathOf("a.yaml")));
        Assert.Equal($"~/templates/tiny/{name}: error DG0604: this is a folder, and a file is needed\n  hint: name one of its files\n0 in order, 1 file with errors\n", shell.Error);

        Directory.Delete(shell.PathOf("templates/tiny/" + name));
        shell.MakePipe("templates/tiny/" + name);
        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("check", shell.PathOf("a.yaml")));
        Assert.Equal($"~/templates/tiny/{name}: error DG0605: this is a pipe or a device, and a file is needed\n  hint: save its content as a file\n0 in order, 1 file with errors\n", shell.Error);
    }

    [Fact]
    public async Task Mistakes_in_pack_yaml_are_told_at_once()
    {
        shell.WritePack(Page, "naem: tiny\nkinds:\n  memo: {templat: memo.sbn-html, requires: [sorce]}\n  letter: memo.sbn-html\npage: {margins: wide}\nlabels: {eng: [a)]}\n");

        await Refused(
            """
            ~/templates/tiny/pack.yaml(1,1): error DG0301: `naem` is not a key of a pack
              1 | naem: tiny
                | ^^^^
              hint: did you mean `name`?
            ~/templates/tiny/pack.yaml(3,10): error DG0301: `templat` is not a key of a kind
              3 |   memo: {templat: memo.sbn-html, requires: [sorce]}
                |          ^^^^^^^
              hint: did you mean `template`?
            ~/templates/tiny/pack.yaml(3,45): error DG0412: `sorce` is no key that a kind can require
              3 |   memo: {templat: memo.sbn-html, requires: [sorce]}
                |                                             ^^^^^
              hint: did you mean `source`?
            ~/templates/tiny/pack.yaml(4,11): error DG0304: a kind is a map of keys, and here stands the text `memo.sbn-html`
              4 |   letter: memo.sbn-html
                |           ^^^^^^^^^^^^^
              hint: write `template: contribution.sbn-html`
            ~/templates/tiny/pack.yaml(5,17): error DG0406: `wide` is not a length
              5 | page: {margins: wide}
                |                 ^^^^
              hint: write twips (`120`), points (`6pt`), millimetres (`20mm`) or centimetres (`2cm`)
            ~/templates/tiny/pack.yaml(6,10): error DG0301: `eng` is not a key of `labels`
              6 | labels: {eng: [a)]}
                |          ^^^
              hint: did you mean `en`?
            0 in order, 1 file with errors

            """);
    }

    [Theory]
    [InlineData("{width: 0}")]
    [InlineData("{height: -4cm}")]
    [InlineData("{margins: 20cm}")]
    public async Task A_page_without_room_is_told(string page)
    {
        shell.WritePack(Page, $"kinds:\n  memo: {{template: memo.sbn-html}}\npage: {page}\n");

        await Refused(
            $"~/templates/tiny/pack.yaml(3,7): error DG0413: the margins leave no room on the page\n  3 | page: {page}\n    |       {new string('^', page.Length)}\n"
            + "  hint: write a larger `width` and `height`, or smaller `margins`\n0 in order, 1 file with errors\n");
    }

    private async Task Refused(string expected)
    {
        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out")));
        Assert.Equal(expected, shell.Error);
        Assert.Equal("", shell.Output);
        Assert.False(Directory.Exists(shell.PathOf("out")));
    }
}
