using System.Text.Json;
using DocGen.Cli;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private const string Good = Workbench.Head + "body:\n  - text: per {++paragraph++}{--article--} 37\n";
    private const string Bad = Workbench.Head + "body:\n  - text: per {++paragraph 37\n";
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Build_writes_a_valid_file_where_its_source_stands_in_the_set()
    {
        shell.Write("set/docgen.yaml", "language: en\n");
        shell.Write("set/usa/one.yaml", Good);

        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Equal("~/out/usa/one.docx  (United States: 1 insertion, 1 deletion)\n", shell.Output);
        Assert.Equal("1 file in order\n", shell.Error);
        ValidDocx.Check(File.ReadAllBytes(shell.PathOf("out/usa/one.docx")));
    }

    [Fact]
    public void A_file_of_a_set_has_the_same_place_when_it_is_named_alone()
    {
        shell.Write("set/docgen.yaml", "language: en\n");
        shell.Write("set/usa/one.yaml", Good);

        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("set/usa/one.yaml"), "-o", shell.PathOf("out")));
        Assert.True(File.Exists(shell.PathOf("out/usa/one.docx")));
    }

    [Fact]
    public void A_mistake_leaves_the_last_good_file_and_the_others_are_built()
    {
        shell.Write("a.yaml", Good);
        shell.Write("b.yaml", Good);
        shell.Run("build", shell.Folder, "-o", shell.PathOf("out"));
        var before = File.ReadAllBytes(shell.PathOf("out/a.docx"));
        shell.Write("a.yaml", Bad);
        shell.Write("c.yaml", Good);

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.Equal(
            "~/a.yaml(7,15): error DG0102: an insertion is not closed\n"
            + "  7 |   - text: per {++paragraph 37\n"
            + "    |               ^^^\n"
            + "  hint: write `++}` where the insertion ends\n"
            + "2 in order (1 built, 1 fresh), 1 file with errors\n", shell.Error);
        Assert.Equal(before, File.ReadAllBytes(shell.PathOf("out/a.docx")));
        Assert.True(File.Exists(shell.PathOf("out/c.docx")));
    }

    [Fact]
    public void Check_reports_the_same_and_writes_nothing()
    {
        shell.Write("a.yaml", Bad);
        shell.Write("b.yaml", Good);
        var before = Directory.GetFileSystemEntries(shell.Folder, "*", SearchOption.AllDirectories);

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("check", shell.Folder));
        Assert.Contains("DG0102", shell.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(shell.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Accept_and_reject_give_clean_text()
    {
        shell.Write("a.yaml", Good);

        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("a.yaml")));
        Assert.EndsWith("body:\n  - text: per paragraph 37\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("reject", shell.PathOf("a.yaml")));
        Assert.EndsWith("body:\n  - text: per article 37\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Accepting_one_author_leaves_the_marks_of_the_others()
    {
        shell.Write("a.yaml", Workbench.Head + "body:\n  - text: one{++ two++} three{++ four++}{br}\n");

        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("a.yaml"), "--author", "Brazil"));
        Assert.EndsWith("  - text: one{++ two++} three four\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("a.yaml"), "--author", "br"));
        Assert.EndsWith("  - text: one{++ two++} three four\n", shell.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("accept", shell.PathOf("a.yaml"), "--author", "Brasil"));
        Assert.Equal("~/a.yaml: error DG0801: no change in this file is by `Brasil`\n  hint: did you mean `Brazil`?\n", shell.Error);
    }

    [Theory]
    [InlineData("out.yaml")]
    [InlineData("out.docx")]
    public void Accept_writes_a_drafting_file_or_a_Word_file(string target)
    {
        shell.Write("a.yaml", Good);

        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("a.yaml"), "-o", shell.PathOf(target)));
        Assert.Equal($"~/{target}\n", shell.Output);
        if (target.EndsWith(".docx", StringComparison.Ordinal))
        {
            ValidDocx.Check(File.ReadAllBytes(shell.PathOf(target)));
        }
        else
        {
            Assert.Equal(ExitCode.Done, shell.Run("check", shell.PathOf(target)));
        }
    }

    [Fact]
    public void Wrong_usage_is_told_in_two_lines()
    {
        Assert.Equal(ExitCode.WrongUsage, shell.Run("biuld"));
        Assert.Equal("docgen: `biuld` has no meaning here\n  hint: did you mean `build`?\n", shell.Error);
        Assert.Equal(ExitCode.WrongUsage, shell.Run());
        Assert.Equal("docgen: a verb is missing\n  hint: `docgen --help` tells what can stand here\n", shell.Error);
        Assert.Equal(ExitCode.WrongUsage, shell.Run("build", "--ouput", "x"));
        Assert.Equal("docgen: `--ouput` has no meaning here\n  hint: did you mean `--output`?\n", shell.Error);
        Assert.Equal(ExitCode.WrongUsage, shell.Run("accept"));
        Assert.EndsWith("  hint: `docgen accept --help` tells what can stand here\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, shell.Run("accept", "a.yaml", "-o", "a.pdf"));
    }

    [Fact]
    public void A_file_of_another_kind_and_a_folder_named_like_a_file_are_told()
    {
        shell.Write("a.docx", "no draft");

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("build", shell.PathOf("a.docx")));
        Assert.Equal(
            "~/a.docx: error DG0655: this is no drafting file (`*.txt`, `*.md`, `*.yaml`)\n  hint: a Word file is what comes out: name the text that it is built from\n",
            shell.Error);
        shell.Write("a.yaml", Good);
        Assert.Equal(ExitCode.WrongUsage, shell.Run("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out.docx")));
        Assert.StartsWith("docgen: `-o` of build names a folder", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_that_is_read_is_not_written()
    {
        var path = shell.Write("a.yaml", Good);

        Assert.Equal(ExitCode.WrongUsage, shell.Run("accept", path, "-o", Path.Combine(shell.Folder, ".", "a.yaml")));
        Assert.Contains("its marks would be lost", shell.Error, StringComparison.Ordinal);
        Assert.Equal(Good, File.ReadAllText(path));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("accept")]
    [InlineData("reject")]
    [InlineData("stat")]
    [InlineData("new")]
    public void Every_verb_explains_itself(string verb)
    {
        Assert.Equal(ExitCode.Done, shell.Run(verb, "--help"));
        Assert.Contains("--json", shell.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("--help"));
        Assert.Contains(verb, shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_results_and_diagnostics_to_machines()
    {
        shell.Write("a.yaml", Good);
        shell.Write("b.yaml", Bad);

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("build", shell.Folder, "-o", shell.PathOf("out"), "--json"));
        Assert.Equal("", shell.Error);
        using var json = JsonDocument.Parse(shell.Output);
        var (first, second) = (json.RootElement.GetProperty("files")[0], json.RootElement.GetProperty("files")[1]);
        Assert.True(first.GetProperty("ok").GetBoolean());
        Assert.Equal(1, first.GetProperty("revisions")[0].GetProperty("insertions").GetInt32());
        Assert.False(second.GetProperty("ok").GetBoolean());
        var mistake = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal(("DG0102", 7, 15), (mistake.GetProperty("code").GetString(), mistake.GetProperty("line").GetInt32(), mistake.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void A_folder_without_drafts_and_a_path_that_is_not_there_are_told()
    {
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.Equal("~: error DG0651: no drafting file (`*.txt`, `*.md`, `*.yaml`) is here or below\n  hint: name a drafting file, or a folder that holds some\n", shell.Error);
        Assert.Equal(ExitCode.DiskRefused, shell.Run("build", shell.PathOf("none.yaml")));
        Assert.Equal("~/none.yaml: error DG0601: there is no such file or folder\n  hint: check the name, and the folder that you are in\n", shell.Error);
    }

    [Fact]
    public void An_output_folder_that_cannot_be_written_is_told()
    {
        shell.Write("a.yaml", Good);
        shell.Write("file", "no folder");

        Assert.Equal(ExitCode.DiskRefused, shell.Run("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("file")));
        Assert.StartsWith("~/file/a.docx: error DG0603: the file cannot be written", shell.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(shell.Folder, "*.docgen-part", SearchOption.AllDirectories));
    }

    [Fact]
    public void Two_files_that_would_write_one_output_are_told()
    {
        shell.Write("a.yaml", Good);
        shell.Write("a.yml", Good);

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.Contains("DG0652", shell.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("template: wtpf-eig\nkind: contribution\nsource: USA\nbody: []\n", "(1,11): error DG0401: there is no template pack `wtpf-eig`", "did you mean `wtpf-ieg`?")]
    [InlineData("template: wtpf-ieg\nkind: contribtion\nsource: USA\nbody: []\n", "(2,7): error DG0402: the pack `wtpf-ieg` has no kind `contribtion`", "did you mean `contribution`?")]
    [InlineData("template: wtpf-ieg\nkind: contribution\nbody: []\n", "(2,7): error DG0405: a file of the kind `contribution` needs `source`", "add `source: …`")]
    public void Unknown_packs_kinds_and_languages_are_told(string yaml, string message, string hint)
    {
        shell.Write("a.yaml", yaml);

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("check", shell.PathOf("a.yaml")));
        Assert.Contains("~/a.yaml" + message, shell.Error, StringComparison.Ordinal);
        Assert.Contains(hint, shell.Error, StringComparison.Ordinal);
    }
}
