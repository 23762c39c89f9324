using System.Text;

namespace DocGen.Tests.Specs;

/// <summary>
/// A manual whose examples are tests: prose, and examples of fenced parts, each opened by <c>~~~ name</c>, the last closed by <c>~~~</c>.
/// With DOCGEN_WRITE_GOLDENS=1 the parts that a test works out are written anew.
/// </summary>
internal sealed class SpecFile
{
    private readonly string path;
    private readonly List<string> lines;

    private SpecFile(string path)
    {
        this.path = path;
        lines = [.. File.ReadAllText(path).Split('\n')];
        Examples = [.. Find()];
    }

    public static bool WritesGoldens { get; } = Environment.GetEnvironmentVariable("DOCGEN_WRITE_GOLDENS") == "1";

    public IReadOnlyList<SpecExample> Examples { get; }

    /// <summary>The examples of a folder below <c>tests/specs</c>, by a name that says file and line.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Repository.Path("tests", "specs", folder), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => new SpecFile(path).Examples.Select((_, i) => $"{Path.GetFileNameWithoutExtension(path)}#{i + 1}"));

    /// <summary>The example of a name, and its file.</summary>
    public static (SpecFile File, SpecExample Example) Load(string folder, string name)
    {
        var (file, number) = name.Split('#') is [var f, var n] ? (f, int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)) : throw new ArgumentException(name);
        var spec = new SpecFile(Repository.Path("tests", "specs", folder, file + ".md"));
        return (spec, spec.Examples[number - 1]);
    }

    /// <summary>Holds a part against what the test worked out; or writes it, when goldens are to be written.</summary>
    public void Verify(SpecExample example, string part, string actual)
    {
        var (start, end) = example.Parts[part];
        if (WritesGoldens && Example(start, end) != actual)
        {
            lines.RemoveRange(start, end - start);
            lines.InsertRange(start, actual.Split('\n'));
            File.WriteAllText(path, string.Join('\n', lines));
            throw new InvalidOperationException("written anew; run again until nothing is");
        }
        Assert.Equal(Example(start, end), actual);
    }

    public string Text(SpecExample example, string part) => example.Parts.TryGetValue(part, out var at) ? Example(at.Start, at.End) : "";

    private string Example(int start, int end) => string.Join('\n', lines[start..end]);

    private IEnumerable<SpecExample> Find()
    {
        var parts = new Dictionary<string, (int Start, int End)>();
        (string Name, int Start)? open = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith("~~~", StringComparison.Ordinal))
            {
                continue;
            }
            if (open is { } part)
            {
                parts.Add(part.Name, (part.Start, i));
            }
            var name = lines[i][3..].Trim();
            open = name.Length > 0 ? (name, i + 1) : null;
            if (open is null)
            {
                yield return new SpecExample(parts);
                parts = [];
            }
        }
        Assert.True(open is null, $"{path}: the last example is not closed");
    }
}

/// <summary>One example: the lines of its parts.</summary>
internal sealed record SpecExample(Dictionary<string, (int Start, int End)> Parts);
