namespace DocGen.Comparison;

/// <summary>Some tokens of the original give way to some of the revised text; what lies between two changes is kept.</summary>
/// <param name="From">The first token that goes.</param>
/// <param name="To">The one behind the last.</param>
/// <param name="Start">The first token that comes.</param>
/// <param name="End">The one behind the last.</param>
internal sealed record Change(int From, int To, int Start, int End)
{
    /// <summary>The changes that are left when some tokens of the original stay.</summary>
    /// <param name="versions">For each token of the original the one that it stays as, or -1.</param>
    /// <param name="revised">How many tokens the revised text has.</param>
    public static List<Change> Between(ReadOnlySpan<int> versions, int revised)
    {
        var changes = new List<Change>();
        var (from, start) = (0, 0);
        for (var i = 0; i <= versions.Length; i++)
        {
            var version = i == versions.Length ? revised : versions[i];
            if (version < 0)
            {
                continue;
            }
            if (from < i || start < version)
            {
                changes.Add(new Change(from, i, start, version));
            }
            (from, start) = (i + 1, version + 1);
        }
        return changes;
    }
}
