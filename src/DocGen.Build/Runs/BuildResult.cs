using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Revisions;

namespace DocGen.Build.Runs;

/// <summary>What became of one file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Output">The path of the Word file.</param>
/// <param name="Size">Its size in bytes; null where none was made.</param>
/// <param name="Revisions">The marks in it, by author.</param>
/// <param name="Diagnostics">What was found, in reading order.</param>
public sealed record BuildResult(
    DraftSource Source, string Output, long? Size, IReadOnlyList<RevisionCount> Revisions, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The file is as good as its source allows: built, or checked without an error.</summary>
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
