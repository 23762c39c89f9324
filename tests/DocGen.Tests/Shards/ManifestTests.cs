using System.Text.RegularExpressions;
using DocGen.Build.Sets;
using DocGen.Cli;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace DocGen.Tests.Shards;

/// <summary>The manifests of the manual are well formed, build each share once, and write no word that the command does not know.</summary>
public partial class ManifestTests
{
    [Fact]
    public void The_job_of_kubernetes_has_a_pod_for_each_share()
    {
        var spec = Load("kubernetes-job.yaml")["spec"];
        Assert.Equal("Indexed", (string?)spec["completionMode"]);
        var script = (string)spec["template"]["spec"]["containers"][0]["args"][0]!;
        var count = int.Parse((string)spec["completions"]!, System.Globalization.CultureInfo.InvariantCulture);

        for (var index = 0; index < count; index++)
        {
            var command = script.Replace("$((JOB_COMPLETION_INDEX + 1))", $"{index + 1}", StringComparison.Ordinal);
            Assert.Equal(new Shard(index + 1, count), ShardOf(command));
        }
    }

    [Fact]
    public void The_matrix_of_ci_has_a_job_for_each_share()
    {
        var jobs = Load("ci-matrix.yaml")["jobs"];
        var shares = ((YamlSequenceNode)jobs["build"]["strategy"]["matrix"]["share"]).Select(share => (string)share!).ToList();
        var build = Runs(jobs["build"]).Single(run => run.Contains("docgen build", StringComparison.Ordinal));

        Assert.Equal(shares.Select((_, i) => new Shard(i + 1, shares.Count)),
            shares.Select(share => ShardOf(build.Replace("${{ matrix.share }}", share, StringComparison.Ordinal))));
        Assert.Contains(Runs(jobs["join"]), run => run.Contains("docgen report merge", StringComparison.Ordinal));
    }

    /// <summary>The share of a command line in which every option is one that the command has.</summary>
    private static Shard? ShardOf(string script)
    {
        var command = script[script.IndexOf("docgen build", StringComparison.Ordinal)..];
        using var help = new StringWriter();
        Docgen.Run(["build", "--help"], help, TextWriter.Null);
        Assert.All(Option().Matches(command).Select(match => match.Value.Trim()), option => Assert.Contains(option, help.ToString(), StringComparison.Ordinal));
        return Shard.Parse(Share().Match(command).Groups[1].Value);
    }

    private static YamlNode Load(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(Repository.Text("tests", "specs", "shards", name)));
        return yaml.Documents[0].RootNode;
    }

    private static IEnumerable<string> Runs(YamlNode job) => ((YamlSequenceNode)job["steps"])
        .Where(step => ((YamlMappingNode)step).Children.ContainsKey("run")).Select(step => (string)step["run"]!);

    [GeneratedRegex(@"\s--?[a-z]+\b")]
    private static partial Regex Option();

    [GeneratedRegex(@"--shard (\S+)")]
    private static partial Regex Share();
}
