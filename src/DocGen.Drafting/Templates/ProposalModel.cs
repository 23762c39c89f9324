using DocGen.Drafting.Drafts;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>
/// What a template can name of a proposal: its <c>symbol</c> and <c>number</c>, and the <c>line</c> that they stand in, a paragraph; <c>title</c> and
/// <c>reasons</c>, paragraphs; <c>parts</c>, the text that is proposed. Each but the symbol and the last may be null.
/// </summary>
internal static class ProposalModel
{
    /// <summary>The names for one proposal.</summary>
    public static ScriptObject Of(ProposalPart proposal)
    {
        var (symbol, number) = proposal.Line is { } line ? ProposalLine.Of(line) : new ProposalLine("", null);
        return new ScriptObject
        {
            ["type"] = "proposal",
            ["line"] = TemplateModel.Optional(proposal.Line),
            ["symbol"] = FragmentWriter.Escape(symbol),
            ["number"] = string.IsNullOrEmpty(number) ? null : FragmentWriter.Escape(number),
            ["title"] = TemplateModel.Optional(proposal.Title),
            ["parts"] = TemplateModel.Parts(proposal.Parts),
            ["reasons"] = TemplateModel.Optional(proposal.Reasons),
        };
    }
}
