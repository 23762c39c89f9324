using DocGen.Documents;
using DocGen.Revisions;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// Accept and reject on drafts: what is left is a draft again, one that the notation can say. Nothing is joined over the start of a page,
/// an Opinion, an annex or a figure.
/// </summary>
public static class DraftRevisions
{
    /// <summary>The draft with the chosen revisions accepted; all of them where none are chosen.</summary>
    public static Draft Accept(this Draft draft, RevisionFilter? which = null) =>
        draft with { Text = Resolve(draft.Text, part => part.Accept(which)) };

    /// <summary>The draft with the chosen revisions rejected; all of them where none are chosen.</summary>
    public static Draft Reject(this Draft draft, RevisionFilter? which = null) =>
        draft with { Text = Reject(draft.Text, which) };

    /// <summary>The text of a draft with the chosen revisions rejected.</summary>
    internal static ValueList<Block> Reject(ValueList<Block> text, RevisionFilter? which = null) => Resolve(text, part => part.Reject(which));

    /// <summary>The text of a draft with all revisions accepted, each piece of a paragraph by itself: for whom only reads it.</summary>
    internal static ValueList<Block> AcceptInPieces(ValueList<Block> text) => Resolve(text, part => part.Accept(), inPieces: true);

    private static ValueList<Block> Resolve(ValueList<Block> text, Func<IEnumerable<Block>, IEnumerable<Block>> resolve, bool inPieces = false)
    {
        var resolved = new List<Block>(text.Count);
        foreach (var part in Parts(text))
        {
            resolved.AddRange(resolve(part));
        }
        return DraftForm.Of(resolved, inPieces);
    }

    /// <summary>The text cut before each start of something new.</summary>
    private static IEnumerable<List<Block>> Parts(ValueList<Block> text)
    {
        var part = new List<Block>();
        foreach (var block in text)
        {
            if (Joins.IsBarrier(block) && part.Count > 0)
            {
                yield return part;
                part = [];
            }
            part.Add(WithEmptyLabel(block));
        }
        yield return part;
    }

    /// <summary>
    /// A typed label that comes or goes leaves a paragraph without one in the other text; it would be given one of the sequence if no label
    /// at all were left. The empty label stands as long as the paragraph.
    /// </summary>
    private static Block WithEmptyLabel(Block block) =>
        block is Paragraph paragraph && paragraph.Atoms.Any(atom => atom is LabelAtom { Text.Length: > 0 })
            ? paragraph with
            {
                Atoms =
                [
                    .. paragraph.Atoms,
                    new LabelAtom("", RunProperties.Plain)
                    {
                        Inserted = Joins.IsWhole(paragraph, atom => atom.Inserted) ? paragraph.Mark.Inserted : null,
                        Deleted = Joins.IsWhole(paragraph, atom => atom.Deleted) ? paragraph.Mark.Deleted : null,
                    },
                ],
            }
            : block;
}
