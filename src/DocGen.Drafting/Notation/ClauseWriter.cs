using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Writes clauses, nested by their levels; <see cref="ClauseReader"/> is the way back. A clause without the stamps of the one above it
/// cannot stand below that one, whose stamps would hold for it; it stands beside it and names its level, as does one that skips a level.
/// </summary>
internal static class ClauseWriter
{
    /// <summary>Fewer items are written faster than a second thread begins.</summary>
    private const int Many = 512;

    /// <summary>The paragraphs of some clauses, each followed by those nested in it.</summary>
    public static IReadOnlyList<Paragraph> Flat(IEnumerable<Clause> clauses) =>
        [.. clauses.SelectMany(IEnumerable<Paragraph> (clause) => [clause.Text, .. Flat(clause.Clauses)])];

    /// <summary>Writes as many items as can stand in one list; the place of the first that cannot. Two halves of many are written beside each other.</summary>
    /// <param name="items">The items of all levels.</param>
    /// <param name="from">The first item of the list.</param>
    /// <param name="level">The level that an item of the list has without naming it.</param>
    /// <param name="depth">The depth of the dashes.</param>
    /// <param name="above">The stamps of what the list stands below.</param>
    /// <param name="writer">Takes the lines.</param>
    public static int Write(IReadOnlyList<Paragraph> items, int from, int level, int depth, StampsAbove above, DraftTextWriter writer)
    {
        if (items.Count - from < Many || Middle(items, from, level) is not { } middle)
        {
            return Write(items, from, items.Count, level, depth, above, writer);
        }
        var beside = writer.Beside();
        var half = Task.Run(() => Write(items, middle, items.Count, level, depth, above, beside));
        var first = Write(items, from, middle, level, depth, above, writer);
        var second = half.GetAwaiter().GetResult();
        if (first < middle)
        {
            return first;
        }
        writer.Add(beside);
        return second;
    }

    /// <summary>The item of a list, and not of one below it, from which on the second half is; null where there is none.</summary>
    private static int? Middle(IReadOnlyList<Paragraph> items, int from, int level)
    {
        var middle = from + (items.Count - from) / 2;
        while (middle < items.Count && LevelOf(items[middle]) != level)
        {
            middle++;
        }
        return middle == items.Count ? null : middle;
    }

    private static int Write(IReadOnlyList<Paragraph> items, int from, int to, int level, int depth, StampsAbove above, DraftTextWriter writer)
    {
        while (from < to && LevelOf(items[from]) >= level && above.Bare(items[from]) is { } item)
        {
            from = WriteItem(items, from, item, level, depth, above, writer);
        }
        return from;
    }

    /// <summary>True where an item can stand in a list.</summary>
    public static bool CanStand(IReadOnlyList<Paragraph> items, int at, int level, StampsAbove above) =>
        at < items.Count && LevelOf(items[at]) >= level && above.Bare(items[at]) is not null;

    private static int WriteItem(
        IReadOnlyList<Paragraph> items, int at, Paragraph item, int level, int depth, StampsAbove above, DraftTextWriter writer)
    {
        var own = LevelOf(item);
        var whole = WholeStamp.Of(item);
        var labels = WholeStamp.BareOf(item).Atoms.OfType<LabelAtom>().Where(label => label.Text is not null).ToList();
        var below = above.With(whole);
        var hasNested = CanStand(items, at + 1, own + 1, below);
        if (whole is not null)
        {
            writer.Whole(depth + 1, "- ", whole);
        }
        else if (labels.Count == 0 && own == level && !hasNested)
        {
            writer.Line(depth, "- ", writer.Text(item, depth * 2 + 2));
        }
        else
        {
            writer.Line(depth, "- text: " + writer.Text(item, depth * 2 + 4));
        }
        if (labels.Count > 0)
        {
            Atom[] typed = [.. labels.Where(l => l.Text!.Length > 0)
                .Select(l => new TextAtom(l.Text!, l.Properties) { Inserted = l.Inserted, Deleted = l.Deleted })];
            writer.Line(depth + 1, "label: " + (typed.Length == 0 ? "\"\"" : writer.Text(typed, depth * 2 + 4)));
        }
        if (own != level)
        {
            writer.Line(depth + 1, "level: " + own.ToString(CultureInfo.InvariantCulture));
        }
        if (!hasNested)
        {
            return at + 1;
        }
        writer.Line(depth + 1, "clauses:");
        return Write(items, at + 1, items.Count, own + 1, depth + 2, below, writer);
    }

    private static int LevelOf(Paragraph item) => Math.Max(1, item.Mark.Properties.Level);
}
