using DocGen.Drafting.Packs;

namespace DocGen.Drafting.Starters;

/// <summary>The files of a pack that new drafting files are made of: <c>new/KIND.yaml</c>, or <c>new/KIND.LANGUAGE.yaml</c> where there is one.</summary>
public static class StarterFiles
{
    /// <summary>The folder of a pack that holds them.</summary>
    public const string Folder = "new";

    /// <summary>The path of a starter in its pack; null where the pack has none for the kind.</summary>
    public static string? Find(Pack pack, string kind, string language) => pack.Kinds.Any(its => its.Name == kind)
        ? new[] { $"{kind}.{language}.yaml", $"{kind}.yaml" }.Select(file => $"{Folder}/{file}").FirstOrDefault(pack.Files.Has)
        : null;
}
