using DocGen.Documents;

namespace DocGen.Drafting.Settling;

/// <summary>The labels of a list in both texts, as a reader names them: <c>b</c>, <c>d.i</c>.</summary>
internal static class LabelPaths
{
    /// <summary>A label or a path as it is compared: each label's letters and digits alone.</summary>
    public static string Normal(string path) =>
        string.Join('.', path.Split('.').Select(label => string.Concat(label.Where(char.IsLetterOrDigit))).Where(label => label.Length > 0));

    /// <summary>The labelled paragraphs of a role among some blocks of a labelled text.</summary>
    public static IReadOnlyList<LabelledPlace> Of(ValueList<Block> text, BlockRange range, string role) =>
        [.. Of(text, range, role, inOriginal: true), .. Of(text, range, role, inOriginal: false)];

    private static IEnumerable<LabelledPlace> Of(ValueList<Block> text, BlockRange range, string role, bool inOriginal)
    {
        var above = new SortedDictionary<int, string>();
        for (var i = range.From; i < range.To; i++)
        {
            if (text[i] is not Paragraph paragraph || paragraph.Mark.Properties.Style != role)
            {
                continue;
            }
            var label = Normal(string.Concat(paragraph.Atoms.OfType<LabelAtom>().Where(atom => Absence(atom, inOriginal) is null).Select(atom => atom.Text)));
            var level = LevelOf(paragraph);
            foreach (var deeper in above.Keys.Where(key => key >= level).ToList())
            {
                above.Remove(deeper);
            }
            if (label.Length > 0)
            {
                above[level] = label;
                yield return new LabelledPlace(string.Join('.', above.Values), inOriginal, new(i, End(text, i, range.To, role, inOriginal)));
            }
        }
    }

    /// <summary>Where a paragraph ends in one of the two texts, with what is nested below it.</summary>
    private static int End(ValueList<Block> text, int at, int most, string role, bool inOriginal)
    {
        var level = LevelOf((Paragraph)text[at]);
        var end = at + 1;
        while (end < most && text[end] is Paragraph next && next.Mark.Properties.Style == role
            && (LevelOf(next) > level || Absence(((Paragraph)text[end - 1]).Mark, inOriginal) is not null && GoesOn(next, inOriginal)))
        {
            end++;
        }
        return end;
    }

    /// <summary>A paragraph without a label of its own goes on with the one before it, whose mark is not there.</summary>
    private static bool GoesOn(Paragraph paragraph, bool inOriginal) =>
        paragraph.Atoms.OfType<LabelAtom>().All(atom => Absence(atom, inOriginal) is not null || string.IsNullOrEmpty(atom.Text))
        && paragraph.Atoms.Any(atom => Absence(atom, inOriginal) is null);

    private static Revision? Absence(Atom atom, bool inOriginal) => inOriginal ? atom.Inserted : atom.Deleted;

    private static int LevelOf(Paragraph paragraph) => Math.Max(1, paragraph.Mark.Properties.Level);
}
