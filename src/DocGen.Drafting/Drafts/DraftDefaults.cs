using DocGen.Diagnostics;
using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>Keys of a head that are said for several files: by a set (<c>docgen.yaml</c>) for all or for some of its files. A file's own key goes before them.</summary>
public sealed record DraftDefaults
{
    /// <summary>No key is said.</summary>
    public static DraftDefaults None { get; } = new();

    /// <summary>The keys that are said, as the file names them.</summary>
    public ValueList<string> Keys { get; init; } = [];

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
    /// <remarks>As a set says it, the path is from the folder of the set.</remarks>
    public string? Emblem { get; init; }

    /// <summary>Where the emblem is named; null where it is not.</summary>
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
    public ValueList<NamedAuthor>? Authors { get; init; }

    /// <inheritdoc cref="DraftHead.RulesOff"/>
    public ValueList<string>? RulesOff { get; init; }

    /// <summary>These keys, and of others those that are not among them.</summary>
    public DraftDefaults Over(DraftDefaults others) => new()
    {
        Keys = [.. Keys.Union(others.Keys)],
        Kind = Kind ?? others.Kind,
        Template = Template ?? others.Template,
        Language = Language ?? others.Language,
        Date = Date ?? others.Date,
        Place = Place ?? others.Place,
        Original = Original ?? others.Original,
        Source = Source ?? others.Source,
        Emblem = Emblem ?? others.Emblem,
        EmblemPlace = EmblemPlace ?? others.EmblemPlace,
        FileNames = FileNames ?? others.FileNames,
        Moves = Moves ?? others.Moves,
        Author = Author ?? others.Author,
        Revised = Revised ?? others.Revised,
        Authors = Authors ?? others.Authors,
        RulesOff = RulesOff ?? others.RulesOff,
    };
}
