using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Tests.Contributions;

namespace DocGen.Tests.Comparison;

/// <summary>The texts before and after the real contributions, compared: our marks against those of the United States.</summary>
public class ContributionComparisonTests
{
    /// <summary>In the second one a whole paragraph was marked to its end, and its mark is no character here: 5,250 else.</summary>
    [Theory]
    [InlineData("united-states-opinion-1", 50, 4795)]
    [InlineData("united-states-opinion-3", 47, 5249)]
    public void Fewer_marks_than_the_United_States_made_and_hardly_more_characters(string name, int marks, int characters)
    {
        var placed = Contribution.Load(name);
        var compared = DraftComparison.Compare(placed.Draft.Reject(), placed.Draft.Accept(), placed.Draft.Head.DefaultRevision!);
        Assert.Equal(placed.Draft.Reject().Text, compared.Reject().Text);
        Assert.Equal(placed.Draft.Accept().Text, compared.Accept().Text);
        // As built the numbers are those that are known of the contributions: there the letters of clauses count.
        Assert.Equal((marks, characters), Marks(Built(placed.Draft)));
        var built = Marks(Built(compared));
        Assert.True(built.Marks <= marks && built.Characters <= 1.02 * characters, $"{built}\n{DraftWriter.Write(compared)}");
        // What is compared is the text: letters follow from it.
        var (theirs, ours) = (Marks(placed.Draft.Text), Marks(compared.Text));
        Assert.True(ours.Marks <= Math.Min(theirs.Marks, marks) && ours.Characters <= 1.02 * theirs.Characters, $"{ours} {theirs}\n{DraftWriter.Write(compared)}");
    }

    private static IEnumerable<Block> Built(Draft draft) => Workbench.Compile(Workbench.Read(DraftWriter.Write(draft)).Draft!).Body;

    /// <summary>
    /// As a reader counts them: neighbours of one stamp in one paragraph are one mark; a tab is a character, as is the
    /// mark of a paragraph that is split or joined.
    /// </summary>
    private static (int Marks, int Characters) Marks(IEnumerable<Block> text)
    {
        var (marks, characters) = (0, 0);
        foreach (var paragraph in text.OfType<Paragraph>())
        {
            (Revision?, Revision?) last = default;
            foreach (var atom in paragraph.Atoms.Where(atom => atom is not LabelAtom { Text: null }))
            {
                var stamps = (atom.Inserted, atom.Deleted);
                marks += stamps != default && stamps != last ? 1 : 0;
                characters += stamps == default ? 0 : (atom as TextAtom)?.Text.Length ?? 1;
                last = stamps;
            }
            var isWhole = paragraph.Atoms.All(atom => atom.Inserted == paragraph.Mark.Inserted && atom.Deleted == paragraph.Mark.Deleted);
            characters += isWhole || (paragraph.Mark.Inserted ?? paragraph.Mark.Deleted) is null ? 0 : 1;
        }
        return (marks, characters);
    }
}
