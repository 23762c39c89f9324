using System.Diagnostics;
using System.Globalization;
using DocGen.Benchmarks;

// Documents a second in one process for a 30-clause contribution, and where the time goes. A figure alone says little about a shared
// machine: the floor (the same parts, only packed and written) is measured in the same run, and the ratio to it is what counts.
var seconds = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 3;
var bench = new ContributionBench();

bench.All();
var steps = new (string Name, Action Run)[]
{
    ("reading   (YAML -> draft)", bench.Read),
    ("rendering (draft -> page)", bench.Render),
    ("page      (page -> document)", bench.ReadPage),
    ("writing   (document -> .docx)", bench.Write),
    ("all       (YAML -> .docx)", bench.All),
    ("floor     (the same parts, packed)", bench.Floor),
};
var times = Measure(steps, seconds);
var all = times[^2];
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"30 clauses with marks, {bench.Size / 1024.0:F1} KB of .docx, one core"));
for (var i = 0; i < steps.Length; i++)
{
    var share = i < steps.Length - 2 ? string.Create(CultureInfo.InvariantCulture, $"{times[i] / all,6:P0} of all") : "";
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {steps[i].Name,-36} {1 / times[i],9:F0} a second  {times[i] * 1e6,9:F0} µs  {share}"));
}
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  share of the floor: {times[^1] / all:F2}"));

// Interleaved rounds, the median of each step: a slow moment of the machine hits all steps alike.
static double[] Measure((string Name, Action Run)[] steps, double seconds)
{
    var rounds = steps.Select(_ => new List<double>()).ToArray();
    var end = Stopwatch.StartNew();
    while (end.Elapsed.TotalSeconds < seconds * steps.Length || rounds[0].Count < 5)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            const int Batch = 50;
            var watch = Stopwatch.StartNew();
            for (var n = 0; n < Batch; n++)
            {
                steps[i].Run();
            }
            rounds[i].Add(watch.Elapsed.TotalSeconds / Batch);
        }
    }
    return [.. rounds.Select(times => times.Order().ElementAt(times.Count / 2))];
}
