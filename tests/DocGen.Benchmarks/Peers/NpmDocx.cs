namespace DocGen.Benchmarks.Peers;

/// <summary>The npm package docx, all documents in one process.</summary>
/// <param name="packages">The folder where npm has installed it.</param>
/// <param name="script">The script that calls it.</param>
internal sealed class NpmDocx(string packages, string script) : IPeer
{
    public string Name => "npm docx, one process";

    public bool IsThere => Command.Exists("node") && Directory.Exists(Path.Combine(packages, "node_modules", "docx"));

    public void Prepare(string folder, int count) =>
        File.WriteAllLines(Path.Combine(folder, "documents.jsonl"), Enumerable.Range(1, count).Select(i => ContributionTexts.Json(i)));

    public Cost Run(string folder, int count)
    {
        Directory.CreateDirectory(Path.Combine(folder, "npm"));
        return Command.Run(folder, "node", script, packages, "documents.jsonl", "npm");
    }
}
