using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Batches;

/// <summary>A set that has lost its last drafting file loses its Word files; a folder that is a wrong one loses nothing.</summary>
public sealed class EmptySetTests : IDisposable
{
    private const string NothingLeft =
        "~/set: warning DG0662: no drafting file is left here or below\n  hint: Word files go with their drafting files; `--keep` keeps them\n";

    private const string NothingToBuild =
        "error DG0651: no drafting file (`*.txt`, `*.md`, `*.yaml`) is here or below\n  hint: name a drafting file, or a folder that holds some\n";

    private readonly Shell shell = new();

    public EmptySetTests()
    {
        shell.Write("set/docgen.yaml", "template: wtpf-ieg\nkind: contribution\nsource: Kenya\n");
        shell.Write("set/a.yaml", "body: [{text: one}]\n");
        shell.Write("set/deep/b.yaml", "body: [{text: two}]\n");
        shell.Write("other/docgen.yaml", "template: wtpf-ieg\nkind: contribution\nsource: Chad\n");
        shell.Write("other/c.yaml", "body: [{text: three}]\n");
        Assert.Equal(ExitCode.Done, Build("set"));
        Assert.Equal(ExitCode.Done, Build("other"));
        shell.Write("out/mine.docx", "mine");
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void The_last_file_takes_its_Word_file_along_and_what_others_made_stays()
    {
        Empty();

        Assert.Equal(ExitCode.Done, Build("set"));
        Assert.Equal(NothingLeft + "0 files in order (2 removed), 1 warning\n", shell.Error);
        Assert.Equal("~/out/a.docx  (removed: ~/set/a.yaml is no more)\n~/out/deep/b.docx  (removed: ~/set/deep/b.yaml is no more)\n", shell.Output);
        Assert.Equal(["c.docx", "mine.docx"], Left());

        // Nothing is known of it any more: it is as good as a wrong folder.
        Assert.Equal(ExitCode.InputHasErrors, Build("set"));
        Assert.Equal("~/set: " + NothingToBuild, shell.Error);
        Assert.Equal(["c.docx", "mine.docx"], Left());
    }

    [Fact]
    public void Word_files_stay_where_somebody_asks_for_it_or_has_changed_them()
    {
        Empty();
        File.AppendAllText(shell.PathOf("out/a.docx"), "by hand");

        Assert.Equal(ExitCode.Done, Build("set", "--keep"));
        Assert.StartsWith(NothingLeft, shell.Error, StringComparison.Ordinal);
        Assert.Equal(["a.docx", "b.docx", "c.docx", "mine.docx"], Left());
        Assert.Equal(ExitCode.Done, Build("set"));
        Assert.Equal(["a.docx", "c.docx", "mine.docx"], Left());
    }

    [Fact]
    public void A_folder_of_the_set_loses_what_was_in_it()
    {
        File.Delete(shell.PathOf("set/deep/b.yaml"));

        Assert.Equal(ExitCode.Done, Build("set/deep"));
        Assert.Equal(["a.docx", "c.docx", "mine.docx"], Left());
    }

    [Fact]
    public void Looking_removes_nothing()
    {
        Empty();

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("check", shell.PathOf("set")));
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("verify", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Equal(4, Left().Length);
    }

    /// <summary>Each is a folder that somebody names by mistake, or that is not today what it was.</summary>
    [Theory]
    [InlineData("empty")]
    [InlineData("without the set's file")]
    [InlineData("in a set above")]
    [InlineData("files named otherwise")]
    [InlineData("beside another mistake")]
    public void A_wrong_folder_loses_nothing(string mistake)
    {
        Directory.CreateDirectory(shell.PathOf("empty"));
        var folders = new[] { mistake is "empty" ? "empty" : "set" };
        switch (mistake)
        {
            case "without the set's file":
                Empty();
                File.Delete(shell.PathOf("set/docgen.yaml"));
                break;
            case "in a set above":
                Empty();
                File.Move(shell.PathOf("set/docgen.yaml"), shell.PathOf("docgen.yaml"));
                break;
            case "files named otherwise":
                File.AppendAllText(shell.PathOf("set/docgen.yaml"), "files: [meeting]\n");
                break;
            case "beside another mistake":
                Empty();
                folders = ["set", "no-such"];
                break;
        }

        Assert.NotEqual(ExitCode.Done, shell.Run(["build", .. folders.Select(shell.PathOf), "-o", shell.PathOf("out")]));
        Assert.Equal(["a.docx", "b.docx", "c.docx", "mine.docx"], Left());
    }

    private int Build(string folder, params string[] options) => shell.Run(["build", shell.PathOf(folder), "-o", shell.PathOf("out"), .. options]);

    private void Empty()
    {
        File.Delete(shell.PathOf("set/a.yaml"));
        File.Delete(shell.PathOf("set/deep/b.yaml"));
    }

    private string[] Left() =>
        [.. Directory.GetFiles(shell.PathOf("out"), "*.docx", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];
}
