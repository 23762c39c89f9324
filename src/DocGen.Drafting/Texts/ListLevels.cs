namespace DocGen.Drafting.Texts;

/// <summary>
/// The level of each clause of a list: one deeper where it is indented further than the one above, the same where it is indented as far. Where
/// nothing is indented the labels alone say it: <c>i)</c> behind <c>b)</c> is one deeper.
/// </summary>
internal sealed class ListLevels(TextWords words)
{
    private readonly List<(int Indent, int Level, string? Label)> open = [];

    /// <summary>The list ends.</summary>
    public void End() => open.Clear();

    /// <summary>The level of the next clause, which it may say itself; null where it does not, and its indentation fits none above.</summary>
    public int? Next(int indent, string? label, int said)
    {
        if (said == 0)
        {
            return Next(indent, label);
        }
        open.RemoveAll(item => item.Indent >= indent);
        open.Add((indent, said, label));
        return said;
    }

    /// <summary>The level that the next clause would have.</summary>
    public int? Peek(int indent, string? label)
    {
        var levels = new ListLevels(words);
        levels.open.AddRange(open);
        return levels.Next(indent, label);
    }

    /// <summary>The level of the next clause; null where its indentation fits none above.</summary>
    private int? Next(int indent, string? label)
    {
        var isBack = open.RemoveAll(item => item.Indent > indent) > 0;
        if (open.Count == 0)
        {
            open.Add((indent, 1, label));
            return 1;
        }
        var above = open[^1];
        if (indent > above.Indent)
        {
            if (isBack)
            {
                return null;
            }
            open.Add((indent, above.Level + 1, label));
            return above.Level + 1;
        }
        var outer = label is null || Follows(above, label) ? -1 : open.FindLastIndex(item => item.Indent == indent && Follows(item, label));
        if (outer >= 0)
        {
            open.RemoveRange(outer + 1, open.Count - outer - 1);
        }
        else if (label is not null && label != above.Label && !Follows(above, label) && above.Level < words.Labels.Count && words.Sequence(above.Level + 1).Label(1) == label)
        {
            open.Add((indent, above.Level + 1, label));
            return above.Level + 1;
        }
        open[^1] = (indent, open[^1].Level, label ?? open[^1].Label);
        return open[^1].Level;
    }

    private bool Follows((int Indent, int Level, string? Label) item, string label) =>
        item.Label is { } last && words.Sequence(item.Level) is var sequence && sequence.NumberOf(last) is { } number && sequence.NumberOf(label) == number + 1;
}
