using System.ComponentModel;
using System.Diagnostics;

namespace DocGen.Benchmarks;

/// <summary>A program, run from its start to its end.</summary>
/// <param name="program">What is run.</param>
/// <param name="arguments">Its arguments.</param>
internal sealed class WholeProcess(string program, params string[] arguments)
{
    private readonly List<double> times = [];

    /// <summary>The median of the runs so far, in seconds; NaN where it is not installed, or did not end in time.</summary>
    public double Median => times.Count == 0 ? double.NaN : times.Order().ElementAt(times.Count / 2);

    /// <summary>What is piped to it; null for nothing.</summary>
    public string? Input { get; init; }

    /// <summary>The most memory of a run, in bytes.</summary>
    public long PeakMemory { get; private set; }

    /// <summary>What went wrong; null where nothing did.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Runs programs in turn, round by round: a slow moment of the machine hits all of them alike.</summary>
    public static void Interleave(int rounds, params WholeProcess[] programs)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var program in programs)
            {
                program.Run(TimeSpan.FromMinutes(5));
            }
        }
    }

    /// <summary>Forgets the times so far: the first runs find nothing in the machine's memory.</summary>
    public void Forget() => times.Clear();

    /// <summary>Runs it once more.</summary>
    /// <param name="limit">When it is given up.</param>
    public void Run(TimeSpan limit)
    {
        if (Trouble is not null)
        {
            return;
        }
        try
        {
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = Input is not null, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.ErrorDataReceived += (_, line) => Trouble ??= line.Data is { Length: > 0 } said ? said : null;
            process.BeginErrorReadLine();
            if (Input is not null)
            {
                process.StandardInput.Write(Input);
                process.StandardInput.Close();
            }
            while (!process.WaitForExit(2))
            {
                if (watch.Elapsed > limit)
                {
                    process.Kill(entireProcessTree: true);
                    Trouble = $"gave up after {limit.TotalSeconds:F0} s";
                    return;
                }
                process.Refresh();
                PeakMemory = Math.Max(PeakMemory, process.HasExited ? 0 : process.PeakWorkingSet64);
            }
            times.Add(watch.Elapsed.TotalSeconds);
        }
        catch (Win32Exception)
        {
            Trouble = $"{program} is not installed";
        }
        catch (InvalidOperationException)
        {
            // It ended between the question whether it had and the one how much memory it took.
        }
    }
}
