using DocGen.Documents;

namespace DocGen.Drafting.Labels;

/// <summary>
/// Gives every clause and list item its label. The base text and the revised text are counted at the same time, each over the
/// paragraphs that it has; where the two come to different labels, the label is itself a tracked change. A paragraph that only one of
/// the texts begins (a split, a join) has a label in that text alone. A typed label stays; if it belongs to the sequence, counting
/// goes on from it. Empty paragraphs have no label and are not counted.
/// </summary>
/// <param name="sequences">The sequence of each level, from the first; deeper levels use the last.</param>
public sealed class Labeller(IReadOnlyList<LabelSequence> sequences)
{
    private readonly LabelCount original = new(sequences);
    private readonly LabelCount revised = new(sequences);
    private Revision? cause;
    private Revision? splitBy;
    private Revision? joinedBy;

    /// <summary>The text with a label atom at the start of every paragraph that has a label in one of the two texts.</summary>
    /// <param name="text">A drafting text.</param>
    /// <param name="sequences">The sequence of each level.</param>
    /// <param name="author">The stamp on a label that changes although nothing before it did.</param>
    public static ValueList<Block> Label(ValueList<Block> text, IReadOnlyList<LabelSequence> sequences, Revision? author)
    {
        var labeller = new Labeller(sequences) { cause = author };
        return text.Select(labeller.Label).ToValueList();
    }

    private Block Label(Block block)
    {
        if (block is Paragraph paragraph)
        {
            return Label(paragraph);
        }
        original.EndList();
        revised.EndList();
        return block;
    }

    private Paragraph Label(Paragraph paragraph)
    {
        var mark = paragraph.Mark;
        var typed = paragraph.Atoms.OfType<LabelAtom>().ToList();
        var rest = paragraph.Atoms.Where(atom => atom is not LabelAtom).ToList();
        // A whole paragraph that comes or goes (`ins:`, `del:`) has its label stamped like all the rest.
        var insertion = IsWhole(paragraph, typed.Count, atom => atom.Inserted) ? mark.Inserted : null;
        var deletion = IsWhole(paragraph, typed.Count, atom => atom.Deleted) ? mark.Deleted : null;
        cause = mark.Inserted ?? mark.Deleted ?? typed.Select(l => l.Inserted ?? l.Deleted).FirstOrDefault(r => r is not null) ?? cause;

        var isBlank = rest.Count == 0 && typed.All(label => string.IsNullOrEmpty(label.Text));
        var before = insertion is not null ? null : original.Begin(mark.Properties, isBlank, TextOf(typed, l => l.Inserted is null));
        var after = deletion is not null ? null : revised.Begin(mark.Properties, isBlank, TextOf(typed, l => l.Deleted is null));
        var isMarkedByHand = typed.Any(l => l.Text is not null && (l.Inserted is not null || l.Deleted is not null));
        var labels = isMarkedByHand
            ? typed
            : Combine(before, after, insertion ?? (original.AtStart ? null : splitBy), deletion ?? (revised.AtStart ? null : joinedBy));

        original.Pass(mark.Inserted, before is not null || rest.Exists(atom => atom.Inserted is null));
        revised.Pass(mark.Deleted, after is not null || rest.Exists(atom => atom.Deleted is null));
        splitBy = mark.Inserted ?? (original.AtStart ? null : splitBy);
        joinedBy = mark.Deleted ?? (revised.AtStart ? null : joinedBy);
        return paragraph with { Atoms = [.. labels, .. rest] };
    }

    /// <summary>The label atoms of a paragraph with these labels in the two texts; null where a text does not begin a paragraph here.</summary>
    private IEnumerable<LabelAtom> Combine(string? before, string? after, Revision? insertion, Revision? deletion)
    {
        if (before == after)
        {
            if (!string.IsNullOrEmpty(before))
            {
                yield return new LabelAtom(before, RunProperties.Plain);
            }
            yield break;
        }
        if (!string.IsNullOrEmpty(before))
        {
            yield return new LabelAtom(before, RunProperties.Plain) { Deleted = deletion ?? cause };
        }
        if (!string.IsNullOrEmpty(after))
        {
            yield return new LabelAtom(after, RunProperties.Plain) { Inserted = insertion ?? cause };
        }
    }

    private static bool IsWhole(Paragraph paragraph, int labels, Func<Atom, Revision?> stamp) =>
        labels > 0 && stamp(paragraph.Mark) is not null && paragraph.Atoms.All(atom => stamp(atom) is not null);

    /// <summary>What stands of a typed label in one of the texts; null where none was typed.</summary>
    private static string? TextOf(List<LabelAtom> labels, Func<LabelAtom, bool> stands) =>
        labels.TrueForAll(label => label.Text is null) ? null : string.Concat(labels.Where(stands).Select(label => label.Text));
}
