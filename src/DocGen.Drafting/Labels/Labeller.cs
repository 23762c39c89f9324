using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Labels;

/// <summary>
/// Gives every clause and list item its label. The base text and the revised text are counted each for itself; where the two come to
/// different labels, the label is itself a tracked change. A paragraph that only one of the texts begins (a split, a join) has a label in
/// that text alone. A typed label stays; if it belongs to the sequence, counting goes on from it. Paragraphs that are empty in a text have
/// no label in it and are not counted.
/// </summary>
public sealed class Labeller
{
    private readonly LabelCount original;
    private readonly LabelCount revised;
    private readonly Revision? author;
    private Revision? recent;
    private Revision? splitBy;
    private Revision? joinedBy;

    private Labeller(IReadOnlyList<Block> text, IReadOnlyList<LabelSequence> sequences, Revision? author)
    {
        original = new LabelCount(text, sequences, atom => atom.Inserted);
        revised = new LabelCount(text, sequences, atom => atom.Deleted);
        this.author = author;
    }

    /// <summary>The text with a label atom at the start of every paragraph that has a label in one of the two texts.</summary>
    /// <param name="text">A drafting text.</param>
    /// <param name="sequences">The sequence of each level, from the first; deeper levels use the last.</param>
    /// <param name="author">The stamp on a label that changes although nothing before it did.</param>
    public static ValueList<Block> Label(ValueList<Block> text, IReadOnlyList<LabelSequence> sequences, Revision? author)
    {
        var labeller = new Labeller(text, sequences, author);
        return text.Select((block, i) => block is Paragraph paragraph ? labeller.Label(paragraph, i) : block).ToValueList();
    }

    private Paragraph Label(Paragraph paragraph, int i)
    {
        var mark = paragraph.Mark;
        LabelAtom[] typed = paragraph.Atoms.Any(atom => atom is LabelAtom) ? [.. paragraph.Atoms.OfType<LabelAtom>()] : [];
        var rest = typed.Length == 0 ? paragraph.Atoms : paragraph.Atoms.Where(atom => atom is not LabelAtom).ToValueList();
        var own = FirstStamp(typed) ?? (original.IsBlank(paragraph) != revised.IsBlank(paragraph) ? FirstStamp(rest.AsSpan()) : null);
        var byMark = mark.Inserted ?? mark.Deleted;
        // A letter changes because of what stands before it. The paragraph's own mark acts on what follows, unless nothing before did.
        var cause = own ?? recent ?? byMark ?? author;

        // A whole paragraph that comes or goes (`ins:`, `del:`) has its label stamped like all the rest.
        var insertion = Joins.IsWhole(paragraph, atom => atom.Inserted) ? mark.Inserted : original.Begins(i) ? null : splitBy;
        var deletion = Joins.IsWhole(paragraph, atom => atom.Deleted) ? mark.Deleted : revised.Begins(i) ? null : joinedBy;
        var isMarkedByHand = Array.Exists(typed, label => label.Text is not null && (label.Inserted is not null || label.Deleted is not null));
        var labels = isMarkedByHand ? typed : Combine(original.Label(i), revised.Label(i), insertion ?? cause, deletion ?? cause);
        if (labels.Length == 0)
        {
            // Where there is no label to stamp, the atom without a text goes on saying that the whole paragraph comes or goes.
            labels = Array.FindAll(typed, label => label.Text is null);
        }

        recent = byMark ?? own ?? (original.Label(i) == revised.Label(i) && original.Label(i) is not null ? null : recent);
        splitBy = mark.Inserted ?? (original.Begins(i + 1) ? null : splitBy);
        joinedBy = mark.Deleted ?? (revised.Begins(i + 1) ? null : joinedBy);
        return labels.Length == 0 && typed.Length == 0 ? paragraph : paragraph with { Atoms = [.. labels, .. rest] };
    }

    /// <summary>The label atoms of a paragraph with these labels in the two texts; null where a text has none here.</summary>
    private static LabelAtom[] Combine(string? before, string? after, Revision? insertion, Revision? deletion)
    {
        if (before == after)
        {
            return string.IsNullOrEmpty(before) ? [] : [new LabelAtom(before, RunProperties.Plain)];
        }
        LabelAtom[] both =
        [
            new LabelAtom(before, RunProperties.Plain) { Deleted = deletion },
            new LabelAtom(after, RunProperties.Plain) { Inserted = insertion },
        ];
        return Array.FindAll(both, label => !string.IsNullOrEmpty(label.Text));
    }

    private static Revision? FirstStamp(ReadOnlySpan<Atom> atoms)
    {
        foreach (var atom in atoms)
        {
            if ((atom.Inserted ?? atom.Deleted) is { } stamp)
            {
                return stamp;
            }
        }
        return null;
    }
}
