using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Build.Comparing;

/// <summary>Comments in a text that is compared: they are about its words, and no part of them.</summary>
internal static class Remarks
{
    /// <summary>The text has some.</summary>
    public static bool Has(Draft draft) =>
        draft.Text.Paragraphs().Any(paragraph => paragraph.Atoms.Any(atom => atom is CommentStartAtom or CommentEndAtom));
}
