using DocGen.Documents;

namespace DocGen.Docx.Elements;

/// <summary>Who inserted and who deleted something: the two stamps of an atom or a row, without the thing.</summary>
internal readonly record struct Stamps(Revision? Inserted, Revision? Deleted)
{
    /// <summary>Text that nobody proposes to change.</summary>
    public static Stamps None => default;

    /// <summary>Whether nobody proposes to change it.</summary>
    public bool IsNone => Inserted is null && Deleted is null;

    /// <summary>The stamps of an atom.</summary>
    public static Stamps Of(Atom atom) => new(atom.Inserted, atom.Deleted);

    /// <summary>The stamps of a row.</summary>
    public static Stamps Of(TableRow row) => new(row.Inserted, row.Deleted);

    /// <summary>These stamps, and those of what stands round it where it has none of its own.</summary>
    public Stamps Within(Stamps outer) => new(Inserted ?? outer.Inserted, Deleted ?? outer.Deleted);
}
