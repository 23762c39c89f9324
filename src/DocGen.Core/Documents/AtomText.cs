using System.Text;

namespace DocGen.Documents;

/// <summary>Text atoms cut as coarse as they can be, so that equal texts are equal values.</summary>
public static class AtomText
{
    /// <summary>Texts are put together here, one after the other.</summary>
    [ThreadStatic]
    private static StringBuilder? room;

    /// <summary>The atoms with each run of neighbouring text atoms of equal properties and stamps made one, and empty ones dropped.</summary>
    public static ValueList<Atom> Merge(IReadOnlyList<Atom> atoms)
    {
        if (IsMerged(atoms))
        {
            return atoms.ToValueList();
        }
        var merged = new List<Atom>(atoms.Count);
        var run = (room ??= new StringBuilder()).Clear();
        for (var i = 0; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            if (atom is TextAtom { Text.Length: 0 })
            {
                continue;
            }
            if (atom is TextAtom text && merged.Count > 0 && merged[^1] is TextAtom last && GoesOn(last, text))
            {
                (run.Length > 0 ? run : run.Append(last.Text)).Append(text.Text);
                continue;
            }
            EndRun();
            merged.Add(atom);
        }
        EndRun();
        return [.. merged];

        void EndRun()
        {
            if (run.Length > 0)
            {
                merged[^1] = (TextAtom)merged[^1] with { Text = run.ToString() };
                run.Clear();
            }
        }
    }

    private static bool IsMerged(IReadOnlyList<Atom> atoms)
    {
        TextAtom? last = null;
        for (var i = 0; i < atoms.Count; i++)
        {
            var text = atoms[i] as TextAtom;
            if (text is not null && (text.Text.Length == 0 || (last is not null && GoesOn(last, text))))
            {
                return false;
            }
            last = text;
        }
        return true;
    }

    /// <summary>Nothing tells the second text from the first: they are one.</summary>
    public static bool GoesOn(TextAtom first, TextAtom second) =>
        first.Properties == second.Properties && first.Inserted == second.Inserted && first.Deleted == second.Deleted;
}
