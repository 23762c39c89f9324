using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>Comments that a merge or a rebase makes.</summary>
internal static class Remark
{
    private const string Style = "comment";

    /// <summary>A comment at a point, as the atoms of its anchor.</summary>
    public static Atom[] Of(Revision by, string text)
    {
        var comment = new Comment(by.Author, by.Date, [Paragraph.Plain(Style, text)]);
        return [new CommentStartAtom(comment), new CommentEndAtom(comment)];
    }

    /// <summary>Names those who do the same as somebody before them.</summary>
    public static Atom[] Also(RemarkWords words, string sentence, IReadOnlyList<Revision> others) =>
        Of(others[0], words.Of(sentence, others.Select(other => other.Author)));

    /// <summary>Those of other names than one, each name once.</summary>
    public static List<Revision> Others(IEnumerable<Revision?> all, Revision than) =>
        [.. all.OfType<Revision>().Where(by => by.Author != than.Author).DistinctBy(by => by.Author)];
}
