using DocGen.Documents;

namespace DocGen.Drafting.Pages;

/// <summary>The two stamps of an atom, a paragraph mark or a row, as one value.</summary>
internal readonly record struct Marks(Revision? Inserted, Revision? Deleted)
{
    /// <summary>True where neither is there.</summary>
    public bool AreNone => Inserted is null && Deleted is null;

    /// <summary>These, and the others of the kinds that are not among these: an own stamp stays.</summary>
    public Marks Or(Marks others) => new(Inserted ?? others.Inserted, Deleted ?? others.Deleted);

    /// <summary>True where the others have a stamp of each kind that these have.</summary>
    public bool AreCoveredBy(Marks others) =>
        (Inserted is null || others.Inserted is not null) && (Deleted is null || others.Deleted is not null);

    /// <summary>The stamps of an atom.</summary>
    public static Marks Of(Atom atom) => new(atom.Inserted, atom.Deleted);

    /// <summary>The atom with these stamps.</summary>
    public T On<T>(T atom) where T : Atom => AreNone ? atom : (T)(atom with { Inserted = Inserted, Deleted = Deleted });
}
