using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>Pairs the anchors of comments again, after what they stand in has been put together anew.</summary>
public static class CommentAnchors
{
    /// <summary>
    /// The atoms with every start closed and every end opened: an end without a start is a comment at a point, a start without an end is
    /// none.
    /// </summary>
    public static IReadOnlyList<Atom> Paired(IReadOnlyList<Atom> atoms)
    {
        var starts = new List<int>();
        var isPaired = new HashSet<int>();
        var isAlone = new HashSet<int>();
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i] is CommentStartAtom)
            {
                starts.Add(i);
            }
            else if (atoms[i] is CommentEndAtom end)
            {
                var open = starts.FindLastIndex(start => ((CommentStartAtom)atoms[start]).Comment == end.Comment);
                if (open < 0)
                {
                    isAlone.Add(i);
                    continue;
                }
                isPaired.Add(starts[open]);
                starts.RemoveAt(open);
            }
        }
        return starts.Count == 0 && isAlone.Count == 0 ? atoms :
        [
            .. atoms.SelectMany((atom, i) => atom switch
            {
                CommentStartAtom => isPaired.Contains(i) ? [atom] : [],
                CommentEndAtom end when isAlone.Contains(i) =>
                    [new CommentStartAtom(end.Comment) { Inserted = end.Inserted, Deleted = end.Deleted }, end],
                _ => new[] { atom },
            }),
        ];
    }
}
