using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Revisions;
using DocGen.Tests.Docx;
using DocGen.Tests.Drafting;
using DocGen.Tests.Revisions;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Comparison;

/// <summary>What holds for the comparison of any two texts.</summary>
public class ComparisonLaws
{
    private static readonly Revision By = new("United States", new DateTime(2013, 2, 1));
    private static readonly EditKind[] Kinds = Enum.GetValues<EditKind>();

    /// <summary>Whole Word documents, edited; and texts of many words, where versions, splits and joins are found.</summary>
    private static readonly Arbitrary<Pair> Pairs = Arb.From(
        from original in Gen.Frequency((2, RandomEdits.Bodies), (1, from document in RandomDocuments.Any.Generator select Unmarked(document)))
        from edits in Some.Many(0, 8, RandomEdits.Any(Kinds))
        select new Pair(original, [.. edits]), Smaller);

    [Fact]
    public void Rejected_the_original_accepted_the_revised_text() => Some.Hold(10_000, Pairs, pair => Holds(pair.Original, pair.Revised));

    [Fact]
    public void So_it_is_with_texts_that_have_little_in_common() => Some.Hold(10_000, RandomDocuments.Any, document =>
    {
        var body = NormalForm.Of(document.Body).Where(block => block is not SectionBreak).ToValueList();
        var (original, revised) = (NormalForm.Of(body.Reject()), NormalForm.Of(body.Accept()));
        Holds(original, revised);
        Holds([], revised);
        Holds(original, []);
    });

    /// <summary>Texts of hundreds of paragraphs are read and matched on two processors.</summary>
    [Fact]
    public void So_it_is_with_long_texts() => Some.Hold(100, Arb.From(
        from bodies in Some.Many(80, 120, RandomEdits.Bodies)
        from documents in Some.Many(0, 3, RandomDocuments.Any.Generator)
        from edits in Some.Many(0, 40, RandomEdits.Any(Kinds))
        select new Pair([.. bodies.SelectMany(body => body), .. documents.SelectMany(Unmarked)], [.. edits]), Smaller), pair => Holds(pair.Original, pair.Revised));

    [Fact]
    public void A_text_compared_with_itself_has_no_marks() => Some.Hold(10_000, Pairs, pair =>
    {
        var revised = pair.Revised;
        var comparison = TextComparison.Compare(revised, revised, By);

        Assert.True(comparison.Script.IsEmpty);
        Expect.Equal(revised.WithoutComments(), comparison.Script.ToMarked());
    });

    [Fact]
    public void No_mark_begins_or_ends_inside_a_word() => Some.Hold(10_000, Arb.From(
        from original in RandomEdits.Bodies from edits in Some.Many(0, 8, RandomEdits.Any(Kinds)) select new Pair(original, [.. edits]), Smaller), pair =>
    {
        var marked = TextComparison.Compare(pair.Original, pair.Revised, By).Script.ToMarked();
        foreach (var paragraph in marked.OfType<Paragraph>())
        {
            WordsAreWhole(paragraph.Atoms.Where(atom => atom.Deleted is null));
            WordsAreWhole(paragraph.Atoms.Where(atom => atom.Inserted is null));
        }
    });

    [Fact]
    public void A_script_taken_from_its_marked_text_is_the_script() => Some.Hold(10_000, Pairs, pair =>
    {
        var script = TextComparison.Compare(pair.Original, pair.Revised, By).Script;
        var marked = script.ToMarked();
        var again = EditScript.Of(marked);

        Expect.Equal(marked, again.ToMarked());
        Expect.Equal(script.Original, again.Original);
        Expect.Equal(script.Deletions, again.Deletions);
    });

    [Fact]
    public void A_marked_text_of_many_authors_is_its_script() => Some.Hold(10_000, RandomDocuments.Any, document =>
    {
        var body = SettledText.Of(document);

        Expect.Equal(body, EditScript.Of(body).ToMarked());
    });

    private static void Holds(ValueList<Block> original, ValueList<Block> revised)
    {
        var (before, after) = (NormalForm.Of(original.WithoutComments()), NormalForm.Of(revised.WithoutComments()));
        var comparison = TextComparison.Compare(original, revised, By);
        var marked = comparison.Script.ToMarked();

        Expect.Equal(before, NormalForm.Of(marked.Reject()));
        Expect.Equal(after, NormalForm.Of(marked.Accept()));
        Expect.Equal(marked, TextComparison.Compare(original, revised, By).Script.ToMarked());
    }

    private static void WordsAreWhole(IEnumerable<Atom> atoms)
    {
        TextAtom? last = null;
        foreach (var atom in atoms)
        {
            if (atom is TextAtom text && last is not null && (text.Inserted != last.Inserted || text.Deleted != last.Deleted))
            {
                Expect.That(!(IsLetter(last.Text[^1]) && IsLetter(text.Text[0])), $"{last.Text}|{text.Text}");
            }
            last = atom as TextAtom;
        }
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';

    /// <summary>The sections of a text have no stamps: they are the document's, not the comparison's.</summary>
    private static ValueList<Block> Unmarked(Document document) =>
        NormalForm.Of(NormalForm.Of(document.Body).Where(block => block is not SectionBreak).Accept());

    private static IEnumerable<Pair> Smaller(Pair pair) =>
        Some.Shorter(pair.Edits).Select(edits => pair with { Edits = edits })
            .Concat(Some.Shorter(pair.Original).Select(original => pair with { Original = original }))
            .Concat(pair.Original.SelectMany((block, i) => block is not Paragraph paragraph ? [] : Some.Shorter(paragraph.Atoms).Select(atoms =>
                pair with { Original = [.. pair.Original.Take(i), paragraph with { Atoms = AtomText.Merge(atoms) }, .. pair.Original.Skip(i + 1)] })));
}
