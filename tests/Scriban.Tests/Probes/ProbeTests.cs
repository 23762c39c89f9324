using Xunit;

namespace Scriban.Tests.Probes;

public sealed class ProbeTests
{
    public static TheoryData<string> Names =>
        [.. Probe.All.Where(p => p.Differs is null && !ProbeExceptions.Reasons.ContainsKey(p.Id)).Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_renders_as_it_was_recorded(string id)
    {
        var probe = Probe.All.Single(p => p.Id == id);
        Assert.Equal(ProbeRun.Expected(probe), ProbeRun.Actual(probe));
    }

    [Fact]
    public void No_probe_is_lost() =>
        Assert.Equal((537, 25, 55), (Probe.All.Count(p => !p.IsDocumented), Probe.All.Count(p => p.Differs is not null),
            Probe.All.Count(p => p.IsDocumented)));

    [Fact]
    public void Exceptions_are_few_and_exist()
    {
        Assert.InRange(ProbeExceptions.Reasons.Count, 0, 15);
        Assert.All(ProbeExceptions.Reasons.Keys, id =>
            Assert.Contains(Probe.All, p => p.Id == id && p.Differs is null));
    }
}
