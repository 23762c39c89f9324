using DocGen.Build.Logs;

namespace DocGen.Build.Runs;

/// <summary>
/// Which source writes which Word file. Names that packs and sets give are known only when their sources are read, and whoever stands first in the plan has
/// the name, however the files come to their ends; names that differ only in case are one file on many disks.
/// </summary>
internal sealed class OutputClaims(IReadOnlyList<PlannedFile> plan)
{
    private readonly Dictionary<string, string> sources = new(plan.Count, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, string> refused = [];
    private int next;

    /// <summary>Claims an output for the file at a place of the plan, and before it those of all fresh files above it.</summary>
    /// <returns>The source that has the output already; null where it is free.</returns>
    public string? Claim(int place, string output)
    {
        ClaimFresh(place);
        next = place + 1;
        return Take(plan[place].Source.Path, output);
    }

    /// <summary>The source that wrote the output of a fresh file; null where nobody did.</summary>
    public string? ClaimFresh(int place, BuildRecord record)
    {
        ClaimFresh(place + 1);
        return refused.GetValueOrDefault(place) is { } other && record.Output.Length > 0 ? other : null;
    }

    /// <summary>Whether a file of this run has, or may have had, this output.</summary>
    public bool Has(string output) => sources.ContainsKey(output);

    private void ClaimFresh(int end)
    {
        for (; next < Math.Min(end, plan.Count); next++)
        {
            if (plan[next] is { Reason.IsFresh: true, Last: { } last, Source.Path: var path } && Take(path, last.Output) is { } other)
            {
                refused[next] = other;
            }
        }
    }

    private string? Take(string source, string output) => sources.TryAdd(output, source) ? null : sources[output];
}
