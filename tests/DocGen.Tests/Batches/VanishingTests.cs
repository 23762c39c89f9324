using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Cli;
using DocGen.Diagnostics;
using DocGen.Tests.Clients;

namespace DocGen.Tests.Batches;

/// <summary>Files that come, go and change while a build runs.</summary>
public sealed class VanishingTests : IDisposable
{
    private readonly MeetingSet set = new();

    public void Dispose() => set.Dispose();

    [Fact]
    public void A_source_that_goes_when_it_was_found_is_told_and_the_others_are_built()
    {
        var results = Run(() => File.Delete(set.Shell.PathOf("set/plain.yaml")));

        var lost = results.Single(result => result.State == BuildState.Failed && result.Source.Path.EndsWith("plain.yaml", StringComparison.Ordinal));
        Assert.Equal("DG0601", lost.Diagnostics.Single().Diagnostic.Code);
        Assert.Equal(7, results.Count(result => result.State == BuildState.Built));
    }

    [Fact]
    public void A_source_that_changes_when_it_was_found_is_built_as_it_is_and_known_as_it_was_read()
    {
        Assert.SkipWhen(TestedTool.Other is not null, "another tool builds all anew");
        Run(() => set.Shell.Write("set/bare.yaml", "symbol: T/2\nkind: bare\nbody: [{text: 'two{++ now++}'}]\n"));

        Assert.Empty(set.Built());
        set.Shell.Write("set/bare.yaml", "symbol: T/2\nkind: bare\nbody: [{text: 'two{++ new++}'}]\n");
        Assert.Equal(["bare", "compiled", "list"], set.Built());
    }

    [Fact]
    public void A_folder_that_can_only_be_read_is_told()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("this user may write everywhere");
            return;
        }
        Directory.CreateDirectory(set.Shell.PathOf("out"));
        File.SetUnixFileMode(set.Shell.PathOf("out"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        set.Built();
        File.SetUnixFileMode(set.Shell.PathOf("out"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(ExitCode.DiskRefused, set.Code);
        Assert.Contains("error DG0603: the file cannot be written: permission is denied", set.Shell.Error, StringComparison.Ordinal);
    }

    /// <summary>Plans, lets something happen, and builds.</summary>
    private List<BuildResult> Run(Action meanwhile)
    {
        var sources = Discovery.Find([set.Shell.PathOf("set")], new DiagnosticBag(), out var folders);
        using var log = BuildLog.Open(set.Shell.PathOf("out"), ToolVersion.Current, () => { }, TestContext.Current.CancellationToken);
        var plan = BuildPlan.Of(sources, folders, log);
        meanwhile();
        return [.. new BuildRun(new SourceFiles(), log, BuildOptions.Usual).Run(plan, TestContext.Current.CancellationToken)];
    }
}
