using DocGen.Cli;
using DocGen.Tests.Cli;
using Xunit;

namespace DocGen.Tests.Shards;

/// <summary><c>docgen report merge</c>: what only all reports together can tell.</summary>
public sealed class ReportMergeTests : IDisposable
{
    private const string File = """{"source": "a.yaml", "output": "out/a.docx", "ok": true, "state": "built"}""";

    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("nothing here", "this is no report of docgen: line 1 is no JSON")]
    [InlineData("[1, 2]", "this is no report of docgen: it has no `command`, `files` or `diagnostics`")]
    [InlineData("""{"command": "build", "files": [7], "diagnostics": []}""", "this is no report of docgen: it has no `command`, `files` or `diagnostics`")]
    [InlineData("""{"command": "check", "files": [], "diagnostics": []}""", "this report is of `docgen check`, and those before it are of `docgen build`")]
    [InlineData("""{"command": "build", "files": [], "diagnostics": [], "complete": false}""", "the run of this report was ended before it was done")]
    [InlineData("""{"command": "build", "files": [{"source": "a.yaml", "output": "x.docx", "ok": true, "state": "built"}], "diagnostics": []}""", "`a.yaml` is in this report and in `~/1.json`")]
    [InlineData("""{"command": "build", "files": [{"source": "b.yaml", "output": "out/A.docx", "ok": true, "state": "built"}], "diagnostics": []}""", "`b.yaml` and `a.yaml` both wrote `out/A.docx`")]
    public void What_does_not_fit_together_is_told(string second, string message)
    {
        var (one, other) = (Report("1.json", File), shell.Write("2.json", second));

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("report", "merge", one, other, "-o", shell.PathOf("all.json")));
        Assert.StartsWith("~/2.json: error DG085", shell.Error, StringComparison.Ordinal);
        Assert.Contains(": " + message + "\n  hint: ", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_several_shares_met_is_told_once_and_decides_the_exit_code()
    {
        const string finding = """{"severity": "error", "code": "DG0602", "file": "pack.yaml", "message": "m"}""";
        var (one, other) = (Report("1.json", "", finding), Report("2.json", File, finding));

        Assert.Equal(ExitCode.DiskRefused, shell.Run("report", "merge", one, other));
        Assert.Equal(2, shell.Output.Split("DG0602").Length);
    }

    [Fact]
    public void A_report_that_is_not_there_is_the_disk_s_matter()
    {
        Assert.Equal(ExitCode.DiskRefused, shell.Run("report", "merge", shell.PathOf("none.json")));
        Assert.Equal("~/none.json: error DG0601: there is no such file or folder\n  hint: check the name, and the folder that you are in\n0 files in order\n", shell.Error);
    }

    private string Report(string name, string files, string findings = "") =>
        shell.Write(name, $$"""{"command": "build", "files": [{{files}}], "diagnostics": [{{findings}}]}""");
}
