using DocGen.Drafting.Drafts;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>
/// What a template can name of a proposal: <c>line</c>, with its <c>symbol</c> and <c>number</c> (null where it has none) and, like every paragraph, its
/// <c>mark</c>, <c>open</c> and <c>close</c>; <c>title</c> and <c>reasons</c>, paragraphs; <c>parts</c>, the text that is proposed. Each but the last may be null.
/// </summary>
internal static class ProposalModel
{
    /// <summary>The names for one proposal.</summary>
    public static ScriptObject Of(ProposalPart proposal)
    {
        var line = TemplateModel.Optional(proposal.Line);
        if (line is not null)
        {
            var (symbol, number) = ProposalLine.Of(proposal.Line!);
            line["symbol"] = FragmentWriter.Escape(symbol);
            line["number"] = string.IsNullOrEmpty(number) ? null : FragmentWriter.Escape(number);
        }
        return new ScriptObject
        {
            ["type"] = "proposal",
            ["line"] = line,
            ["title"] = TemplateModel.Optional(proposal.Title),
            ["parts"] = TemplateModel.Parts(proposal.Parts),
            ["reasons"] = TemplateModel.Optional(proposal.Reasons),
        };
    }
}
