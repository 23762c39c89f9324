using System.Text;

namespace DocGen.Documents;

/// <summary>Text atoms cut as coarse as they can be, so that equal texts are equal values.</summary>
public static class AtomText
{
    /// <summary>The atoms with each run of neighbouring text atoms of equal properties and stamps made one, and empty ones dropped.</summary>
    public static ValueList<Atom> Merge(IReadOnlyList<Atom> atoms)
    {
        var merged = new List<Atom>(atoms.Count);
        StringBuilder? run = null;
        foreach (var atom in atoms)
        {
            if (atom is TextAtom { Text.Length: 0 })
            {
                continue;
            }
            if (atom is TextAtom text && merged.Count > 0 && merged[^1] is TextAtom last && GoesOn(last, text))
            {
                run ??= new StringBuilder(last.Text);
                run.Append(text.Text);
                continue;
            }
            EndRun();
            merged.Add(atom);
        }
        EndRun();
        return [.. merged];

        void EndRun()
        {
            if (run is not null)
            {
                merged[^1] = (TextAtom)merged[^1] with { Text = run.ToString() };
                run = null;
            }
        }
    }

    /// <summary>Nothing tells the second text from the first: they are one.</summary>
    public static bool GoesOn(TextAtom first, TextAtom second) =>
        first.Properties == second.Properties && first.Inserted == second.Inserted && first.Deleted == second.Deleted;
}
