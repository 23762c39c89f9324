using DocGen.Documents;

namespace DocGen.Revisions;

/// <summary>Which revisions an operation is about.</summary>
public delegate bool RevisionFilter(Revision revision);

/// <summary>The usual choices.</summary>
public static class RevisionFilters
{
    /// <summary>Every revision.</summary>
    public static RevisionFilter All { get; } = static _ => true;

    /// <summary>Those of one author, named exactly as in the marks.</summary>
    public static RevisionFilter By(string author) => revision => revision.Author == author;

    /// <summary>Those of some days, the first and the last among them; null leaves an end open. What has no date is of no day.</summary>
    public static RevisionFilter Between(DateTime? first, DateTime? last) => revision =>
        revision.Date is { } date && (first is null || date.Date >= first.Value.Date) && (last is null || date.Date <= last.Value.Date);

    /// <summary>Those that both choose.</summary>
    public static RevisionFilter And(this RevisionFilter one, RevisionFilter other) => revision => one(revision) && other(revision);
}
