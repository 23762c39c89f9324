using DocGen.Drafting.Labels;
using DocGen.Drafting.Packs;

namespace DocGen.Drafting.Texts;

/// <summary>What a plain text is read with: it has no keys, so that labels and number lines are known by how they look in its language.</summary>
/// <param name="Labels">The label sequence of each level of clauses.</param>
/// <param name="Opinion">The word before the number of an Opinion.</param>
public sealed record TextWords(IReadOnlyList<LabelSequence> Labels, string Opinion)
{
    /// <summary>English, where no pack can be found.</summary>
    public static TextWords English { get; } = new([new("a)"), new("i)"), new("1)")], "OPINION");

    /// <summary>Those of a pack in its language.</summary>
    public static TextWords Of(Pack pack) =>
        new(pack.Labels, pack.Strings?.TryGetValue("opinion", out var word) == true && word is string { Length: > 0 } said ? said.Trim() : English.Opinion);

    /// <summary>The sequence of a level; deeper levels use the last.</summary>
    internal LabelSequence Sequence(int level) => Labels[Math.Min(level, Labels.Count) - 1];
}
