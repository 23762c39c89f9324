using System.Text.Json;

namespace Scriban.Tests.Probes;

/// <summary>One recorded fact: a template and what the package made of it.</summary>
public sealed record Probe(string Group, string Name, Dictionary<string, string>? Context, string Template,
    string Output, string? Differs)
{
    /// <summary>Whether it is an example of the public documentation or follows from it, instead of a recording.</summary>
    public bool IsDocumented => Group == "20-documentation";

    public string Id => $"{Group}/{Name}";

    public static IReadOnlyList<Probe> All { get; } = [.. Directory
        .EnumerateFiles(Directory_(), "*.json").Order(StringComparer.Ordinal).SelectMany(Read)];

    public override string ToString() => Id;

    private static IEnumerable<Probe> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var probe in document.RootElement.EnumerateArray())
        {
            yield return new Probe(
                Path.GetFileNameWithoutExtension(file),
                probe.GetProperty("name").GetString()!,
                probe.TryGetProperty("context", out var context)
                    ? context.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!) : null,
                probe.GetProperty("template").GetString()!,
                probe.GetProperty("output").GetString()!,
                probe.TryGetProperty("differs", out var differs) ? differs.GetString() : null);
        }
    }

    /// <summary>The folder of the specs, found from the built tests upwards.</summary>
    private static string Directory_()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var specs = Path.Combine(folder.FullName, "tests", "specs", "scriban");
            if (System.IO.Directory.Exists(specs)) return specs;
        }

        throw new DirectoryNotFoundException("tests/specs/scriban");
    }
}
