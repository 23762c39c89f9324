using System.Diagnostics;

namespace DocGen.Benchmarks;

/// <summary>Times steps in turn, round by round: a slow moment of the machine hits all of them alike.</summary>
internal static class Stopwatches
{
    /// <summary>The median time of each step, in seconds.</summary>
    public static double[] Medians(double seconds, params Action[] steps)
    {
        var rounds = steps.Select(_ => new List<double>()).ToArray();
        var batches = steps.Select(Batch).ToArray();
        var whole = Stopwatch.StartNew();
        while (whole.Elapsed.TotalSeconds < seconds * steps.Length || rounds[0].Count < 5)
        {
            for (var i = 0; i < steps.Length; i++)
            {
                rounds[i].Add(Time(steps[i], batches[i]));
            }
        }
        return [.. rounds.Select(times => times.Order().ElementAt(times.Count / 2))];
    }

    /// <summary>How often a step is to run in a round of about 20 milliseconds; running it warms it up.</summary>
    private static int Batch(Action step)
    {
        var once = Math.Max(1e-7, Enumerable.Range(0, 30).Min(_ => Time(step, 1)));
        return Math.Clamp((int)(0.02 / once), 1, 1000);
    }

    private static double Time(Action step, int times)
    {
        var watch = Stopwatch.StartNew();
        for (var n = 0; n < times; n++)
        {
            step();
        }
        return watch.Elapsed.TotalSeconds / times;
    }
}
