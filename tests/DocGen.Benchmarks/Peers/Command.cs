using System.Diagnostics;
using System.Globalization;

namespace DocGen.Benchmarks.Peers;

/// <summary>Runs a program to its end and says what it took.</summary>
internal static class Command
{
    /// <summary>Runs it; fails where the program does.</summary>
    /// <param name="folder">The current folder of the program.</param>
    /// <param name="program">Its path or name.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Cost Run(string folder, string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var error = process.StandardError.ReadToEndAsync();
        long memory = 0;
        while (!process.WaitForExit(5))
        {
            memory = Math.Max(memory, Peak(process.Id));
        }
        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? new Cost(seconds, memory) : throw new InvalidOperationException($"{program} failed: {error.Result}");
    }

    /// <summary>Whether a program is among those that can be called by name.</summary>
    public static bool Exists(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>The most memory that a process has held so far, by Linux's own book; 0 elsewhere.</summary>
    private static long Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
