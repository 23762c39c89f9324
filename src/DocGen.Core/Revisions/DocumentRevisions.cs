using DocGen.Documents;

namespace DocGen.Revisions;

/// <summary>Accept and reject on whole documents: the body and all headers and footers.</summary>
public static class DocumentRevisions
{
    /// <summary>The document with the chosen revisions accepted; all of them where none are chosen.</summary>
    public static Document Accept(this Document document, RevisionFilter? which = null) =>
        document.With(blocks => blocks.Accept(which));

    /// <summary>The document with the chosen revisions rejected; all of them where none are chosen.</summary>
    public static Document Reject(this Document document, RevisionFilter? which = null) =>
        document.With(blocks => blocks.Reject(which));

    private static Document With(this Document document, Func<IEnumerable<Block>, IEnumerable<Block>> resolve) => document with
    {
        Body = resolve(document.Body),
        HeadersFooters = document.HeadersFooters
            .Select(part => part with { Blocks = resolve(part.Blocks).ToValueList() }).ToValueList(),
    };
}
