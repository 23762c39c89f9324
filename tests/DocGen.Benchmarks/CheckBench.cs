using System.Globalization;
using System.Text.Json;

namespace DocGen.Benchmarks;

/// <summary>
/// <c>docgen check</c> as an editor asks it at each keystroke, a text of 30 clauses piped in, beside <c>docgen --version</c>, which does nothing: whole
/// processes, in turn; and one that the editor keeps, asked as often.
/// </summary>
internal static class CheckBench
{
    private const int Rounds = 101;

    /// <summary>Measures both forms of a text.</summary>
    public static void Run()
    {
        if (InstalledTool.Find("check") is not { } tool)
        {
            return;
        }
        var folder = Directory.CreateTempSubdirectory("docgen-check-").FullName;
        try
        {
            var (yaml, text) = (Path.Combine(folder, "one.yaml"), Path.Combine(folder, "one.txt"));
            File.WriteAllText(yaml, ContributionTexts.Yaml(1, 30));
            new WholeProcess(tool, "convert", yaml, "-o", text, "--json").Run(TimeSpan.FromMinutes(1));
            var floor = new WholeProcess(tool, "--version");
            var (ofYaml, ofText) = (Check(tool, yaml), Check(tool, text));
            WholeProcess.Interleave(3, floor, ofYaml, ofText);
            foreach (var run in new[] { floor, ofYaml, ofText })
            {
                run.Forget();
            }
            WholeProcess.Interleave(Rounds, floor, ofYaml, ofText);
            Tell("YAML", ofYaml, floor);
            Tell("plain text", ofText, floor);
            TellKept(tool, yaml, floor);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static WholeProcess Check(string tool, string path) =>
        new(tool, "check", "--stdin", "--name", path, "--format", "msbuild") { Input = File.ReadAllText(path) };

    /// <summary>Each question has another text.</summary>
    private static void TellKept(string tool, string path, WholeProcess floor)
    {
        var text = File.ReadAllText(path);
        using var kept = new KeptProcess(tool, "check", "--stdin", "--lines");
        for (var round = 0; round < Rounds; round++)
        {
            if (kept.Ask(JsonSerializer.Serialize(new { name = path, text = text + new string('\n', round) })) is not { } answer || !answer.Contains("\"ok\":true", StringComparison.Ordinal))
            {
                Console.WriteLine("check of a text, kept, not measured: it does not answer, or finds an error");
                return;
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"check of a text  of 30 clauses, kept  {kept.Median / floor.Median,8:F2} times `docgen --version` (at most 1.3; {kept.Median * 1000:F1} ms an answer)"));
    }

    private static void Tell(string form, WholeProcess check, WholeProcess floor) => Console.WriteLine((check.Trouble ?? floor.Trouble) is { } trouble
        ? $"check of a {form,-10} not measured: {trouble}"
        : string.Create(CultureInfo.InvariantCulture,
            $"check of a {form,-10} of 30 clauses   {check.Median / floor.Median,8:F2} times `docgen --version` (at most 1.3; {check.Median * 1000:F0} and {floor.Median * 1000:F0} ms)"));
}
