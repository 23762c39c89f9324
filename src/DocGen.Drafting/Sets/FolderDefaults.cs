using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Sets;

/// <summary>What a set says for the files of some folders.</summary>
/// <param name="Pattern">Names the folders, or files in them.</param>
/// <param name="Defaults">What holds there.</param>
public sealed record FolderDefaults(FilePattern Pattern, DraftDefaults Defaults);
