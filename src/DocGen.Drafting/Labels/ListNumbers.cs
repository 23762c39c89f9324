using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Labels;

/// <summary>How far the labels of a list have come, level by level.</summary>
/// <param name="sequences">The sequence of each level, from the first; deeper levels use the last.</param>
internal sealed class ListNumbers(IReadOnlyList<LabelSequence> sequences)
{
    private readonly List<int> numbers = [];
    private string? list;

    /// <summary>The label of the next paragraph, or null where it has none.</summary>
    /// <param name="properties">Its role and level.</param>
    /// <param name="isBlank">It is empty: it has no label and is not counted.</param>
    /// <param name="typed">The label that was typed, or null for the next of the sequence.</param>
    public string? Next(ParagraphProperties properties, bool isBlank, string? typed)
    {
        if (properties.Style is not (Roles.Clause or Roles.Item))
        {
            EndList();
            return null;
        }
        if (isBlank)
        {
            return null;
        }
        if (list != properties.Style)
        {
            EndList();
            list = properties.Style;
        }
        var depth = Math.Max(1, properties.Level);
        while (numbers.Count < depth)
        {
            numbers.Add(0);
        }
        numbers.RemoveRange(depth, numbers.Count - depth);
        var sequence = sequences[Math.Min(depth, sequences.Count) - 1];
        if (typed is null)
        {
            return sequence.Label(++numbers[depth - 1]);
        }
        numbers[depth - 1] = sequence.NumberOf(typed) ?? numbers[depth - 1];
        return typed;
    }

    /// <summary>The list ends; the next one counts from the start.</summary>
    public void EndList()
    {
        numbers.Clear();
        list = null;
    }
}
