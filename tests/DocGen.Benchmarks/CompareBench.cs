using System.Diagnostics;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Yaml;

namespace DocGen.Benchmarks;

/// <summary>Compare: YAML in, YAML out, beside <c>git diff --word-diff</c> and <c>wdiff</c> on the same files, in the same run.</summary>
internal static class CompareBench
{
    private const string Head = "kind: contribution\ntemplate: wtpf-ieg\nsource: A\nauthor: A\nopinion:\n  title: ON SPEED\n  sections:\n    - call: noting\n      clauses:\n";

    private static readonly string[] Words =
    [
        "that", "the", "of", "and", "to", "in", "Internet", "governance", "policy", "stakeholders", "process", "cooperation", "enhanced", "public", "international",
        "governments", "roles", "responsibilities", "development", "technical", "management", "organizations", "private", "sector", "civil", "society",
    ];

    /// <summary>Measures 500 (to warm up), 5,000 and 50,000 clauses.</summary>
    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("docgen-compare-").FullName;
        Measure(500, folder);
        var small = Measure(5000, folder);
        var large = Measure(50_000, folder);
        Console.WriteLine($"compare, 50,000 clauses to 5,000   {large / small,8:F1} times (at most 12)");
        Directory.Delete(folder, recursive: true);
    }

    private static double Measure(int clauses, string folder)
    {
        var (original, revised) = Texts(clauses);
        var (one, other) = (Path.Combine(folder, "original.yaml"), Path.Combine(folder, "revised.yaml"));
        File.WriteAllText(one, original);
        File.WriteAllText(other, revised);
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        var (ours, kept) = (double.MaxValue, 0L);
        for (var round = 0; round < 3; round++)
        {
            var watch = Stopwatch.StartNew();
            var compared = DraftComparison.Compare(Read(one), Read(other), new Revision("A"));
            var yaml = DraftWriter.Write(compared);
            ours = Math.Min(ours, watch.Elapsed.TotalSeconds);
            kept = GC.GetTotalMemory(forceFullCollection: true) - memory;
            GC.KeepAlive((compared, yaml));
        }
        Console.WriteLine($"compare, {clauses,6:N0} clauses              {ours * 1000,8:F0} ms, {(double)kept / clauses / 1024,5:F1} KB a clause (at most 20)");
        foreach (var (name, arguments) in new[] { ("git", $"diff --no-index --word-diff {one} {other}"), ("wdiff", $"{one} {other}") })
        {
            if (clauses == 5000 && Time(name, arguments) is { } theirs)
            {
                Console.WriteLine($"compare to {name,-6}                    {ours / theirs,8:F2} times ({theirs * 1000:F0} ms)");
            }
        }
        return ours;
    }

    private static Draft Read(string path)
    {
        var diagnostics = new DiagnosticBag();
        return DraftReader.Read(SourceDecoder.Decode(path, File.ReadAllBytes(path), diagnostics)!, DraftDefaults.None, diagnostics)!.Draft;
    }

    private static double? Time(string program, string arguments)
    {
        try
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return watch.Elapsed.TotalSeconds;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Clauses of some 40 words, two of which change in each: always the same.</summary>
    private static (string Original, string Revised) Texts(int clauses)
    {
        var (original, revised, state) = (new StringBuilder(Head), new StringBuilder(Head), 1u);
        for (var i = 0; i < clauses; i++)
        {
            var words = Enumerable.Range(0, 30 + Next(20)).Select(_ => Words[Next(Words.Length)] + (Next(6) == 0 ? Next(1000).ToString(System.Globalization.CultureInfo.InvariantCulture) : "")).ToArray();
            original.Append("        - ").AppendJoin(' ', words).Append(";\n");
            (words[Next(words.Length)], words[Next(words.Length)]) = ("changed", "another");
            revised.Append("        - ").AppendJoin(' ', words).Append(";\n");
        }
        return (original.ToString(), revised.ToString());

        int Next(int limit)
        {
            state = state * 1664525 + 1013904223;
            return (int)((state >> 8) % (uint)limit);
        }
    }
}
