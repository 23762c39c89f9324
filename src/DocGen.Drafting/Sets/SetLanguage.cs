using DocGen.Diagnostics;

namespace DocGen.Drafting.Sets;

/// <summary>A language of a set.</summary>
/// <param name="Name">How content names it: <c>fr</c>.</param>
/// <param name="Place">Where the set says it.</param>
public sealed record SetLanguage(string Name, SourceSpan Place);
