using DocGen.Cli;
using DocGen.Tests.Hostile;
using Xunit;

namespace DocGen.Tests.Cli;

/// <summary><c>docgen verify</c> and <c>build --verify</c>: Word files held to their sources.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void The_set_that_ships_is_what_its_sources_say()
    {
        Assert.Equal(ExitCode.Done, shell.Run("build", Repository.Path("content"), "-o", shell.PathOf("out"), "--verify"));
        Assert.EndsWith("14 files in order; 14 Word files verified\n", shell.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, shell.Run("verify", Repository.Path("content"), "-o", shell.PathOf("out")));
        Assert.Equal("14 Word files verified\n", shell.Error);
        Assert.Equal("", shell.Output);
    }

    [Fact]
    public void A_file_that_another_put_in_its_place_is_seen_and_so_is_one_that_is_gone()
    {
        shell.Write("a.yaml", HostileShell.Good);
        shell.Write("b.yaml", HostileShell.Good.Replace("37", "38", StringComparison.Ordinal));
        shell.Write("c.yaml", HostileShell.Good);
        shell.Run("build", shell.Folder, "-o", shell.PathOf("out"));
        File.Copy(shell.PathOf("out/b.docx"), shell.PathOf("out/a.docx"), overwrite: true);
        File.Delete(shell.PathOf("out/c.docx"));

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("verify", shell.Folder, "-o", shell.PathOf("out")));
        Assert.Equal("""
            ~/out/a.docx: error DG0712: the accepted, rejected and marked text is not that of its source; in paragraph 1 the file has “… paragraph 38”, the source “… paragraph 37”
              hint: build it anew: `docgen build`; a file that others have worked on is no longer that of its source
            ~/c.yaml: error DG0657: its Word file `~/out/c.docx` is not there
              hint: build it first: `docgen build`
            1 Word file verified, 2 not what the source says

            """.ReplaceLineEndings("\n"), shell.Error);
    }

    [Fact]
    public void A_source_with_mistakes_is_reported_as_a_build_would()
    {
        shell.Write("a.yaml", HostileShell.Good.Replace("++}", "", StringComparison.Ordinal));

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("verify", shell.Folder, "-o", shell.PathOf("out")));
        Assert.Contains("error DG0102", shell.Error, StringComparison.Ordinal);
    }
}
