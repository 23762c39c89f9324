namespace DocGen.Benchmarks;

/// <summary>
/// Compare, from the start of the process to its end, YAML in, YAML out, beside <c>git diff --word-diff</c> and <c>wdiff</c> on the same
/// texts and LibreOffice's comparison of fewer, in the same run.
/// </summary>
internal static class CompareBench
{
    private const int Rounds = 9;
    private const int Few = 1000;
    private const int Some = 5000;
    private const int Many = 50_000;

    /// <summary>LibreOffice may take minutes.</summary>
    private static readonly TimeSpan OfficeLimit = TimeSpan.FromMinutes(5);

    /// <summary>Measures 5,000 clauses beside git and wdiff, 50,000 beside 5,000, and 1,000 beside LibreOffice.</summary>
    public static void Run()
    {
        if (InstalledTool.Find("compare") is not { } tool)
        {
            return;
        }
        var folder = Directory.CreateTempSubdirectory("docgen-compare-").FullName;
        try
        {
            Measure(tool, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string tool, string folder)
    {
        var texts = new ClauseTexts(Some, folder);
        var ours = Compare(tool, texts, folder);
        var git = new WholeProcess("git", "diff", "--no-index", "--word-diff", texts.Original, texts.Revised);
        var wdiff = new WholeProcess("wdiff", texts.Original, texts.Revised);
        WholeProcess.Interleave(1, ours, git, wdiff);
        WholeProcess.Interleave(Rounds, ours, git, wdiff);
        Console.WriteLine($"compare, {Some,6:N0} clauses              {ours.Median * 1000,8:F0} ms, the whole process{Said(ours)}");
        Ratio("git", ours, git, "at most 8");
        Ratio("wdiff", ours, wdiff, "at most 1");

        var (short_one, long_one) = (Compare(tool, texts, folder), Compare(tool, new ClauseTexts(Many, folder), folder));
        WholeProcess.Interleave(3, short_one, long_one);
        Console.WriteLine($"compare, {Many,6:N0} clauses              {long_one.Median * 1000,8:F0} ms, {long_one.PeakMemory / 1024.0 / Many,5:F1} KB a clause at the most (at most 20){Said(long_one)}");
        Console.WriteLine($"compare, {Many:N0} clauses to {Some:N0}   {long_one.Median / short_one.Median,8:F1} times (at most 12)");

        var few = new ClauseTexts(Few, folder);
        var (ourFew, office) = (Compare(tool, few, folder), Office(few, folder));
        WholeProcess.Interleave(3, ourFew);
        office.Run(OfficeLimit);
        Ratio("LibreOffice", ourFew, office, $"at most 0.05, {Few:N0} clauses");
    }

    private static WholeProcess Compare(string tool, ClauseTexts texts, string folder) =>
        new(tool, "compare", texts.Original, texts.Revised, "-o", Path.Combine(folder, $"marked-{texts.Clauses}.yaml"));

    private static WholeProcess Office(ClauseTexts texts, string folder)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "officecompare.py");
        // The one that has Debian's python3-uno.
        return new("/usr/bin/python3", script, Path.Combine(folder, "office"), ClauseTexts.AsText(texts.Original), ClauseTexts.AsText(texts.Revised));
    }

    private static void Ratio(string name, WholeProcess ours, WholeProcess theirs, string bound) => Console.WriteLine(theirs.Trouble is { } trouble
        ? $"compare to {name,-12}              not measured: {trouble}"
        : $"compare to {name,-12}              {ours.Median / theirs.Median,8:F3} times ({bound}; {theirs.Median * 1000:F0} ms)");

    private static string Said(WholeProcess run) => run.Trouble is { } trouble ? $"; {trouble}" : "";
}
