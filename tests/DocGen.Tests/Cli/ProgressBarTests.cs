using DocGen.Cli.Output;

namespace DocGen.Tests.Cli;

/// <summary>The line at the foot of a terminal, by a clock that stands still where it is put.</summary>
public sealed class ProgressBarTests : IDisposable
{
    private const string Wiped = "\r\e[K";

    private readonly StringWriter terminal = new();
    private TimeSpan now;

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData(4, 1, 0, 1.0, "[######..................] 1/4  1/s  0:03 left")]
    [InlineData(4, 4, 0, 2.0, "[########################] 4/4  2/s  0:00 left")]
    [InlineData(4, 2, 1, 0.5, "[############............] 2/4  4/s  0:00 left  1 failed")]
    [InlineData(10_000, 100, 12, 1.5, "[........................] 100/10000  67/s  2:28 left  12 failed")]
    [InlineData(10_000, 1, 0, 4.0, "[........................] 1/10000  0/s  666:36 left")]
    [InlineData(3, 1, 0, 0.0, "[########................] 1/3  0/s  0:00 left")]
    [InlineData(0, 0, 0, 1.0, "[########################] 0/0  0/s  0:00 left")]
    [InlineData(100_000, 99_999, 99_999, 1000.0, "[#######################.] 99999/100000  100/s  0:00 left  99999 failed")]
    public void It_says_how_far_a_run_is(int count, int done, int failed, double seconds, string line)
    {
        now = TimeSpan.FromSeconds(seconds);
        Bar(count, 200).Show(done, failed);

        Assert.Equal(Wiped + line, terminal.ToString());
    }

    [Theory]
    [InlineData(80, "[############............] 2/4  1/s  0:02 left  1 failed")]
    [InlineData(57, "[############............] 2/4  1/s  0:02 left  1 failed")]
    [InlineData(56, "[############............] 2/4  1/s  0:02 left  1 faile")]
    [InlineData(10, "[########")]
    [InlineData(1, "")]
    public void It_never_fills_a_line_which_would_begin_another(int width, string line)
    {
        now = TimeSpan.FromSeconds(2);
        Bar(4, width).Show(2, 1);

        Assert.Equal(Wiped + line, terminal.ToString());
    }

    [Fact]
    public void It_is_drawn_at_most_ten_times_a_second()
    {
        var bar = Bar(10, 80);
        for (var done = 1; done <= 10; done++)
        {
            now = TimeSpan.FromMilliseconds(40 * done);
            bar.Show(done, 0);
        }

        Assert.Equal(["1/10", "4/10", "7/10", "10/10"], terminal.ToString().Split(Wiped)[1..].Select(line => line.Split(' ')[1]));
    }

    [Fact]
    public void It_makes_room_for_other_lines_and_comes_back_at_once()
    {
        var bar = Bar(2, 80);
        bar.Clear();
        Assert.Equal("", terminal.ToString());
        now = TimeSpan.FromSeconds(1);
        bar.Show(1, 0);
        bar.Clear();
        bar.Clear();
        bar.Show(2, 0);

        Assert.Equal(["", "[############............] 1/2  1/s  0:01 left", "", "[########################] 2/2  2/s  0:00 left"], terminal.ToString().Split(Wiped));
    }

    private ProgressBar Bar(int count, int width) => new(terminal, count, width, () => now);
}
