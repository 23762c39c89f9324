using System.Security.Cryptography;
using DocGen.Build.Sets;
using DocGen.Cli;
using DocGen.Tests.Cli;
using DocGen.Tests.Clients;
using DocGen.Tests.Hostile;
using Xunit;

namespace DocGen.Tests.Shards;

/// <summary>A set in shares: each file in one, always the same, and all together the whole.</summary>
public sealed class ShardTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Each_file_is_in_one_share(int count)
    {
        var shards = Enumerable.Range(1, count).Select(number => new Shard(number, count)).ToList();
        var sizes = new int[count];
        for (var i = 0; i < 1000; i++)
        {
            var source = new DraftSource($"{i}.yaml", $"{i}.docx", null);
            sizes[Enumerable.Range(0, count).Single(shard => shards[shard].Has(source))]++;
        }
        Assert.All(sizes, size => Assert.InRange(size, 700 / count, 1300 / count));
    }

    [Theory]
    [InlineData("wtpf-ieg/united-states-opinion-1.docx", 1)]
    [InlineData("S13-WTPF13IEG-C-0040!R1!MSW-E.docx", 1)]
    [InlineData("文件/المساهمة.docx", 1)]
    public void The_share_of_a_file_is_the_same_on_every_machine_and_in_every_version(string place, int share) =>
        Assert.True(new Shard(share, 3).Has(new DraftSource("x", place, null)));

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("-1/3")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    [InlineData("1/1000000")]
    public void What_is_no_share_is_refused(string share)
    {
        Assert.Equal(ExitCode.WrongUsage, shell.Run("build", shell.Folder, "--shard", share));
        Assert.Equal($"docgen: `{share}` is no share: write `2/4` for the second of four\n  hint: `docgen build --help` tells what can stand here\n", shell.Error);
    }

    [Fact]
    public void All_shares_together_are_the_whole()
    {
        shell.Run("build", Repository.Path("content"), "-o", shell.PathOf("whole"), "--json");
        var whole = shell.Output;
        for (var i = 1; i <= 3; i++)
        {
            Assert.Equal(ExitCode.Done, shell.Run("build", Repository.Path("content"), "-o", shell.PathOf("parts"), "--shard", $"{i}/3", "--json"));
            shell.Write($"{i}.json", shell.Output);
        }
        Assert.Equal(Hashes("whole"), Hashes("parts"));

        Assert.Equal(ExitCode.Done, shell.Run("report", "merge", shell.PathOf("2.json"), shell.PathOf("1.json"), shell.PathOf("3.json")));
        Assert.Equal(Timeless(whole.Replace("~/whole", "~/parts", StringComparison.Ordinal)), Timeless(shell.Output));
        Assert.Equal("14 files in order\n", shell.Error);
    }

    [Fact]
    public void A_share_leaves_the_files_of_the_others()
    {
        shell.Write("docgen.yaml", "template: wtpf-ieg\n");
        shell.Write("a.yaml", HostileShell.Good);
        shell.Write("b.yaml", HostileShell.Good);
        shell.Run("build", shell.Folder, "-o", shell.PathOf("out"));
        for (var i = 1; i <= 5; i++)
        {
            shell.Run("build", shell.Folder, "-o", shell.PathOf("out"), "--shard", $"{i}/5");
        }
        Assert.Equal(2, Hashes("out").Count);
    }

    [Fact]
    public void Workers_that_share_nothing_build_the_whole()
    {
        Requirement.Demand(Requirement.IsOnPath("parallel"), "GNU parallel is not installed here", "DOCGEN_REQUIRE_PARALLEL");
        shell.Run("build", Repository.Path("content"), "-o", shell.PathOf("whole"));
        var content = Repository.Path("content");
        var (code, _, error) = HostileShell.Script(shell.Folder,
            $"parallel --will-cite -j 2 \"$docgen build {content} -o part{{}} --shard {{}}/3 --json > {{}}.json\" ::: 1 2 3 && $docgen report merge ?.json -o report.json");

        Assert.Equal((0, "14 files in order"), (code, error.TrimEnd().Split('\n')[^1]));
        Assert.Equal(Hashes("whole"), Hashes("part1", "part2", "part3"));
    }

    /// <summary>The Word files below some folders, by their places in these.</summary>
    private SortedDictionary<string, string> Hashes(params string[] folders) => new(folders.Select(shell.PathOf)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories).Select(file => (folder, file)))
        .ToDictionary(found => Path.GetRelativePath(found.folder, found.file), found => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(found.file)))), StringComparer.Ordinal);

    private static string Timeless(string report) =>
        string.Join('\n', report.Split('\n').Where(line => !line.Contains("\"milliseconds\"", StringComparison.Ordinal)));
}
