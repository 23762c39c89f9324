using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Yaml;
using Microsoft.Extensions.FileSystemGlobbing;

namespace DocGen.Build.Sets;

/// <summary>Which of the drafting files below its folder a set takes for its own, where its <c>files</c> say so.</summary>
internal sealed class SetFiles
{
    private readonly List<(FilePattern Pattern, Matcher Matcher)> patterns = [];
    private readonly HashSet<FilePattern> used = [];

    private SetFiles(IEnumerable<FilePattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            this.patterns.Add((pattern, new Matcher(StringComparison.Ordinal).AddInclude(pattern.Text)));
        }
    }

    /// <summary>The files of a set; null where all are its own. What is wrong with the set is told by whoever builds one of its files.</summary>
    /// <param name="setFile">The set's file.</param>
    public static SetFiles? Of(string setFile)
    {
        var bytes = SourceFiles.ReadOnce(setFile, []);
        // Most sets name none: then nothing is read twice.
        return bytes is null || bytes.AsSpan().IndexOf("files:"u8) < 0 || SourceDecoder.Decode(setFile, bytes, []) is not { } text
            || SetReader.Read(text, []).Files is not { Count: > 0 } patterns
            ? null
            : new SetFiles(patterns);
    }

    /// <summary>Whether a file belongs to the set. The last pattern that names it decides; where all patterns exclude, the others belong.</summary>
    /// <param name="path">Its path from the set's folder, with <c>/</c>.</param>
    public bool Has(string path)
    {
        var has = patterns.TrueForAll(known => known.Pattern.Excludes);
        foreach (var (pattern, matcher) in patterns)
        {
            if (matcher.Match(path).HasMatches)
            {
                used.Add(pattern);
                has = !pattern.Excludes;
            }
        }
        return has;
    }

    /// <summary>Reports the patterns that should have named a file and did not; what is to be left out need not be there.</summary>
    public void ReportUnused(DiagnosticBag diagnostics)
    {
        foreach (var (pattern, _) in patterns)
        {
            if (!pattern.Excludes && !used.Contains(pattern))
            {
                diagnostics.Add(FileMessages.NoFileOfPattern(pattern.Place, pattern.Text));
            }
        }
    }
}
