using System.Diagnostics;
using DocGen.Tests.Clients;
using DocGen.Tests.Hostile;
using Xunit;

namespace DocGen.Tests.Cli;

/// <summary><c>docgen watch</c>, as a process of its own: what is saved is built, and the signal to end ends it.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task What_is_saved_is_built_and_nothing_else()
    {
        Requirement.Demand(Requirement.IsOnPath("kill") && !OperatingSystem.IsWindows(), "there is no `kill` here to end the command with", "DOCGEN_NEEDS_SHELL");
        shell.Write("a.yaml", HostileShell.Good);
        shell.Write("b.yaml", HostileShell.Good);
        using var watch = Process.Start(TestedTool.Process("watch", shell.Folder, "-o", shell.PathOf("out")))!;
        try
        {
            await Says(watch.StandardError, "2 files in order", "watching: Ctrl-C ends it");
            Assert.Equal(shell.PathOf("out/a.docx"), OutputOf(await Line(watch.StandardOutput)));
            Assert.Equal(shell.PathOf("out/b.docx"), OutputOf(await Line(watch.StandardOutput)));

            shell.Write("b.yaml", HostileShell.Good.Replace("37", "38", StringComparison.Ordinal));
            await Says(watch.StandardError, "2 files in order (1 built, 1 fresh)");
            Assert.Equal(shell.PathOf("out/b.docx"), OutputOf(await Line(watch.StandardOutput)));

            shell.Write("b.yaml", HostileShell.Good.Replace("++}", "", StringComparison.Ordinal));
            Assert.Contains("error DG0102", await Line(watch.StandardError), StringComparison.Ordinal);
            await Until(watch.StandardError, "1 in order (1 fresh), 1 file with errors");

            shell.Write("b.yaml", HostileShell.Good);
            await Says(watch.StandardError, "2 files in order (1 built, 1 fresh)");

            using var kill = Process.Start("kill", ["-TERM", watch.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await watch.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
            Assert.Equal(0, watch.ExitCode);
        }
        finally
        {
            watch.Kill();
        }
    }

    /// <summary>A line of output names the Word file first.</summary>
    private static string OutputOf(string line) => line.Split("  ")[0];

    private static async Task Says(StreamReader from, params string[] lines)
    {
        foreach (var line in lines)
        {
            Assert.Equal(line, await Line(from));
        }
    }

    private static async Task Until(StreamReader from, string line)
    {
        while (await Line(from) != line)
        {
            // What stands before it is tested elsewhere.
        }
    }

    private static async Task<string> Line(StreamReader from) =>
        await from.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken)
            ?? throw new EndOfStreamException("the command has ended");
}
