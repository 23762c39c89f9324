using DocGen.Docx.References;
using DocGen.Drafting.Packs;

namespace DocGen.Build.Sets;

/// <summary>A pack's reference, with the Word file itself for whoever writes the document.</summary>
/// <param name="Name">Its path in the pack.</param>
/// <param name="Document">The Word file.</param>
internal sealed record WordReference(string Name, ReferenceDocument Document)
    : PackReference(Name, Document.Styles, Document.Supplied, Document.Page);
