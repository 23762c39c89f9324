using DocGen.Cli;
using DocGen.Tests.Cli;
using DocGen.Tests.Docx;
using DocGen.Tests.Hostile;

namespace DocGen.Tests.Starters;

/// <summary><c>docgen new set</c> and <c>docgen new pack</c>, as a user types them.</summary>
public sealed class NewSetAndPackTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void A_new_set_builds_at_once()
    {
        Assert.Equal(ExitCode.Done, shell.Run("new", "set", shell.PathOf("meeting")));
        Assert.Equal("~/meeting/base-opinion.yaml\n~/meeting/docgen.yaml\n~/meeting/our-contribution.yaml\nnext: docgen build ~/meeting\n", shell.Output);

        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("meeting"), "-o", shell.PathOf("out")));
        Assert.Equal(
            """
            ~/meeting/our-contribution.yaml(4,9): warning DG0916: `Name of the delegation` is what stands in the starting file, and no name yet
              4 | source: Name of the delegation                # who contributes, as the first page says it
                |         ^^^^^^^^^^^^^^^^^^^^^^
              hint: write whose document it is, as the first page is to say it, such as `United States of America`
            ~/meeting/our-contribution.yaml(5,9): warning DG0916: `Delegation` is what stands in the starting file, and no name yet
              5 | author: Delegation                            # the name on your marks
                |         ^^^^^^^^^^
              hint: write the name that your marks are to have, such as `United States`
            2 files in order, 2 warnings

            """, shell.Error);
        Assert.All(Directory.GetFiles(shell.PathOf("out")), file => ValidDocx.Check(File.ReadAllBytes(file)));
        Assert.Equal(Rejected("base-opinion.yaml"), Rejected("our-contribution.yaml"));
        Assert.StartsWith("# yaml-language-server: $schema=.docgen/set.schema.json\n", File.ReadAllText(shell.PathOf("meeting/docgen.yaml")), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=.docgen/draft.schema.json\n", File.ReadAllText(shell.PathOf("meeting/our-contribution.yaml")), StringComparison.Ordinal);
        Assert.Equal(["draft.schema.json", "set.schema.json"], Directory.GetFiles(shell.PathOf("meeting/.docgen")).Select(path => Path.GetFileName(path)).Order());
    }

    [Fact]
    public void A_set_in_the_way_of_a_file_is_not_written_at_all()
    {
        shell.Write("meeting/docgen.yaml", "language: fr\n");

        Assert.Equal(ExitCode.DiskRefused, shell.Run("new", "set", shell.PathOf("meeting")));
        Assert.Equal("~/meeting/docgen.yaml: error DG0611: this is there already, and nothing is overwritten\n  hint: choose another name, or move this away first\n", shell.Error);
        Assert.Equal(["docgen.yaml"], Directory.GetFiles(shell.PathOf("meeting")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void A_pack_without_starters_says_so()
    {
        shell.WritePack("<doc/>");

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("new", "set", shell.PathOf("meeting"), "--template", "tiny"));
        Assert.Equal("~/templates/tiny: error DG0813: the pack `tiny` has no starting files for a set\n  hint: name another pack with `--template`\n", shell.Error);
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("new", "memo", shell.PathOf("memo.yaml"), "--template", "tiny"));
        Assert.Equal("memo: error DG0810: the pack `tiny` has no starting file for this kind\n  hint: known: pack, set\n", shell.Error);
    }

    [Fact]
    public void A_new_pack_builds_a_new_file()
    {
        Assert.Equal(ExitCode.Done, shell.Run("new", "pack", "ours", "-o", shell.Folder));
        Assert.Equal("~/templates/ours\nnext: open ~/templates/ours/pack.yaml; a file uses the pack with `template: ours`\n", shell.Output);
        Assert.Equal(
            Names(Repository.Path("templates", "wtpf-ieg")), Names(shell.PathOf("templates/ours")));
        Assert.Contains("\nname: ours\n", File.ReadAllText(shell.PathOf("templates/ours/pack.yaml")), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, shell.Run("new", "opinion", shell.PathOf("a.yaml"), "--template", "ours"));
        Assert.Contains("\ntemplate: ours      ", File.ReadAllText(shell.PathOf("a.yaml")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("new", "set", shell.PathOf("meeting"), "--template", "ours"));
        shell.Write("meeting/our-contribution.yaml", File.ReadAllText(shell.PathOf("meeting/our-contribution.yaml"))
            .Replace("Name of the delegation", "Kenya", StringComparison.Ordinal).Replace(": Delegation", ": Kenya", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.Equal("3 files in order\n", shell.Error);
    }

    [Theory]
    [InlineData(new[] { "ours" }, ExitCode.DiskRefused, "~/templates/ours: error DG0611: this is there already, and nothing is overwritten\n  hint: choose another name, or move this away first\n")]
    [InlineData(new[] { "../ours" }, ExitCode.InputHasErrors, "../ours: error DG0814: a pack cannot have this name\n  hint: write the name of a folder: letters, digits, `-`, `_` and `.`\n")]
    [InlineData(new[] { "mine", "--from", "wtpf" }, ExitCode.InputHasErrors, "--from: error DG0401: there is no template pack `wtpf`\n  hint: did you mean `wtpf-ieg`?\n")]
    public void A_pack_that_cannot_be_is_told(string[] arguments, int code, string error)
    {
        shell.Write("templates/ours/mine.txt", "");

        Assert.Equal(code, shell.Run(["new", "pack", .. arguments, "-o", shell.Folder]));
        Assert.Equal(error, shell.Error);
    }

    [Fact]
    public void A_pack_goes_into_the_set_round_the_current_folder()
    {
        shell.Write("set/docgen.yaml", "language: en\n");
        Directory.CreateDirectory(shell.PathOf("set/inner"));

        var (code, output, error) = HostileShell.Script(shell.PathOf("set/inner"), "$docgen new pack ours && $docgen new opinion && $docgen build");

        Assert.Equal("1 file in order\n", error);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("opinion.yaml\nnext: docgen build opinion.yaml\n", output, StringComparison.Ordinal);
        Assert.True(File.Exists(shell.PathOf("set/templates/ours/pack.yaml")));
    }

    private static string[] Names(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

    private string Rejected(string file)
    {
        Assert.Equal(ExitCode.Done, shell.Run("reject", shell.PathOf("meeting/" + file)));
        return shell.Output[shell.Output.IndexOf("\nopinion:", StringComparison.Ordinal)..];
    }
}
