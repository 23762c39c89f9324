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
}
