using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Packs;

namespace DocGen.Drafting.Drafts;

/// <summary>What a set (<c>docgen.yaml</c>) says for all its files; a file's own key goes before it.</summary>
public sealed record DraftDefaults
{
    /// <summary>A set that says nothing.</summary>
    public static DraftDefaults None { get; } = new();

    /// <inheritdoc cref="DraftHead.Kind"/>
    public string? Kind { get; init; }

    /// <inheritdoc cref="DraftHead.Template"/>
    public string? Template { get; init; }

    /// <inheritdoc cref="DraftHead.Language"/>
    public string? Language { get; init; }

    /// <inheritdoc cref="DraftHead.Date"/>
    public DateTime? Date { get; init; }

    /// <inheritdoc cref="DraftHead.Place"/>
    public string? Place { get; init; }

    /// <inheritdoc cref="DraftHead.Original"/>
    public string? Original { get; init; }

    /// <inheritdoc cref="DraftHead.Source"/>
    public string? Source { get; init; }

    /// <inheritdoc cref="DraftHead.Emblem"/>
    /// <remarks>As it is read, the path is from the folder of the set.</remarks>
    public string? Emblem { get; init; }

    /// <summary>Where the set names the emblem; null where it does not.</summary>
    public SourceSpan? EmblemPlace { get; init; }

    /// <inheritdoc cref="DraftHead.FileNames"/>
    public string? FileNames { get; init; }

    /// <inheritdoc cref="DraftHead.Moves"/>
    public bool? Moves { get; init; }

    /// <inheritdoc cref="DraftHead.Author"/>
    public string? Author { get; init; }

    /// <inheritdoc cref="DraftHead.Revised"/>
    public DateTime? Revised { get; init; }

    /// <inheritdoc cref="DraftHead.Authors"/>
    public ValueList<NamedAuthor> Authors { get; init; } = [];

    /// <inheritdoc cref="DraftHead.RulesOff"/>
    public ValueList<string> RulesOff { get; init; } = [];

    /// <summary>Which files below the set's folder belong to it; none where all do.</summary>
    public ValueList<FilePattern> Files { get; init; } = [];

    /// <summary>What the set says of the fonts, grid, size and page of the pack; nothing where it is content with the pack's.</summary>
    public PackFormat Format { get; init; } = PackFormat.None;
}
