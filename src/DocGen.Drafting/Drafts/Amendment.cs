using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>A contribution made of two plain texts: the one that is amended, and the one that it is to become.</summary>
public static class Amendment
{
    /// <summary>The kind of document that amends another.</summary>
    public const string Kind = "contribution";

    /// <summary>
    /// The revised draft with its changes as marks. Its head says which document it proposes to revise; where it is a copy of the original,
    /// head and all, the copy becomes a contribution. Notes are a contribution's own remark and no part of what is compared.
    /// </summary>
    /// <param name="original">A draft without marks.</param>
    /// <param name="revised">Another without marks.</param>
    /// <param name="by">The stamp on every mark.</param>
    public static Draft Of(Draft original, Draft revised, Revision by)
    {
        var marked = DraftComparison.Compare(Notes.Without(original), Notes.Without(revised), by);
        return new Draft(
            Head(original.Head, revised.Head, marked.Head, by),
            [.. Notes.Of(revised), .. marked.Text]);
    }

    private static DraftHead Head(DraftHead original, DraftHead revised, DraftHead marked, Revision by)
    {
        var head = marked with { Base = null, Proposes = marked.Proposes ?? original.Symbol };
        return revised.Kind != original.Kind || revised.Kind == Kind
            ? head
            : head with
            {
                Kind = Kind,
                Symbol = revised.Symbol == original.Symbol ? null : revised.Symbol,
                Contribution = revised.Contribution == original.Contribution ? null : revised.Contribution,
                Source = revised.Source is null || revised.Source == original.Source ? by.Author : revised.Source,
            };
    }
}
