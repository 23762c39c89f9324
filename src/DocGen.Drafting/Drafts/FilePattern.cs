using DocGen.Diagnostics;

namespace DocGen.Drafting.Drafts;

/// <summary>Names files of a set by their paths from its folder: <c>*</c> stands for any part of a name, <c>**</c> for any folders.</summary>
/// <param name="Text">The pattern, without the sign that excludes.</param>
/// <param name="Excludes">What it names does not belong to the set (<c>!drafts/**</c>).</param>
/// <param name="Place">Where the set says it.</param>
public sealed record FilePattern(string Text, bool Excludes, SourceSpan Place);
