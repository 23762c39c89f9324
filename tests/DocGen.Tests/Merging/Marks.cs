using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Tests.Merging;

/// <summary>The marks of a text, comments left out: which units of its original go, and what comes at each gap under which name.</summary>
internal sealed record Marks(HashSet<int> Deleted, SortedDictionary<int, List<Atom>> Inserted)
{
    public static Marks Of(IEnumerable<Block> marked)
    {
        var script = EditScript.Of(marked.WithoutComments());
        var inserted = new SortedDictionary<int, List<Atom>>();
        foreach (var insertion in script.Insertions)
        {
            inserted[insertion.At] = [.. inserted.GetValueOrDefault(insertion.At, []), .. insertion.Atoms];
        }
        // A table goes when all of its rows do, whoever deletes them.
        var edges = new HashSet<int>();
        var at = 0;
        foreach (var atom in FlatText.Of(script.Original).Atoms)
        {
            if (atom is EdgeAtom { Edge: Edge.TableStart or Edge.TableEnd })
            {
                edges.Add(at);
            }
            at += FlatText.LengthOf(atom);
        }
        return new Marks([.. script.Deletions.SelectMany(deletion => Enumerable.Range(deletion.From, deletion.To - deletion.From)).Where(unit => !edges.Contains(unit))], inserted);
    }

    /// <summary>Every unit that goes, and what comes at each gap, letter by letter and whoever says it, in the order of the alphabet.</summary>
    public string All => string.Join(' ', Deleted.Order()) + "\n" + string.Join('\n', Inserted.Select(pair =>
        $"{pair.Key}: {string.Join('|', pair.Value.GroupBy(Look).Select(group => group.Key + Letters(group)).Order(StringComparer.Ordinal))}"));

    /// <summary>Each insertion is in the other marks under its own name, or an equal one under another's.</summary>
    public void AreIn(Marks merged, Marks other)
    {
        foreach (var (gap, atoms) in Inserted)
        {
            var said = Said(atoms, _ => true);
            if (other.Inserted.TryGetValue(gap, out var others) && Said(others, _ => true).Equals(said))
            {
                Assert.Equal(said, Said(merged.Inserted[gap], _ => true));
                continue;
            }
            var own = atoms.Select(atom => atom.Inserted!.Author).ToHashSet();
            var stands = Said(merged.Inserted[gap], by => own.Contains(by.Author));
            var rest = others is null ? [] : Said(others, by => own.Contains(by.Author));
            Expect.That(stands.Equals(said) || (rest.Count > 0 && stands.Sum(FlatText.LengthOf) == said.Sum(FlatText.LengthOf) + rest.Sum(FlatText.LengthOf)),
                $"{gap}: {said} is not in {merged.Inserted[gap].ToValueList()}");
        }
    }

    private static ValueList<Atom> Said(IEnumerable<Atom> atoms, Predicate<Revision> by) =>
        AtomText.Merge([.. atoms.Where(atom => by(atom.Inserted!)).Select(atom => atom with { Inserted = null, Deleted = null })]);

    /// <summary>What an atom is but for its letters and whoever says it.</summary>
    private static string Look(Atom atom) => atom is TextAtom text
        ? (text with { Text = "", Inserted = null, Deleted = null }).ToString()
        : (atom with { Inserted = null, Deleted = null }).ToString();

    private static string Letters(IEnumerable<Atom> alike) =>
        string.Concat(alike.Select(atom => atom is TextAtom text ? text.Text : "|").SelectMany(letters => letters).Order());
}
