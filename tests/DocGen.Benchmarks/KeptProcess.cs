using System.Diagnostics;

namespace DocGen.Benchmarks;

/// <summary>A program that is kept, and answers line for line.</summary>
internal sealed class KeptProcess : IDisposable
{
    private readonly Process process;
    private readonly List<double> times = [];

    /// <param name="program">What is run.</param>
    /// <param name="arguments">Its arguments.</param>
    public KeptProcess(string program, params string[] arguments) =>
        process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    /// <summary>The median time between a question and its answer so far, in seconds.</summary>
    public double Median => times.Order().ElementAt(times.Count / 2);

    /// <summary>Asks once; the answer.</summary>
    public string? Ask(string line)
    {
        var watch = Stopwatch.StartNew();
        process.StandardInput.WriteLine(line);
        process.StandardInput.Flush();
        var answer = process.StandardOutput.ReadLine();
        times.Add(watch.Elapsed.TotalSeconds);
        return answer;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
