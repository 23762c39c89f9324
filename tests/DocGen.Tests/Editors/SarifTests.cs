using System.Text.Json.Nodes;
using DocGen.Tests.Cli;
using DocGen.Tests.Clients;

namespace DocGen.Tests.Editors;

/// <summary>
/// What <c>--format sarif</c> writes is SARIF 2.1.0: by the schema of the standard, as Microsoft's package carries it, and by what the standard says
/// that a schema cannot.
/// </summary>
public sealed class SarifTests : IDisposable
{
    private const string Package = "@microsoft/jest-sarif";
    private const string Unclosed = "body:\n  - text: 𝒂é {++paragraph\n";
    private const string Strange = "Genève 100%/a b#1?[ñ];&.yaml";

    private readonly Shell shell = new();

    public SarifTests()
    {
        shell.Write("good.yaml", Workbench.Head + "body:\n  - text: one\n");
        shell.Write("bad.yaml", Workbench.Head + "authro: x\nbody:\n  - text: 𝒂é  b {++paragraph{--x\n  - txt: y\n");
        shell.Write("marks.txt", "---\n" + Workbench.Head + "---\n\u200f请  {++x\n");
        shell.Write("blanks.yaml", Workbench.Head + "body:\n  - text: one  two\n  - text: 请  问\n");
        shell.Write(Strange, Workbench.Head + Unclosed);
        shell.Write("set/docgen.yaml", "languag: en\n");
        shell.Write("set/a.yaml", "kind: opinion\nbody: []\n");
        shell.Write("set/empty.yaml", "");
    }

    /// <summary>The arguments, the folder of the files written <c>~</c>, and how much is found.</summary>
    public static TheoryData<string, int> Runs => new()
    {
        { "check ~/good.yaml", 0 },
        { "check ~/bad.yaml", 4 },
        { "check ~/marks.txt", 1 },
        { "check ~/blanks.yaml", 2 },
        { "check ~/none.yaml", 1 },
        { "check ~", 9 },
        { $"check ~/good.yaml ~/{Strange.Replace(' ', '·')} ~/marks.txt", 2 },
        { $"check --stdin --name ~/{Strange.Replace(' ', '·')}", 1 },
        { "check --stdin --name ü/./new·one.yaml", 1 },
        { "check --stdin", 1 },
    };

    public void Dispose() => shell.Dispose();

    [Theory, MemberData(nameof(Runs))]
    public void What_is_written_is_valid(string arguments, int count)
    {
        var log = Log(arguments);

        Assert.True(Schema().Accepts(log), log.ToJsonString());
        Assert.Equal(count, Results(log).Count);
    }

    /// <summary>So that the test above is worth something: each is a mistake that a tool can make.</summary>
    [Theory]
    [InlineData("version", "\"2.0.0\"")]
    [InlineData("runs", "{}")]
    [InlineData("made-by", "\"docgen\"")]
    [InlineData("runs/0/tool", "{}")]
    [InlineData("runs/0/columnKind", "\"bytes\"")]
    [InlineData("runs/0/results/0/message", "{}")]
    [InlineData("runs/0/results/0/level", "\"fatal\"")]
    [InlineData("runs/0/results/0/ruleIndex", "-2")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/region/startLine", "0")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/region/startColumn", "\"1\"")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "\"a b.yaml\"")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "\"ü.yaml\"")]
    public void What_is_no_sarif_is_not(string place, string value)
    {
        var log = Log("check ~/bad.yaml");
        var steps = place.Split('/');
        var parent = steps[..^1].Aggregate((JsonNode)log, (node, step) => int.TryParse(step, out var i) ? node[i]! : node[step]!);
        parent[steps[^1]] = JsonNode.Parse(value);

        Assert.False(Schema().Accepts(log));
    }

    /// <summary>A rule is told once (3.19.23), and a result names its rule twice in the same way (3.27.5, 3.27.6).</summary>
    [Fact]
    public void Each_result_names_its_rule()
    {
        var log = Log("check ~");
        var rules = log["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>()).ToList();

        Assert.Equal(rules.Distinct(), rules);
        Assert.All(Results(log), result => Assert.Equal(result["ruleId"]!.GetValue<string>(), rules[result["ruleIndex"]!.GetValue<int>()]));
        Assert.Equal(rules.Order(StringComparer.Ordinal), Results(log).Select(result => result["ruleId"]!.GetValue<string>()).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>A place leads to its file (RFC 3986), and to its characters there, counted in UTF-16 units from 1, the end not among them (3.30).</summary>
    [Fact]
    public void Each_place_leads_to_its_characters()
    {
        var places = Results(Log("check ~")).Select(result => result["locations"]![0]!["physicalLocation"]!).ToList();
        var unclosed = new List<string>();
        foreach (var place in places.Where(place => place["region"] is not null))
        {
            var file = new Uri(place["artifactLocation"]!["uri"]!.GetValue<string>().Replace("~", shell.Folder, StringComparison.Ordinal)).LocalPath;
            var line = File.ReadAllLines(file)[Number("startLine") - 1];
            Assert.InRange(Number("endColumn"), Number("startColumn"), line.Length + 1);
            Assert.Equal(Number("startLine"), Number("endLine"));
            if (line[(Number("startColumn") - 1)..(Number("endColumn") - 1)] == "{++")
            {
                unclosed.Add(Path.GetRelativePath(shell.Folder, file));
            }

            int Number(string name) => place["region"]![name]!.GetValue<int>();
        }

        Assert.Equal([Strange, "bad.yaml", "marks.txt"], unclosed.Order(StringComparer.Ordinal));
    }

    /// <summary>The log of a command; what it reads is a text of one mistake.</summary>
    private JsonObject Log(string arguments)
    {
        shell.Input = Workbench.Head + Unclosed;
        shell.Run([.. arguments.Split(' ').Select(word => word.Replace("~", shell.Folder, StringComparison.Ordinal).Replace('·', ' ')), "--format", "sarif"]);
        Assert.Equal("", shell.Error);
        return JsonNode.Parse(shell.Output)!.AsObject();
    }

    private static List<JsonNode> Results(JsonObject log) => [.. log["runs"]![0]!["results"]!.AsArray().Select(result => result!)];

    private static SchemaValidator Schema()
    {
        Node.DemandFiles("the schema of SARIF", Package);
        return new SchemaValidator(JsonNode.Parse(File.ReadAllText(Node.PathOf(Package, "lib", "schemas", "sarif-2.1.0-rtm.5.json")))!.AsObject());
    }
}
