using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Takes the changes of a comparison in the order of the original.</summary>
/// <param name="original">The text that is changed.</param>
/// <param name="revised">Where insertions are taken from.</param>
/// <param name="by">Whose changes they are.</param>
internal sealed class EditList(ValueList<Block> original, FlatText revised, Revision by)
{
    private readonly List<Insertion> insertions = [];
    private readonly List<Deletion> deletions = [];
    private readonly List<Atom> room = [];

    /// <summary>Some units of the original go.</summary>
    public void Delete(int from, int to) => EditScript.Add(deletions, from, to, by);

    /// <summary>Some units of the revised text come, at a place of the original.</summary>
    public void Insert(int at, int from, int to)
    {
        if (from == to)
        {
            return;
        }
        room.Clear();
        if (insertions.Count > 0 && insertions[^1] is var last && last.At == at)
        {
            room.AddRange(last.Atoms.AsSpan());
            insertions.RemoveAt(insertions.Count - 1);
        }
        var first = room.Count;
        revised.AddSlice(from, to, null, room);
        for (var i = first; i < room.Count; i++)
        {
            room[i] = room[i] with { Inserted = by };
        }
        insertions.Add(new Insertion(at, room.ToValueList()));
    }

    /// <summary>All of them.</summary>
    public EditScript ToScript() => new(original, insertions.ToValueList(), deletions.ToValueList());
}
