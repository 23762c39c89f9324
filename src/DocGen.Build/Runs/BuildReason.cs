using DocGen.Build.Sets;

namespace DocGen.Build.Runs;

/// <summary>Why a file is built, or need not be.</summary>
public enum ReasonKind
{
    /// <summary>All is as it was when it was built.</summary>
    Fresh,

    /// <summary>Nothing is known of it, or its last build failed before there was a Word file.</summary>
    NeverBuilt,

    /// <summary>Somebody asked for it: <c>--force</c>.</summary>
    Forced,

    /// <summary>It was made by another version of the tool.</summary>
    OtherTool,

    /// <summary>It belongs to another set than it did.</summary>
    OtherSet,

    /// <summary>A file that it was made from has another content.</summary>
    Changed,

    /// <summary>A file that it was made from is no more.</summary>
    Gone,

    /// <summary>A file that was looked for in vain is there now.</summary>
    Appeared,

    /// <summary>Files came to the set, or left it.</summary>
    MembersChanged,

    /// <summary>Another file of the set has the symbol that it proposes to revise.</summary>
    OtherBase,

    /// <summary>The Word file is no more.</summary>
    OutputGone,

    /// <summary>The Word file is not as it was written.</summary>
    OutputChanged,

    /// <summary>Its warnings name files as they were called from another folder.</summary>
    NamedOtherwise,

    /// <summary>Its source is no more, or no longer belongs to the set: the Word file goes.</summary>
    SourceGone,
}

/// <summary>Why a file is built, or need not be.</summary>
/// <param name="Kind">Why.</param>
/// <param name="File">The file that is the reason, as messages name it, or the symbol; null where none is.</param>
public sealed record BuildReason(ReasonKind Kind, string? File = null)
{
    /// <summary>All is as it was.</summary>
    public static BuildReason Fresh { get; } = new(ReasonKind.Fresh);

    /// <summary>Nothing is known of it.</summary>
    public static BuildReason NeverBuilt { get; } = new(ReasonKind.NeverBuilt);

    /// <summary>Nothing is to be built.</summary>
    public bool IsFresh => Kind == ReasonKind.Fresh;

    /// <summary>The reason in a few words: <c>templates/wtpf-ieg/strings.en.yaml has changed</c>.</summary>
    public override string ToString() => Kind switch
    {
        ReasonKind.Fresh => "nothing that it is made from has changed",
        ReasonKind.NeverBuilt => "it was not built before",
        ReasonKind.Forced => "`--force` asks for it",
        ReasonKind.OtherTool => "another version of the tool made it",
        ReasonKind.OtherSet => "it belongs to another set now",
        ReasonKind.Changed => $"{File} has changed",
        ReasonKind.Gone => $"{File} is no more",
        ReasonKind.Appeared => $"{File} is new",
        ReasonKind.MembersChanged => $"other files belong to {File}",
        ReasonKind.OtherBase => $"another file has the symbol {File}",
        ReasonKind.OutputGone => "the Word file is not there",
        ReasonKind.OutputChanged => "the Word file was changed by another hand",
        ReasonKind.NamedOtherwise => "its warnings would name files otherwise",
        _ => "its source is no more",
    };
}

/// <summary>A file of a plan.</summary>
/// <param name="Source">What it is built from.</param>
/// <param name="Reason">Why it is built, or need not be.</param>
/// <param name="Last">What the log knows of its last build; null for nothing.</param>
public sealed record PlannedFile(DraftSource Source, BuildReason Reason, Logs.BuildRecord? Last);
