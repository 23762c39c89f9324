using System.Diagnostics;
using System.Globalization;

namespace DocGen.Cli.Output;

/// <summary>
/// One line at the foot of a terminal that says how far a run is: files, files a second, time left, failures. It is drawn at most ten times a second,
/// and wiped away before anything else is written.
/// </summary>
/// <param name="terminal">Takes the line.</param>
/// <param name="count">How many files there are.</param>
/// <param name="width">How many characters a line of the terminal has.</param>
/// <param name="elapsed">How long the run has gone on; the clock, but for tests.</param>
public sealed class ProgressBar(TextWriter terminal, int count, int width, Func<TimeSpan>? elapsed = null)
{
    private const int Cells = 24;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly long begun = Stopwatch.GetTimestamp();
    private TimeSpan drawn = -Pause;
    private bool isShown;

    /// <summary>Draws the bar, unless that was done just now.</summary>
    public void Show(int done, int failed)
    {
        var now = elapsed?.Invoke() ?? Stopwatch.GetElapsedTime(begun);
        if (now - drawn >= Pause)
        {
            (drawn, isShown) = (now, true);
            terminal.Write("\r\e[K" + Line(done, failed, now));
            terminal.Flush();
        }
    }

    /// <summary>Makes room for a line of another kind.</summary>
    public void Clear()
    {
        if (isShown)
        {
            isShown = false;
            drawn = -Pause;
            terminal.Write("\r\e[K");
            terminal.Flush();
        }
    }

    private string Line(int done, int failed, TimeSpan now)
    {
        var filled = count == 0 ? Cells : (int)((long)done * Cells / count);
        var rate = now > TimeSpan.Zero ? done / now.TotalSeconds : 0;
        var left = rate > 0 ? TimeSpan.FromSeconds((count - done) / rate) : TimeSpan.Zero;
        var line = string.Create(CultureInfo.InvariantCulture,
            $"[{new string('#', filled)}{new string('.', Cells - filled)}] {done}/{count}  {rate:0}/s  {(int)left.TotalMinutes}:{left.Seconds:00} left")
            + (failed > 0 ? $"  {failed} failed" : "");
        return line.Length < width ? line : line[..Math.Max(0, width - 1)];
    }
}
