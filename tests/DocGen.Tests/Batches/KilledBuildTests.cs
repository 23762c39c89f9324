using System.Diagnostics;
using System.Globalization;
using DocGen.Cli;
using DocGen.Tests.Cli;
using DocGen.Tests.Clients;
using DocGen.Tests.Hostile;

namespace DocGen.Tests.Batches;

/// <summary>
/// A build that ends before its time, by kill -9, by Ctrl-C, by a disk that is full: what stands in the output folder is whole, and the next build ends as
/// if nothing had been. <c>DOCGEN_KILLS</c> says how often a build is killed.
/// </summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Files = 500;
    private readonly Shell shell = new();
    private readonly Dictionary<string, byte[]> undisturbed;

    public KilledBuildTests()
    {
        shell.Write("set/docgen.yaml", "template: wtpf-ieg\nkind: contribution\nsource: Kenya\nauthor: Kenya\n");
        for (var i = 0; i < Files; i++)
        {
            shell.Write($"set/d{i % 5}/c{i:000}.yaml", $"symbol: T/1/{i}\nbody:\n" + string.Concat(Enumerable.Repeat("  - text: text{++ new++}{-- old--}\n", 20)));
        }
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("whole")));
        undisturbed = Outputs("whole");
        Assert.Equal(Files, undisturbed.Count);
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void A_build_that_is_killed_leaves_whole_files_and_is_made_up_for()
    {
        Requirement.Demand(File.Exists("/bin/sh"), "processes are killed by the signals of Unix here", "DOCGEN_NEEDS_SHELL");
        var kills = int.Parse(Environment.GetEnvironmentVariable("DOCGEN_KILLS") ?? "12", CultureInfo.InvariantCulture);
        var moments = new Random(20130514);
        var usual = TimeSpan.FromSeconds(1);
        for (var i = 0; i < kills; i++)
        {
            if (i % 4 == 0 && Directory.Exists(shell.PathOf("out")))
            {
                // From nothing, as well as from what earlier builds have left.
                Directory.Delete(shell.PathOf("out"), recursive: true);
            }
            using var build = Start();
            var begun = Stopwatch.StartNew();
            if (!build.WaitForExit(usual * (0.1 + (moments.NextDouble() * 1.1))))
            {
                build.Kill();
            }
            build.WaitForExit();
            // A machine that is busy, or fast, moves the moments with it.
            usual = build.ExitCode == ExitCode.Done ? begun.Elapsed : usual * (Outputs("out").Count < 10 ? 1.5 : 1);
            AreWhole();
        }
        using (var last = Start())
        {
            last.WaitForExit();
            Assert.Equal(ExitCode.Done, last.ExitCode);
        }
        Assert.Equal(undisturbed.Keys.Order(StringComparer.Ordinal), Outputs("out").Keys.Order(StringComparer.Ordinal));
        AreWhole();
        Assert.Empty(Directory.GetFiles(shell.PathOf("out"), "*.docgen-part", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_build_that_is_asked_to_end_does_so_within_a_second(string signal)
    {
        Requirement.Demand(File.Exists("/bin/sh"), "there are no signals here", "DOCGEN_NEEDS_SHELL");
        using var build = Start();
        // A shell that is there already sends the signal at once, also on a machine with much else to do.
        using var kill = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"read go; kill -{signal} {build.Id}"]) { RedirectStandardInput = true })!;
        while (!Directory.Exists(shell.PathOf("out/d0")))
        {
            Assert.False(build.HasExited, "the build ended before it was asked to");
            Thread.Sleep(1);
        }
        kill.StandardInput.WriteLine();
        kill.WaitForExit();
        var asked = Stopwatch.StartNew();
        var error = build.StandardError.ReadToEnd();
        build.WaitForExit();

        Assert.Equal(ExitCode.Interrupted, build.ExitCode);
        Assert.True(asked.Elapsed < TimeSpan.FromSeconds(2), $"it took {asked.Elapsed}, on a machine with much else to do");
        Assert.Matches($"docgen: interrupted: [0-9]+ of {Files} files done; the next build goes on from there\n$", error);
        AreWhole();
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Contains(" fresh)\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal(Files, Outputs("out").Count);
        AreWhole();
    }

    [Fact]
    public void A_disk_that_is_full_is_told_and_leaves_whole_files()
    {
        Directory.CreateDirectory(shell.PathOf("out"));
        var (code, _, error) = HostileShell.Script(shell.Folder, "mount -t tmpfs -o size=400k none out");
        if (code != 0)
        {
            Assert.Skip($"no small disk can be made here: {error.Trim()}");
        }
        try
        {
            Assert.Equal(ExitCode.DiskRefused, shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
            Assert.Contains("error DG0603: the file cannot be written: the disk is full\n", shell.Error, StringComparison.Ordinal);
            Assert.NotEmpty(Outputs("out"));
            AreWhole();
        }
        finally
        {
            HostileShell.Script(shell.Folder, "umount out");
        }
    }

    private Process Start()
    {
        var build = Begin();
        // A pipe that nobody empties would hold the build up.
        _ = build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        return build;
    }

    private Process Begin()
    {
        var start = TestedTool.Process("build", shell.PathOf("set"), "-o", shell.PathOf("out"));
        start.Environment["TERM"] = "dumb";
        return Process.Start(start)!;
    }

    /// <summary>Every Word file that is there has the bytes that an undisturbed build gives it.</summary>
    private void AreWhole()
    {
        foreach (var (name, bytes) in Outputs("out"))
        {
            Assert.True(undisturbed.TryGetValue(name, out var right) && bytes.AsSpan().SequenceEqual(right), $"{name} is not whole");
        }
    }

    private Dictionary<string, byte[]> Outputs(string folder) => !Directory.Exists(shell.PathOf(folder)) ? [] :
        Directory.GetFiles(shell.PathOf(folder), "*.docx", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(shell.PathOf(folder), file), File.ReadAllBytes, StringComparer.Ordinal);
}
