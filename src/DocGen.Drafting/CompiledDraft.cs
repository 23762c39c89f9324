using DocGen.Documents;

namespace DocGen.Drafting;

/// <summary>What becomes of a draft.</summary>
/// <param name="Document">The document.</param>
/// <param name="FileName">The name of its Word file, without ending, as the pack gives it; null for the name of the source.</param>
public sealed record CompiledDraft(Document Document, string? FileName);
