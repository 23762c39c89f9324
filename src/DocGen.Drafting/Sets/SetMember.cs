using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Sets;

/// <summary>A draft of a set.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Document">The document that it is a version of, as the name of its file says it; null in a set whose names say nothing of that.</param>
public sealed record SetMember(Draft Draft, string? Document = null);
