using DocGen.Build.Logs;

namespace DocGen.Tests.Batches;

/// <summary>A log that is cut off, or in which something flips, or that another wrote, is never believed where it is wrong.</summary>
public sealed class LogLaws : IDisposable
{
    private readonly MeetingSet set = new();
    private readonly byte[] whole;
    private readonly Dictionary<string, string> records;

    public LogLaws()
    {
        set.Built();
        whole = File.ReadAllBytes(LogFile);
        records = Records(whole);
    }

    public void Dispose() => set.Dispose();

    private string LogFile => set.Shell.PathOf("out/.docgen/log");

    [Fact]
    public void A_log_that_is_cut_at_any_byte_says_nothing_wrong()
    {
        for (var length = 0; length < whole.Length; length++)
        {
            SaysNothingWrong(whole[..length], $"cut at {length}");
        }
    }

    [Fact]
    public void A_log_with_a_bit_flipped_in_any_byte_says_nothing_wrong()
    {
        for (var at = 0; at < whole.Length; at++)
        {
            var flipped = (byte[])whole.Clone();
            flipped[at] ^= (byte)(1 << (at % 8));
            SaysNothingWrong(flipped, $"flipped at {at}");
        }
    }

    [Fact]
    public void A_log_with_a_piece_lost_or_said_twice_says_nothing_wrong()
    {
        for (var at = 0; at + 64 < whole.Length; at += 7)
        {
            SaysNothingWrong([.. whole[..at], .. whole[(at + 64)..]], $"64 bytes lost at {at}");
            SaysNothingWrong([.. whole[..(at + 64)], .. whole[at..]], $"64 bytes twice at {at}");
        }
    }

    [Fact]
    public void A_log_of_another_tool_tells_what_was_made_and_nothing_of_what_it_was_made_from()
    {
        using (var log = Open("another"))
        {
            Assert.Equal(8, log.Records.Count);
            Assert.All(log.Records.Values, record => Assert.True(record.IsOfAnotherTool));
        }
        File.WriteAllText(LogFile, "no log at all, but as long as one might be");
        Assert.Equal(8, set.Built().Length);
        Assert.Empty(set.Built());
    }

    [Fact]
    public void What_was_told_is_told_again_to_the_letter()
    {
        set.Shell.Write("set/bare.yaml", "symbol: T/2\nkind: bare\nbody: [{text: 'two  blanks{++ new++}'}]\n");
        set.Built();
        var told = set.Shell.Error;
        Assert.Contains("warning DG09", told, StringComparison.Ordinal);

        Assert.Empty(set.Built());
        Assert.Equal(told.Replace("(3 built, 5 fresh)", "(8 fresh)", StringComparison.Ordinal), set.Shell.Error);
    }

    private void SaysNothingWrong(byte[] log, string how)
    {
        foreach (var (place, record) in Records(log))
        {
            Assert.True(records.TryGetValue(place, out var right) && right == record, $"{how}: {place}");
        }
    }

    private BuildLog Open(string tool) => BuildLog.Open(set.Shell.PathOf("out"), tool, () => { }, TestContext.Current.CancellationToken);

    private Dictionary<string, string> Records(byte[] bytes)
    {
        File.WriteAllBytes(LogFile, bytes);
        using var log = Open(ToolVersion.Current);
        return log.Records.ToDictionary(record => record.Key, record => string.Join('|', [
            record.Value.Source.Path, record.Value.Source.Hash, record.Value.Source.Stamp, record.Value.Output, record.Value.Stamp, record.Value.Hash,
            Convert.ToHexString(record.Value.Told.Span), record.Value.Inputs.SetFile ?? "",
            .. record.Value.Inputs.Inputs.SelectMany(input => new object[] { input.Kind, input.Path, input.Hash, input.Stamp })]));
    }
}
