using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Labels;

/// <summary>
/// The labels of one of the two texts, the original or the revised one: its paragraphs are those that end in a mark which it has, and what
/// such a mark says (role, level) holds for all that is joined before it.
/// </summary>
internal sealed class LabelCount
{
    private readonly Func<Atom, Revision?> absence;
    private readonly ListNumbers numbers;
    private readonly string?[] labels;
    private readonly bool[] begins;
    private int place = -1;
    private string? typed;
    private bool hasContent;

    /// <param name="text">A drafting text.</param>
    /// <param name="sequences">The sequence of each level, from the first.</param>
    /// <param name="absence">The revision because of which an atom is not in this text, or null where it is.</param>
    public LabelCount(IReadOnlyList<Block> text, IReadOnlyList<LabelSequence> sequences, Func<Atom, Revision?> absence)
    {
        this.absence = absence;
        numbers = new ListNumbers(sequences);
        labels = new string?[text.Count];
        begins = new bool[text.Count + 1];
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i] is not Paragraph || Joins.IsBarrier(text[i]))
            {
                EndUnjoined(text, i);
            }
            begins[i] = place < 0;
            if (text[i] is Paragraph paragraph)
            {
                Read(paragraph, i);
            }
            else if (text[i] is not Table table || table.Rows.Any(Stands))
            {
                numbers.EndList();
            }
        }
        EndUnjoined(text, text.Count);
        begins[text.Count] = true;
    }

    /// <summary>The label that stands at the start of a block in this text; null where none does.</summary>
    public string? Label(int block) => labels[block];

    /// <summary>A paragraph of this text begins with this block, or in a later one; else the block goes on with one.</summary>
    public bool Begins(int block) => begins[block];

    /// <summary>Nothing but the label of a paragraph stands in this text.</summary>
    public bool IsBlank(Paragraph paragraph)
    {
        foreach (var atom in paragraph.Atoms.AsSpan())
        {
            if (atom is not LabelAtom && absence(atom) is null)
            {
                return false;
            }
        }
        return true;
    }

    private void Read(Paragraph paragraph, int i)
    {
        if (!Joins.IsWhole(paragraph, absence))
        {
            var own = TypedLabel(paragraph);
            if (place < 0 || (own is not null && typed is null && !hasContent))
            {
                (place, typed) = (i, own);
                begins[i] = true;
            }
            hasContent |= !IsBlank(paragraph);
        }
        if (absence(paragraph.Mark) is null)
        {
            End(paragraph.Mark.Properties);
        }
    }

    /// <summary>A row is judged as an atom with its stamps; a table without a row in this text is not there, and ends no list.</summary>
    private bool Stands(TableRow row) =>
        absence(new BreakAtom(BreakKind.Line, RunProperties.Plain) { Inserted = row.Inserted, Deleted = row.Deleted }) is null;

    private void End(ParagraphProperties properties)
    {
        labels[place] = numbers.Next(properties, isBlank: !hasContent && string.IsNullOrEmpty(typed), typed);
        (place, typed, hasContent) = (-1, null, false);
    }

    /// <summary>Ends what has lost its mark and has nothing to be joined to.</summary>
    private void EndUnjoined(IReadOnlyList<Block> text, int before)
    {
        if (place >= 0 && (hasContent || typed is not null))
        {
            End(((Paragraph)text[before - 1]).Mark.Properties);
        }
        (place, typed, hasContent) = (-1, null, false);
    }

    /// <summary>What of a typed label stands in this text; null where none was typed.</summary>
    private string? TypedLabel(Paragraph paragraph)
    {
        string? typed = null;
        foreach (var atom in paragraph.Atoms.AsSpan())
        {
            if (atom is LabelAtom { Text: { } text })
            {
                typed = absence(atom) is null ? typed + text : typed ?? "";
            }
        }
        return typed;
    }
}
