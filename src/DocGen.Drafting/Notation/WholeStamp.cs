using DocGen.Documents;

namespace DocGen.Drafting.Notation;

/// <summary>A paragraph that comes or goes as a whole: label, text and mark.</summary>
/// <param name="Key"><c>ins: </c> or <c>del: </c>.</param>
/// <param name="By">Who inserts or deletes it.</param>
/// <param name="Bare">The paragraph without these stamps.</param>
internal sealed record WholeStamp(string Key, Revision By, Paragraph Bare)
{
    /// <summary>The stamp that all of a paragraph has; null where it is no whole.</summary>
    public static WholeStamp? Of(Paragraph paragraph)
    {
        if (!paragraph.Atoms.Any(atom => atom is LabelAtom))
        {
            return null;
        }
        if (paragraph.Mark.Inserted is { } inserted && paragraph.Atoms.All(atom => atom.Inserted == inserted))
        {
            return new WholeStamp("ins: ", inserted, Strip(paragraph, atom => atom with { Inserted = null }));
        }
        if (paragraph.Mark.Deleted is { } deleted && paragraph.Atoms.All(atom => atom.Deleted == deleted))
        {
            return new WholeStamp("del: ", deleted, Strip(paragraph, atom => atom with { Deleted = null }));
        }
        return null;
    }

    private static Paragraph Strip(Paragraph paragraph, Func<Atom, Atom> strip) =>
        new([.. paragraph.Atoms.Select(strip)], (MarkAtom)strip(paragraph.Mark));
}
