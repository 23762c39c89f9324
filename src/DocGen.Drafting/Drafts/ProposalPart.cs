using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// A proposal: what stands from its symbol to its reasons, or to the next proposal. The line, the title and the reasons may be missing.
/// </summary>
/// <param name="Line">The symbol and the number; <see cref="ProposalLine"/> takes it apart.</param>
/// <param name="Title">What the proposal is about.</param>
/// <param name="Parts">The text that is proposed.</param>
/// <param name="Reasons">Why.</param>
public sealed record ProposalPart(Paragraph? Line, Paragraph? Title, ValueList<Part> Parts, Paragraph? Reasons) : Part;
