using System.Globalization;

namespace DocGen.Benchmarks;

/// <summary>Documents a second in one process for a 30-clause contribution, and the share of each step.</summary>
internal static class DocumentBench
{
    public static void Run(double seconds)
    {
        var bench = new ContributionBench();
        (string Name, Action Run)[] steps =
        [
            ("reading    YAML to draft", bench.Read),
            ("rendering  draft to page", bench.Render),
            ("page       page to document", bench.ReadPage),
            ("writing    document to .docx", bench.Write),
            ("all        YAML to .docx", bench.All),
            ("floor      the same parts, packed", bench.Floor),
        ];
        var times = Stopwatches.Medians(seconds, [.. steps.Select(step => step.Run)]);
        var all = times[^2];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"A contribution of 30 clauses, {bench.Size / 1024.0:F1} KB of .docx, one core"));
        for (var i = 0; i < steps.Length; i++)
        {
            var share = i < steps.Length - 2 ? string.Create(CultureInfo.InvariantCulture, $"{times[i] / all,6:P0} of all") : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {steps[i].Name,-36} {1 / times[i],8:F0} a second {times[i] * 1e6,8:F0} µs {share}"));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  share of the floor: {times[^1] / all:F2}"));
    }
}
