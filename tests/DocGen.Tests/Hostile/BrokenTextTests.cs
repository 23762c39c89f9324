using System.Text;
using System.Text.RegularExpressions;
using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Hostile;

/// <summary>Drafting files that are no text, no YAML, or far too much of it.</summary>
public sealed class BrokenTextTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("[", "]", "(6,")]
    [InlineData("{a: ", "}", "(6,")]
    [InlineData("[", "", "(6,")]
    [InlineData("{a: [", "", "(6,")]
    public async Task Nesting_of_ten_thousand_levels_is_refused(string open, string close, string place) =>
        await Refused(Workbench.Head + "body: " + Repeated(open) + Repeated(close) + "\n", place, "DG0234");

    [Fact]
    public async Task Lists_in_lists_without_end_are_refused() => await Refused(
        Workbench.Head + "body:\n" + string.Concat(Enumerable.Range(1, 2000).Select(i => new string(' ', 2 * i) + "- clauses:\n")), "(38,", "DG0234");

    [Fact]
    public async Task Clauses_of_more_than_nine_levels_are_refused_once()
    {
        var clauses = string.Concat(Enumerable.Range(1, 12).Select(i => new string(' ', 4 * i) + $"- text: level {i}\n" + new string(' ', 4 * i) + "  clauses:\n"));
        await Refused(Workbench.Head + "body:\n  - clauses:\n" + clauses + new string(' ', 54) + "- the last\n", "(26,", "DG0321");
        Assert.StartsWith("~/a.yaml(26,43): error DG0321: clauses are nested more than nine levels deep\n", shell.Error, StringComparison.Ordinal);
        Assert.EndsWith("  hint: raise them a level\n0 in order, 1 file with errors\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(shell.Error, "DG0321"));
    }

    [Theory]
    [InlineData("{++a")]
    [InlineData("^[a")]
    [InlineData("{==a")]
    public async Task Marks_in_marks_without_end_are_refused(string mark)
    {
        shell.Write("a.yaml", Workbench.Head + "body:\n  - text: x" + string.Concat(Enumerable.Repeat(mark, 1000)) + "\n");

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("check", shell.PathOf("a.yaml")));
        Assert.StartsWith("~/a.yaml(7,", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scalar_of_50_MB_is_refused() =>
        await Refused(Workbench.Head + "body:\n  - text: " + new string('a', 50_000_000) + "\n", ":", "DG0003");

    [Fact]
    public async Task A_file_of_three_gigabytes_is_refused_without_a_look()
    {
        using (var file = File.Create(shell.PathOf("a.yaml")))
        {
            file.SetLength(3L << 30);
        }

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("check", shell.PathOf("a.yaml")));
        Assert.Equal(
            "~/a.yaml: error DG0654: the file has 3072 MiB: no text is that long\n"
            + "  hint: is it a text file? split it into several files\n"
            + "0 in order, 1 file with errors\n", shell.Error);
    }

    [Fact]
    public async Task A_text_of_eight_megabytes_is_read()
    {
        shell.Write("a.yaml", Workbench.Head + "body:\n  - text: " + string.Concat(Enumerable.Repeat("word ", 1_600_000)) + "end\n");

        Assert.Equal(ExitCode.Done, await shell.RunGuarded("check", shell.PathOf("a.yaml")));
    }

    [Fact]
    public async Task Anchors_that_would_explode_are_refused() => await Refused(
        Workbench.Head + "body:\n  - &a [x, x, x, x, x, x, x, x, x, x]\n"
        + string.Concat(Enumerable.Range('b', 12).Select(c => $"  - &{(char)c} [{string.Join(", ", Enumerable.Repeat($"*{(char)(c - 1)}", 10))}]\n")),
        "(7,5)", "DG02");

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_refused_at_their_place()
    {
        File.WriteAllBytes(shell.PathOf("a.yaml"), [.. Encoding.UTF8.GetBytes(Workbench.Head + "body:\n  - text: caf"), 0xE9, (byte)'\n']);

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("check", shell.PathOf("a.yaml")));
        Assert.StartsWith("~/a.yaml(7,14): error DG0001: ", shell.Error, StringComparison.Ordinal);
        Assert.Contains("\n  hint: ", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_are_refused_each_at_its_place()
    {
        await Refused(Workbench.Head + "body:\n  - text: a\u0007b\u000Bc\n  - text: per {++paragraph\n", "(7,12)", "DG0004");
        Assert.Contains("~/a.yaml(7,14): error DG0004: ", shell.Error, StringComparison.Ordinal);
        Assert.Contains("~/a.yaml(8,15): error DG0102: an insertion is not closed\n", shell.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", ":", "DG0200")]
    [InlineData("\n\n  \n", ":", "DG0200")]
    [InlineData("# nothing but a remark\n", ":", "DG0201")]
    [InlineData(HostileShell.Good + "---\n" + HostileShell.Good, "(8,1)", "DG0236")]
    public async Task A_file_without_a_document_or_with_two_is_refused(string text, string place, string code) => await Refused(text, place, code);

    [Fact]
    public async Task A_name_that_is_a_whole_book_is_quoted_in_brief()
    {
        shell.Write("a.yaml", $"kind: contribution\ntemplate: wtpf-ieg\nlanguage: {new string('x', 1_000_000)}\ndate: \"a\\nb\"\nbody: []\n");

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("check", shell.PathOf("a.yaml")));
        Assert.StartsWith($"~/a.yaml(3,11): error DG0308: `{new string('x', 60)}…` is not one of the six languages\n", shell.Error, StringComparison.Ordinal);
        Assert.Contains("~/a.yaml(4,7): error DG0307: `a b` is not a date\n", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_languages_packs_and_keys_are_told_at_once()
    {
        shell.Write("a.yaml", "kind: contribution\ntemplat: wtpf-ieg\nlanguage: eng\nbody:\n  - txt: a\n");

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("check", shell.PathOf("a.yaml")));
        Assert.Equal(
            """
            ~/a.yaml(2,1): error DG0301: `templat` is not a key of a drafting file
              2 | templat: wtpf-ieg
                | ^^^^^^^
              hint: did you mean `template`?
            ~/a.yaml(3,11): error DG0308: `eng` is not one of the six languages
              3 | language: eng
                |           ^^^
              hint: did you mean `en`?
            ~/a.yaml(5,5): error DG0301: `txt` is not a key of a part of the body
              5 |   - txt: a
                |     ^^^
              hint: did you mean `text`?
            0 in order, 1 file with errors

            """, shell.Error);
    }

    /// <summary>Builds a good file, makes it bad, and builds again: it is told, and the last good Word file stays.</summary>
    private async Task Refused(string text, string place, string code)
    {
        shell.Write("a.yaml", HostileShell.Good);
        Assert.Equal(ExitCode.Done, await shell.RunGuarded("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out")));
        var before = File.ReadAllBytes(shell.PathOf("out/a.docx"));
        shell.Write("a.yaml", text);

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out")));

        Assert.StartsWith($"~/a.yaml{place}", shell.Error, StringComparison.Ordinal);
        Assert.Contains($" error {code}", shell.Error, StringComparison.Ordinal);
        Assert.Contains("\n  hint: ", shell.Error, StringComparison.Ordinal);
        Assert.EndsWith("0 in order, 1 file with errors\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal("", shell.Output);
        Assert.Equal(before, File.ReadAllBytes(shell.PathOf("out/a.docx")));
        Assert.Equal([shell.PathOf("out/a.docx")], shell.SeenIn("out"));
    }

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, 10_000));
}
