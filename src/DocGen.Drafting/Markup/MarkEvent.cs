using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>What begins or ends at a place of a text.</summary>
internal enum MarkEventKind
{
    OpenInsertion,
    CloseInsertion,
    OpenDeletion,
    CloseDeletion,
    OpenComment,
    CloseComment,
    Run,
}

/// <summary>One step through a text whose marks nest.</summary>
/// <param name="Kind">What begins or ends.</param>
/// <param name="By">The revision of an insertion or deletion.</param>
/// <param name="Comment">The comment that begins or ends.</param>
/// <param name="From">The first atom of a run, or of what a comment is about.</param>
/// <param name="To">The atom behind its last one.</param>
internal readonly record struct MarkEvent(MarkEventKind Kind, Revision? By, Comment? Comment, int From, int To);

/// <summary>
/// Atoms carry stamps and anchors side by side; text notations nest them. This gives the nesting: insertions outermost, deletions in
/// them, comments where their anchors stand, and in the middle runs of atoms with the same properties.
/// </summary>
internal static class MarkNesting
{
    /// <summary>Adds the steps through some atoms, in order; labels are steps of their own run.</summary>
    /// <param name="atoms">The atoms.</param>
    /// <param name="events">Takes the steps.</param>
    /// <param name="from">The first of the atoms that counts.</param>
    public static void Add(IReadOnlyList<Atom> atoms, List<MarkEvent> events, int from = 0) =>
        Walk(events, atoms, from, atoms.Count, isInserted: false, isDeleted: false);

    private static void Walk(List<MarkEvent> events, IReadOnlyList<Atom> atoms, int from, int to, bool isInserted, bool isDeleted)
    {
        for (var i = from; i < to;)
        {
            var end = UnitEnd(atoms, i, to);
            var (insertion, deletion) = (atoms[i].Inserted, atoms[i].Deleted);
            if (insertion is not null && !isInserted)
            {
                while (end < to && atoms[end].Inserted == insertion)
                {
                    end = UnitEnd(atoms, end, to);
                }
                events.Add(new(MarkEventKind.OpenInsertion, insertion, null, i, end));
                Walk(events, atoms, i, end, true, isDeleted);
                events.Add(new(MarkEventKind.CloseInsertion, insertion, null, i, end));
            }
            else if (deletion is not null && !isDeleted)
            {
                while (end < to && atoms[end].Deleted == deletion && atoms[end].Inserted == insertion)
                {
                    end = UnitEnd(atoms, end, to);
                }
                events.Add(new(MarkEventKind.OpenDeletion, deletion, null, i, end));
                Walk(events, atoms, i, end, isInserted, true);
                events.Add(new(MarkEventKind.CloseDeletion, deletion, null, i, end));
            }
            else if (atoms[i] is CommentStartAtom start)
            {
                events.Add(new(MarkEventKind.OpenComment, null, start.Comment, i + 1, end - 1));
                Walk(events, atoms, i + 1, end - 1, isInserted, isDeleted);
                events.Add(new(MarkEventKind.CloseComment, null, start.Comment, i + 1, end - 1));
            }
            else
            {
                var properties = (atoms[i] as RunAtom)?.Properties;
                while (end < to && atoms[end] is RunAtom run && run.Properties == properties
                    && run.Inserted == insertion && run.Deleted == deletion)
                {
                    end++;
                }
                events.Add(new(MarkEventKind.Run, null, null, i, end));
            }
            i = end;
        }
    }

    /// <summary>The end of what starts at a place: one atom, or a comment with all that it is about.</summary>
    private static int UnitEnd(IReadOnlyList<Atom> atoms, int from, int to)
    {
        if (atoms[from] is not CommentStartAtom)
        {
            return from + 1;
        }
        var depth = 0;
        for (var i = from; i < to; i++)
        {
            depth += atoms[i] is CommentStartAtom ? 1 : atoms[i] is CommentEndAtom ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }
        return to;
    }
}
