using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Sets;
using DocGen.Revisions;

namespace DocGen.Build.Runs;

/// <summary>What became of a file.</summary>
public enum BuildState
{
    /// <summary>Its Word file was built.</summary>
    Built,

    /// <summary>Its Word file was in order already.</summary>
    Fresh,

    /// <summary>It was looked at, and nothing was to be written.</summary>
    Checked,

    /// <summary>It has errors, or the disk refused; the last good Word file stays.</summary>
    Failed,

    /// <summary>Its source is no more, and so its Word file went.</summary>
    Removed,

    /// <summary>Its Word file says what its source says.</summary>
    Verified,

    /// <summary>Its Word file says something else than its source, or is not there.</summary>
    Unlike,
}

/// <summary>What became of one file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Output">The path of the Word file.</param>
/// <param name="State">What became of it.</param>
/// <param name="Reason">Why it was built, or need not be.</param>
/// <param name="Size">The size of the Word file in bytes; null where there is none that is in order.</param>
/// <param name="Hash">The hash of its bytes; null where there is none.</param>
/// <param name="Diagnostics">What was found, in reading order.</param>
/// <param name="Duration">How long it took; for people and machines to read, and for no output.</param>
public sealed record BuildResult(
    DraftSource Source, string Output, BuildState State, BuildReason Reason, long? Size, ContentHash? Hash,
    IReadOnlyList<ShownDiagnostic> Diagnostics, TimeSpan Duration)
{
    private IReadOnlyList<RevisionCount>? revisions;

    /// <summary>The marks in it, by author.</summary>
    public IReadOnlyList<RevisionCount> Revisions
    {
        get => revisions ??= Record?.ReadTold().Revisions ?? [];
        init => revisions = value;
    }

    /// <summary>What the log knows of a file that was fresh.</summary>
    internal BuildRecord? Record { get; init; }

    /// <summary>The file is as good as its source allows: built, or checked without an error.</summary>
    public bool Succeeded => State is not (BuildState.Failed or BuildState.Unlike);
}
