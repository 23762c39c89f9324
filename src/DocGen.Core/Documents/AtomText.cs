namespace DocGen.Documents;

/// <summary>Text atoms cut as coarse as they can be, so that equal texts are equal values.</summary>
public static class AtomText
{
    /// <summary>The atoms with each run of neighbouring text atoms of equal properties and stamps made one, and empty ones dropped.</summary>
    public static ValueList<Atom> Merge(IReadOnlyList<Atom> atoms)
    {
        var merged = new List<Atom>(atoms.Count);
        foreach (var atom in atoms)
        {
            if (atom is TextAtom { Text.Length: 0 })
            {
                continue;
            }
            if (atom is TextAtom text && merged.Count > 0 && merged[^1] is TextAtom last
                && last.Properties == text.Properties && last.Inserted == text.Inserted && last.Deleted == text.Deleted)
            {
                merged[^1] = last with { Text = last.Text + text.Text };
                continue;
            }
            merged.Add(atom);
        }
        return [.. merged];
    }
}
