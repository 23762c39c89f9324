using DocGen.Documents;
using DocGen.Drafting.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Drafting;

/// <summary>Everything that the inline marks can say, as atoms; and texts that hold every character that has a meaning in them.</summary>
internal static class RandomAtoms
{
    /// <summary>Pieces of texts: marks, their halves, YAML's own signs, XML's, blanks of all kinds, scripts of all directions.</summary>
    public static readonly string[] Pieces =
    [
        "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{==", "==}", "{>>", "<<}", "{", "}", "+", "-", "~", "<", ">", "=", "*", "**", "\\", "[", "]",
        "(", ")", "](", "^[", "^", "¶", "{br}", "{br 2013-02-03}", "{x", " ", "  ", "a", "that", "Ω", "é", "\u00A0", "\u202F", "\u3000", "\u200F", "\u2066", "😀",
        "الاتحاد", "电信", ": ", ":", " #", "#", "'", "\"", "- ", "? ", "|", "&", "<b>", "&amp;", "]]>", "%", "@", "`", "!", "~", ",", "https://www.itu.int/",
    ];

    public static readonly Gen<string> Texts = from pieces in Some.Many(1, 3, Gen.Elements(Pieces)) select string.Concat(pieces);

    private static readonly Gen<string?> Links =
        Gen.Frequency((6, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("https://www.itu.int/a?b=1&c=%20d", "mailto:a@b.int")));

    private static readonly Gen<RunProperties> Runs =
        from flags in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Constant(1)), (1, Gen.Constant(2)), (1, Gen.Constant(3)))
        from link in Links
        select flags == 0 && link is null ? RunProperties.Plain : new RunProperties { Bold = (flags & 1) != 0, Italic = (flags & 2) != 0, Link = link };

    /// <summary>The name on marks that name nobody, and two others.</summary>
    public static MarkAuthors Authors(DateTime? date) =>
        new(new Revision("United States", date), new Dictionary<string, string> { ["br"] = "Brazil", ["côte-1"] = "Côte d'Ivoire & <others>" });

    /// <summary>The revisions that the notation can say: where the file has a date, every mark has one.</summary>
    public static Gen<Revision> Revisions(DateTime? date) =>
        from author in Gen.Elements("United States", "United States", "Brazil", "Côte d'Ivoire & <others>")
        from day in Gen.Elements(date, date, new DateTime(2013, 2, 3), new DateTime(2013, 2, 3, 14, 30, 0), new DateTime(2013, 2, 3, 14, 30, 59))
        select new Revision(author, day);

    /// <summary>The atoms of a text.</summary>
    /// <param name="who">Whose marks it has.</param>
    /// <param name="isInserted">It stands in something inserted: only deletions are marked in it.</param>
    /// <param name="isDeleted">It stands in something deleted: nothing is marked in it.</param>
    public static Gen<ValueList<Atom>> Of(Gen<Revision> who, bool isInserted = false, bool isDeleted = false) =>
        from atoms in Atoms(3, who, isInserted, isDeleted, isNote: false) select AtomText.Merge(atoms);

    private static Gen<List<Atom>> Atoms(int depth, Gen<Revision> who, bool isInserted, bool isDeleted, bool isNote) =>
        from parts in Some.Many(0, depth == 3 ? 4 : 2, Part(depth, who, isInserted, isDeleted, isNote)) select parts.SelectMany(part => part).ToList();

    private static Gen<List<Atom>> Part(int depth, Gen<Revision> who, bool isInserted, bool isDeleted, bool isNote)
    {
        var plain = Gen.Frequency(
            (9, from text in Texts from run in Runs select One(new TextAtom(text, run))),
            (1, from link in Links select One(new TabAtom(Blank(link)))),
            (1, from link in Links select One(new BreakAtom(BreakKind.Line, Blank(link)))));
        if (depth == 0)
        {
            return plain;
        }
        var comment =
            from revision in who
            from remark in Some.Many(1, 2, Gen.Elements<Atom>(
                new TextAtom("Which one? {++ ]", RunProperties.Plain), new TextAtom("<<} \"&\" \\", RunProperties.Plain),
                new TabAtom(RunProperties.Plain), new BreakAtom(BreakKind.Line, RunProperties.Plain)))
            from inner in Atoms(depth - 1, who, isInserted, isDeleted, isNote)
            select Commented(new Comment(revision.Author, revision.Date,
                [new Paragraph(AtomText.Merge(remark), new MarkAtom(new ParagraphProperties("comment")))]), inner);
        var kinds = new List<(int, Gen<List<Atom>>)> { (6, plain) };
        if (!isNote)
        {
            kinds.Add((1, comment));
            kinds.Add((1,
                from content in Atoms(depth - 1, who, isInserted, isDeleted, isNote: true)
                from run in Runs
                select One(new NoteAtom(
                    new Note([new Paragraph(AtomText.Merge(content), new MarkAtom(new ParagraphProperties("footnote")))]), run))));
        }
        if (!isInserted && !isDeleted)
        {
            kinds.Add((2,
                from revision in who
                from inner in Atoms(depth - 1, who, isInserted: true, isDeleted: false, isNote)
                select inner.ConvertAll(atom => atom with { Inserted = revision })));
        }
        if (!isDeleted)
        {
            kinds.Add((2,
                from revision in who
                from inner in Atoms(depth - 1, who, isInserted, isDeleted: true, isNote)
                select inner.ConvertAll(atom => atom with { Deleted = revision })));
        }
        return Gen.Frequency([.. kinds]);
    }

    private static List<Atom> Commented(Comment comment, List<Atom> inner) => [new CommentStartAtom(comment), .. inner, new CommentEndAtom(comment)];

    private static List<Atom> One(Atom atom) => [atom];

    private static RunProperties Blank(string? link) => link is null ? RunProperties.Plain : new RunProperties { Link = link };
}
