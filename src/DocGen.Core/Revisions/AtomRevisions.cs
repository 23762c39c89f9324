using DocGen.Documents;

namespace DocGen.Revisions;

/// <summary>
/// Accept and reject on atoms. The two stamps are judged one by one, so an insertion by A that B deletes needs no case of its own:
/// accepting A leaves B's deletion open, rejecting A takes the text away whatever B proposed.
/// </summary>
public static class AtomRevisions
{
    /// <summary>The atom as it stands when the chosen revisions are accepted; null when it goes.</summary>
    public static Atom? Accept(this Atom atom, RevisionFilter which) =>
        Chosen(atom.Deleted, which) ? null
        : Chosen(atom.Inserted, which) ? atom with { Inserted = null }
        : atom;

    /// <summary>The atom as it stands when the chosen revisions are rejected; null when it goes.</summary>
    public static Atom? Reject(this Atom atom, RevisionFilter which) =>
        Chosen(atom.Inserted, which) ? null
        : Chosen(atom.Deleted, which) ? atom with { Deleted = null }
        : atom;

    private static bool Chosen(Revision? stamp, RevisionFilter which) => stamp is not null && which(stamp);
}
