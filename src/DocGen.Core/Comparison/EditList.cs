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

    /// <summary>Some units of the original go.</summary>
    public void Delete(int from, int to) => EditScript.Add(deletions, from, to, by);

    /// <summary>Some units of the revised text come, at a place of the original.</summary>
    public void Insert(int at, int from, int to)
    {
        if (from == to)
        {
            return;
        }
        var atoms = revised.Slice(from, to);
        for (var i = 0; i < atoms.Count; i++)
        {
            atoms[i] = atoms[i] with { Inserted = by };
        }
        if (insertions.Count > 0 && insertions[^1] is var last && last.At == at)
        {
            insertions[^1] = last with { Atoms = [.. last.Atoms, .. atoms] };
            return;
        }
        insertions.Add(new Insertion(at, [.. atoms]));
    }

    /// <summary>All of them.</summary>
    public EditScript ToScript() => new(original, [.. insertions], [.. deletions]);
}
