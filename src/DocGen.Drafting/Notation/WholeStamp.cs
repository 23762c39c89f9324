using DocGen.Documents;

namespace DocGen.Drafting.Notation;

/// <summary>The stamps that hold for all that stands below a paragraph or in a row: what is written there does not repeat them.</summary>
internal readonly record struct StampsAbove(Revision? Inserted, Revision? Deleted)
{
    /// <summary>A paragraph without these stamps; null where it does not have them as a whole, so that it cannot stand here.</summary>
    public Paragraph? Bare(Paragraph paragraph)
    {
        var (inserted, deleted) = (Inserted, Deleted);
        if (inserted is null && deleted is null)
        {
            return paragraph;
        }
        return (inserted is null || WholeStamp.HasAll(paragraph, atom => atom.Inserted, inserted))
            && (deleted is null || (WholeStamp.HasAll(paragraph, atom => atom.Deleted, deleted) && !WholeStamp.HasNew(paragraph, inserted)))
                ? WholeStamp.Strip(paragraph, atom => atom with
                {
                    Inserted = inserted is null ? atom.Inserted : null,
                    Deleted = deleted is null ? atom.Deleted : null,
                })
                : null;
    }

    /// <summary>These stamps and those of a paragraph that comes or goes as a whole.</summary>
    public StampsAbove With(WholeStamp? whole) =>
        whole is null ? this
        : (whole.IsInsertion ? this with { Inserted = whole.By } : this with { Deleted = whole.By }).With(whole.Inner);
}

/// <summary>A paragraph that comes or goes as a whole: label, text and mark.</summary>
/// <param name="IsInsertion">It is inserted; else it is deleted.</param>
/// <param name="By">Who inserts or deletes it.</param>
/// <param name="Bare">The paragraph without these stamps.</param>
internal sealed record WholeStamp(bool IsInsertion, Revision By, Paragraph Bare)
{
    /// <summary><c>ins</c> or <c>del</c>.</summary>
    public string Key => IsInsertion ? "ins" : "del";

    /// <summary>Who deletes the whole of what somebody inserts as a whole; else null.</summary>
    public WholeStamp? Inner => IsInsertion ? Of(Bare) : null;

    /// <summary>The stamp that all of a paragraph has; null where it is no whole.</summary>
    public static WholeStamp? Of(Paragraph paragraph)
    {
        if (paragraph.Mark.Inserted is { } inserted && HasAll(paragraph, atom => atom.Inserted, inserted))
        {
            return new WholeStamp(true, inserted, Strip(paragraph, atom => atom with { Inserted = null }));
        }
        if (paragraph.Mark.Deleted is { } deleted && HasAll(paragraph, atom => atom.Deleted, deleted) && !HasNew(paragraph, null))
        {
            return new WholeStamp(false, deleted, Strip(paragraph, atom => atom with { Deleted = null }));
        }
        return null;
    }

    /// <summary>The paragraph without the stamps of all who insert or delete the whole of it.</summary>
    public static Paragraph BareOf(Paragraph paragraph) => Of(paragraph) is { } whole ? BareOf(whole.Bare) : paragraph;

    internal static bool HasAll(Paragraph paragraph, Func<Atom, Revision?> of, Revision stamp) =>
        of(paragraph.Mark) == stamp && paragraph.Atoms.Any(atom => atom is LabelAtom) && paragraph.Atoms.All(atom => of(atom) == stamp);

    /// <summary>
    /// Something in it is inserted by itself: words, part of the label, the mark of a paragraph that was split. It cannot stand below
    /// <c>del:</c>, where nothing is inserted; the text says what becomes of each part for itself.
    /// </summary>
    internal static bool HasNew(Paragraph paragraph, Revision? above) =>
        paragraph.Atoms.Append(paragraph.Mark).Any(atom => atom.Inserted is not null && atom.Inserted != above);

    internal static Paragraph Strip(Paragraph paragraph, Func<Atom, Atom> strip) =>
        new([.. paragraph.Atoms.Select(strip)], (MarkAtom)strip(paragraph.Mark));
}
