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

    /// <summary>These stamps as a plain insertion and deletion: rows and footnotes go with a move, and are none by themselves.</summary>
    public Stamps Unmoved => new(Unmove(Inserted), Unmove(Deleted));

    /// <summary>The name of the move that a stamp belongs to, or null; without a date it cannot be written as one.</summary>
    public static string? MoveOf(Revision? stamp) => stamp is { Date: not null } ? stamp.Move : null;

    /// <summary>These stamps, and those of what stands round it where it has none of its own.</summary>
    public Stamps Within(Stamps outer) => new(Inserted ?? outer.Inserted, Deleted ?? outer.Deleted);

    private static Revision? Unmove(Revision? stamp) => stamp is { Move: not null } ? stamp with { Move = null } : stamp;
}
