using System.Globalization;

namespace DocGen.Benchmarks.Peers;

/// <summary>The tool itself, as <c>make install</c> puts it.</summary>
internal sealed class Docgen(string program, int clauses = 30) : IPeer
{
    public string Name => "docgen";

    public bool IsThere => File.Exists(program);

    public void Prepare(string folder, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"c{i:D6}.yaml")), ContributionTexts.Yaml(i, clauses));
        }
    }

    public Cost Run(string folder, int count)
    {
        var output = Path.Combine(folder, "build");
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }
        return Command.Run(folder, program, "build", ".", "-o", "build");
    }
}
