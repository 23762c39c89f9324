using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Drafting.Markup;

/// <summary>What holds for every text with inline marks, and for every string that somebody may write.</summary>
public class MarkupLaws
{
    private static readonly DateTime Day = new(2013, 2, 1);

    [Fact]
    public void What_is_written_is_read_back() => HoldBothDated(date => Some.Hold(1500, Paragraphs(date), paragraph =>
    {
        var text = new InlineWriter(RandomAtoms.Authors(date)).Write(paragraph);
        var (read, found) = Parse(text, date);

        Assert.Empty(found);
        Assert.Equal(paragraph, read);
    }));

    [Fact]
    public void What_stands_in_an_inserted_or_deleted_paragraph_is_read_back() => HoldBothDated(date =>
    {
        foreach (var (inserted, deleted) in new (Revision?, Revision?)[] { (new Revision("Brazil", date), null), (null, new Revision("Brazil", date)) })
        {
            var inside = from atoms in RandomAtoms.Of(RandomAtoms.Revisions(date), inserted is not null, deleted is not null) select atoms;
            Some.Hold(500, Arb.From(inside, Some.Shorter), atoms =>
            {
                var found = new DiagnosticBag();
                var text = new InlineWriter(RandomAtoms.Authors(date)).Write(atoms);
                var read = InlineParser.Parse(InlineSource.OneLine(text), new MarkContext(RandomAtoms.Authors(date), inserted, deleted), found);

                Assert.Empty(found);
                Assert.Equal(atoms.Select(a => a with { Inserted = a.Inserted ?? inserted, Deleted = a.Deleted ?? deleted }), read.Atoms);
            });
        }
    });

    /// <summary>Whatever is not refused means something, and what it means can be said.</summary>
    [Fact]
    public void Any_string_is_refused_or_can_be_written_again() => HoldBothDated(date => Some.Hold(4000, Strings, text =>
    {
        var (read, found) = Parse(text, date);
        foreach (var span in found.Select(diagnostic => diagnostic.Span))
        {
            Assert.InRange(span.Column, 1, text.Length);
            Assert.InRange(span.EndColumn, span.Column + 1, text.Length + 1);
        }
        if (found.Count == 0)
        {
            var (again, mistakes) = Parse(new InlineWriter(RandomAtoms.Authors(date)).Write(read), date);
            Assert.Empty(mistakes);
            Assert.Equal(read, again);
        }
    }));

    [Fact]
    public void Escaped_text_is_itself() => Some.Hold(2000, Arb.From(RandomAtoms.Texts), text =>
    {
        var escaped = new InlineWriter(RandomAtoms.Authors(null)).Write([new TextAtom(text, RunProperties.Plain)]);

        Assert.Equal([new TextAtom(text, RunProperties.Plain)], Parse(escaped, null).Read.Atoms);
    });

    [Fact]
    public void A_file_without_an_author_never_has_marks() => Some.Hold(1000, Strings, text =>
    {
        var found = new DiagnosticBag();
        var read = InlineParser.Parse(InlineSource.OneLine(text), MarkContext.None, found);

        Assert.All(read.Atoms, atom => Assert.True(atom.Inserted is null && atom.Deleted is null && atom is not CommentStartAtom));
        Assert.Null(read.MarkInserted ?? read.MarkDeleted);
    });

    private static Arbitrary<string> Strings => Arb.From(
        from pieces in Some.Many(0, 14, Gen.Elements([.. RandomAtoms.Pieces, "\t", "\n"])) select string.Concat(pieces),
        text => Enumerable.Range(0, text.Length).Select(i => text.Remove(i, 1)));

    private static Arbitrary<Paragraph> Paragraphs(DateTime? date) => Arb.From(
        from atoms in RandomAtoms.Of(RandomAtoms.Revisions(date))
        from inserted in Some.Maybe(4, RandomAtoms.Revisions(date))
        from deleted in Some.Maybe(4, RandomAtoms.Revisions(date))
        select new Paragraph(atoms, new MarkAtom(new ParagraphProperties("text")) { Inserted = inserted, Deleted = deleted }),
        paragraph => Some.Shorter(paragraph.Atoms).Where(Nests).Select(atoms => paragraph with { Atoms = AtomText.Merge(atoms) }));

    private static bool Nests(ValueList<Atom> atoms) =>
        atoms.Count(atom => atom is CommentStartAtom) == atoms.Count(atom => atom is CommentEndAtom);

    private static void HoldBothDated(Action<DateTime?> law)
    {
        law(null);
        law(Day);
    }

    private static (Paragraph Read, DiagnosticBag Found) Parse(string text, DateTime? date)
    {
        var found = new DiagnosticBag();
        var read = InlineParser.Parse(InlineSource.OneLine(text), new MarkContext(RandomAtoms.Authors(date)), found);
        return (read.ToParagraph(new ParagraphProperties("text")), found);
    }
}
