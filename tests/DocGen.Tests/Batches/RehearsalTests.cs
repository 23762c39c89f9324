using DocGen.Build.Rehearsing;
using DocGen.Diagnostics;

namespace DocGen.Tests.Batches;

public class RehearsalTests
{
    [Fact]
    public void Goes_through_all_steps_without_a_mistake()
    {
        var found = new DiagnosticBag();

        var bytes = Rehearsal.Run(found);

        Assert.Empty(found);
        Assert.True(bytes > 0);
    }
}
