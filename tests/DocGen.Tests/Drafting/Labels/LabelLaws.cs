using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Revisions;
using DocGen.Tests.Revisions;

namespace DocGen.Tests.Drafting.Labels;

/// <summary>What holds for labels, whatever changes and whatever is joined or split.</summary>
public class LabelLaws
{
    private static readonly LabelSequence[] Sequences = [new("a)"), new("i)"), new("1)")];

    private static readonly Revision Author = new("United States");

    /// <summary>As far as three letters and a Roman number of four figures go: no list is longer.</summary>
    [Theory]
    [InlineData("a)", 18_278), InlineData("A.", 18_278), InlineData("(a)", 18_278), InlineData("i)", 3_999), InlineData("I.", 3_999)]
    [InlineData("1)", 20_000), InlineData("1", 20_000), InlineData("Article 1", 20_000), InlineData("– a –", 18_278)]
    [InlineData("أ )", 22_764), InlineData("(أ)", 22_764)]
    public void The_number_of_a_label_is_its_place(string pattern, int last)
    {
        var sequence = new LabelSequence(pattern);

        Assert.Equal(pattern, sequence.Label(1));
        Assert.All(Enumerable.Range(1, last), number => Assert.Equal(number, sequence.NumberOf(sequence.Label(number))));
        Assert.Equal(last, Enumerable.Range(1, last).Select(sequence.Label).Distinct().Count());
    }

    [Fact]
    public void Arabic_letters_go_in_the_order_of_the_abjad_and_stand_off_where_they_do_not_join() => Assert.Equal(
        ["أ )", "ب)", "ج)", "د )", "هـ)", "و )", "ز )", "ح)", "ط)", "ي)"], Enumerable.Range(1, 10).Select(new LabelSequence("أ )").Label));

    [Theory, InlineData("–"), InlineData("•"), InlineData("")]
    public void A_pattern_without_a_number_is_the_label_of_all(string pattern)
    {
        var sequence = new LabelSequence(pattern);

        Assert.Equal([pattern, pattern], [sequence.Label(1), sequence.Label(700)]);
        Assert.Null(sequence.NumberOf(pattern));
    }

    [Fact]
    public void Settling_before_or_after_labelling_is_the_same() => Some.Hold(2000, RandomDrafts.Unlabelled, draft =>
    {
        var labelled = Label(draft);

        Assert.Equal(Words(Label(draft.Accept())), Words(labelled.Accept()));
        Assert.Equal(Words(Label(draft.Reject())), Words(labelled.Reject()));
    });

    [Fact]
    public void Only_labels_are_new() => Some.Hold(1000, RandomDrafts.Any, draft =>
        Assert.Equal(draft.Text.Select(WithoutLabels), Label(draft).Select(WithoutLabels)));

    [Fact]
    public void A_text_without_changes_has_labels_without_changes() => Some.Hold(1000, RandomDrafts.Any, draft =>
    {
        Assert.Empty(Atoms.Stamps(Label(draft.Accept())));
        Assert.Empty(Atoms.Stamps(Label(draft.Reject())));
    });

    [Fact]
    public void Every_changed_label_has_an_author_of_the_text() => Some.Hold(1000, RandomDrafts.Any, draft =>
        Assert.Subset(Authors(draft.Text).Append(Author.Author).ToHashSet(), Authors(Label(draft)).ToHashSet()));

    private static ValueList<Block> Label(Draft draft) => Labeller.Label(draft.Text, Sequences, Author);

    private static IEnumerable<string> Authors(IEnumerable<Block> text) => Atoms.Stamps(text).Select(stamp => stamp.Author);

    private static List<string> Words(IEnumerable<Block> text) => [.. PlainText.Paragraphs(text)];

    private static Block WithoutLabels(Block block) =>
        block is Paragraph paragraph ? paragraph with { Atoms = [.. paragraph.Atoms.Where(atom => atom is not LabelAtom)] } : block;
}
