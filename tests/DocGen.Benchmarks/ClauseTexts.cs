using System.Globalization;
using System.Text;

namespace DocGen.Benchmarks;

/// <summary>Two texts of many clauses of some 40 words, two of which change in each: always the same, as YAML and as lines for others.</summary>
internal sealed class ClauseTexts
{
    private const string Head = "kind: contribution\ntemplate: wtpf-ieg\nsource: A\nauthor: A\nopinion:\n  title: ON SPEED\n  sections:\n    - call: noting\n      clauses:\n";

    private static readonly string[] Words =
    [
        "that", "the", "of", "and", "to", "in", "Internet", "governance", "policy", "stakeholders", "process", "cooperation", "enhanced", "public", "international",
        "governments", "roles", "responsibilities", "development", "technical", "management", "organizations", "private", "sector", "civil", "society",
    ];

    private uint state = 1;

    /// <summary>Writes the texts of so many clauses into a folder.</summary>
    public ClauseTexts(int clauses, string folder)
    {
        Clauses = clauses;
        var (original, revised) = (new List<string>(), new List<string>());
        for (var i = 0; i < clauses; i++)
        {
            var words = Enumerable.Range(0, 30 + Next(20)).Select(_ => Words[Next(Words.Length)] + (Next(6) == 0 ? Next(1000).ToString(CultureInfo.InvariantCulture) : "")).ToArray();
            original.Add(string.Join(' ', words) + ";");
            (words[Next(words.Length)], words[Next(words.Length)]) = ("changed", "another");
            revised.Add(string.Join(' ', words) + ";");
        }
        (Original, Revised) = (Path.Combine(folder, $"original-{clauses}.yaml"), Path.Combine(folder, $"revised-{clauses}.yaml"));
        Write(Original, original);
        Write(Revised, revised);
    }

    /// <summary>How many clauses.</summary>
    public int Clauses { get; }

    /// <summary>The file of the text before.</summary>
    public string Original { get; }

    /// <summary>The file of the text after.</summary>
    public string Revised { get; }

    /// <summary>The clauses alone, a paragraph each, in a file beside.</summary>
    public static string AsText(string yaml) => Path.ChangeExtension(yaml, ".txt");

    private static void Write(string path, List<string> clauses)
    {
        var yaml = new StringBuilder(Head);
        foreach (var clause in clauses)
        {
            yaml.Append("        - ").Append(clause).Append('\n');
        }
        File.WriteAllText(path, yaml.ToString());
        File.WriteAllLines(AsText(path), clauses);
    }

    private int Next(int limit)
    {
        state = state * 1664525 + 1013904223;
        return (int)((state >> 8) % (uint)limit);
    }
}
