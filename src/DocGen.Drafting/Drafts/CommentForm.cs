using DocGen.Documents;
using DocGen.Merging;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// Comments as the notation can say them: in one paragraph, one in another but never across it, in one mark or round marks. What cannot
/// be said so is a comment at the point where the other ended.
/// </summary>
internal static class CommentForm
{
    /// <summary>The paragraph with its comments in their form.</summary>
    public static Paragraph Of(Paragraph paragraph)
    {
        if (!paragraph.Atoms.Any(atom => atom is CommentStartAtom or CommentEndAtom))
        {
            return paragraph;
        }
        var atoms = CommentAnchors.Paired(paragraph.Atoms);
        var open = new List<int>();
        var moved = new Dictionary<int, int>();
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i] is CommentStartAtom)
            {
                open.Add(i);
            }
            else if (atoms[i] is CommentEndAtom end)
            {
                var at = open.FindLastIndex(start => ((CommentStartAtom)atoms[start]).Comment == end.Comment);
                if (at != open.Count - 1 || !Nests(atoms, open[at], i))
                {
                    moved.Add(i, open[at]);
                }
                open.RemoveAt(at);
            }
        }
        return moved.Count == 0 && ReferenceEquals(atoms, paragraph.Atoms) ? paragraph : paragraph with
        {
            Atoms = AtomText.Merge([.. atoms.SelectMany((atom, i) => moved.ContainsValue(i) ? []
                : moved.TryGetValue(i, out var start) ? [atoms[start] with { Inserted = atom.Inserted, Deleted = atom.Deleted }, atom]
                : new[] { atom })]),
        };
    }

    private static bool Nests(IReadOnlyList<Atom> atoms, int start, int end)
    {
        var (inserted, deleted) = (atoms[start].Inserted, atoms[start].Deleted);
        return atoms[end].Inserted == inserted && atoms[end].Deleted == deleted && atoms.Skip(start).Take(end - start).All(atom =>
            (inserted is null || atom.Inserted == inserted) && (deleted is null || (atom.Deleted == deleted && atom.Inserted == inserted)));
    }
}
