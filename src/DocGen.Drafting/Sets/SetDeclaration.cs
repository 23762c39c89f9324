using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Packs;

namespace DocGen.Drafting.Sets;

/// <summary>What a set says of itself and its files in <c>docgen.yaml</c>.</summary>
public sealed record SetDeclaration
{
    /// <summary>A set that says nothing.</summary>
    public static SetDeclaration None { get; } = new();

    /// <summary>What holds for all its files.</summary>
    public DraftDefaults Defaults { get; init; } = DraftDefaults.None;

    /// <summary>What holds for some of its files, and goes before what holds for all; of two entries for one file the later goes before the earlier, key by key.</summary>
    public ValueList<FolderDefaults> Folders { get; init; } = [];

    /// <summary>The languages that its documents are to be there in; none where names of files say nothing of languages.</summary>
    public ValueList<SetLanguage> Languages { get; init; } = [];

    /// <summary>Which files below its folder belong to it; none where all do.</summary>
    public ValueList<FilePattern> Files { get; init; } = [];

    /// <summary>What it says of the fonts, grid, size and page of the pack; nothing where it is content with the pack's.</summary>
    public PackFormat Format { get; init; } = PackFormat.None;
}
