using DocGen.Documents;

namespace DocGen.Docx.References;

/// <summary>A header or footer of a reference.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Pages">On which pages it stands.</param>
/// <param name="Part">The part.</param>
internal sealed record ReferenceHeader(HeaderFooterKind Kind, HeaderFooterPages Pages, ReferencePart Part);
