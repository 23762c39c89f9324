using DocGen.Drafting.Drafts;
using Microsoft.Extensions.FileSystemGlobbing;

namespace DocGen.Build.Sets;

/// <summary>A pattern of a set, to be held against paths: it names files, and folders with all that is in and below them. Safe for many threads.</summary>
/// <param name="pattern">The pattern.</param>
internal sealed class PathPattern(FilePattern pattern)
{
    private readonly Matcher matcher = new Matcher(StringComparison.Ordinal).AddInclude(pattern.Text).AddInclude(pattern.Text.TrimEnd('/') + "/**");

    /// <summary>The pattern as the set says it.</summary>
    public FilePattern Said => pattern;

    /// <summary>Whether it names a file.</summary>
    /// <param name="path">The path of the file from the folder of the set, with <c>/</c>.</param>
    public bool Names(string path) => matcher.Match(path).HasMatches;
}
