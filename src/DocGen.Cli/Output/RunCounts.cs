using System.Globalization;
using DocGen.Build.Runs;

namespace DocGen.Cli.Output;

/// <summary>How many files of a run came to which end, and the last line that says so.</summary>
internal sealed class RunCounts
{
    private readonly int[] states = new int[(int)BuildState.Unlike + 1];

    /// <summary>Warnings that were shown.</summary>
    public int Warnings { get; set; }

    /// <summary>Files with errors.</summary>
    public int Failed => states[(int)BuildState.Failed];

    /// <summary>Word files that went with their sources.</summary>
    public int Removed => states[(int)BuildState.Removed];

    /// <summary>Files of the plan that came to an end, good or bad.</summary>
    public int Done => states.Sum() - Removed - Verified - Unlike;

    /// <summary>Word files that were held to their sources, and are what these say, or are not.</summary>
    public int Held => Verified + Unlike;

    private int Verified => states[(int)BuildState.Verified];

    private int Unlike => states[(int)BuildState.Unlike];

    private int InOrder => Done - Failed;

    public void Add(BuildState state) => states[(int)state]++;

    /// <summary>A number with its noun.</summary>
    public static string Number(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The summary of the run: what is not said of files is that they were built, or that they were checked.</summary>
    public override string ToString() => string.Join("; ", new[] { Done > 0 || Held == 0 ? OfBuild() : "", Held > 0 ? OfVerifying() : "" }.Where(part => part.Length > 0));

    private string OfVerifying() => $"{Number(Verified, "Word file")} verified" + (Unlike > 0 ? $", {Unlike} not what the source says" : "");

    private string OfBuild()
    {
        string[] parts = states[(int)BuildState.Fresh] + Removed == 0 ? [] :
            [.. new[] { (BuildState.Built, "built"), (BuildState.Fresh, "fresh"), (BuildState.Removed, "removed") }
                .Where(part => states[(int)part.Item1] > 0).Select(part => $"{states[(int)part.Item1]} {part.Item2}")];
        var shares = parts.Length > 0 ? $" ({string.Join(", ", parts)})" : "";
        return Failed > 0 ? $"{InOrder} in order{shares}, {Number(Failed, "file")} with errors"
            : $"{Number(InOrder, "file")} in order{shares}" + (Warnings > 0 ? $", {Number(Warnings, "warning")}" : "");
    }
}
