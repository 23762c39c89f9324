using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Batches;

/// <summary>Many files at once: the same bytes, the same words, the same order as one after the other.</summary>
public sealed class ParallelTests : IDisposable
{
    private readonly Shell shell = new();

    public ParallelTests()
    {
        shell.Write("set/docgen.yaml", "template: wtpf-ieg\nkind: contribution\nsource: Kenya\nauthor: Kenya\nfile-names: itu\n");
        for (var i = 0; i < 60; i++)
        {
            var (symbol, text) = (i % 20 == 7 ? 3 : i, i % 11 == 5 ? "not {++closed" : i % 7 == 3 ? "two  blanks" : "text{++ new++}");
            shell.Write($"set/d{i % 4}/c{i:00}.yaml", $"symbol: T/1/{symbol}\nbody:\n" + string.Concat(Enumerable.Repeat($"  - text: '{text}'\n", 1 + (i * 37 % 50))));
        }
    }

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Eight_jobs_say_and_write_what_one_does(string verb)
    {
        var (one, eight) = (Run(verb, "1"), Run(verb, "8"));

        Assert.Equal(one, eight);
        Assert.Contains("would both write", one.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputHasErrors, one.Code);
    }

    [Fact]
    public void The_report_for_machines_is_whole_for_files_that_were_fresh()
    {
        shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out"), "--json");
        var first = shell.Output;
        shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out"), "--json");

        using var json = JsonDocument.Parse(shell.Output);
        var fresh = json.RootElement.GetProperty("files").EnumerateArray().First(file => file.GetProperty("state").GetString() == "fresh");
        Assert.True(fresh.GetProperty("bytes").GetInt64() > 0);
        Assert.Equal(64, fresh.GetProperty("sha256").GetString()!.Length);
        Assert.Equal(Told(first), Told(shell.Output));
    }

    [Fact]
    public void The_first_file_with_errors_ends_the_run_where_that_is_asked_for()
    {
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out"), "--fail-fast"));
        Assert.EndsWith("1 file with errors; stopped there\n", shell.Error, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(shell.Error, @"(\S+)\([0-9,]+\): error ").Select(place => place.Groups[1].Value).Distinct());
    }

    [Fact]
    public async Task A_second_build_waits_for_the_first_and_says_so()
    {
        Directory.CreateDirectory(shell.PathOf("out/.docgen"));
        using var said = new StringWriter();
        Task<int> second;
        using (new FileStream(shell.PathOf("out/.docgen/lock"), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            second = Task.Run(() => Docgen.Run(["build", shell.PathOf("set/d0/c00.yaml"), "-o", shell.PathOf("out")], TextWriter.Null, said));
            var begun = Stopwatch.StartNew();
            while (said.ToString().Length == 0 && begun.Elapsed < TimeSpan.FromSeconds(20))
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }
            Assert.False(second.IsCompleted);
        }

        Assert.Equal(ExitCode.Done, await second);
        Assert.StartsWith($"docgen: another build is writing into `{shell.PathOf("out")}`: waiting for its end\n", said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    [InlineData("-3")]
    public void A_number_of_jobs_that_is_none_is_refused(string jobs)
    {
        Assert.Equal(ExitCode.WrongUsage, shell.Run("build", shell.PathOf("set"), "--jobs", jobs));
    }

    private (int Code, string Output, string Error, string Files) Run(string verb, string jobs)
    {
        string[] folder = verb == "build" ? ["-o", shell.PathOf("out" + jobs)] : [];
        var code = shell.Run([verb, shell.PathOf("set"), .. folder, "--jobs", jobs]);
        var files = verb != "build" ? [] : Directory.GetFiles(shell.PathOf("out" + jobs), "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(shell.PathOf("out" + jobs), file) + " " + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))));
        return (code, shell.Output.Replace("~/out" + jobs, "~/out", StringComparison.Ordinal), shell.Error, string.Join('\n', files));
    }

    /// <summary>The report without what may differ between two runs: times, states, reasons.</summary>
    private static string Told(string json) => Regex.Replace(json, """\n *"(milliseconds|state|reason)": .*""", "");
}
