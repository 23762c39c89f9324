namespace DocGen.Build.Runs;

/// <summary>How a run goes about its work; none of it changes a byte of an output.</summary>
/// <param name="Jobs">How many files are worked on at a time.</param>
/// <param name="KeepsOrphans">Word files whose sources are no more stay.</param>
/// <param name="FailsFast">The first file with errors, in the order of the plan, ends the run.</param>
public sealed record BuildOptions(int Jobs, bool KeepsOrphans = false, bool FailsFast = false)
{
    /// <summary>A thread for each processor.</summary>
    public static BuildOptions Usual { get; } = new(Environment.ProcessorCount);
}
