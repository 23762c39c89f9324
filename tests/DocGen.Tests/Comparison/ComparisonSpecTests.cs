using DocGen.Comparison;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Comparison;

/// <summary>The pages of <c>tests/specs/compare</c>: what is marked where an original was revised; a list of what moved stands last, if any.</summary>
public class ComparisonSpecTests
{
    public static TheoryData<string> Names => [.. SpecFile.Names("compare")];

    [Theory, MemberData(nameof(Names))]
    public void Golden_pages_say_what_is_marked(string name)
    {
        var (file, example) = SpecFile.Load("compare", name);
        var (original, revised) = (Read(file.Text(example, "original")), Read(file.Text(example, "revised")));
        var compared = DraftComparison.Compare(original, revised, original.Head.DefaultRevision!);
        var yaml = DraftWriter.Write(compared);

        file.Verify(example, "marked", Text(yaml));
        if (example.Parts.ContainsKey("moved"))
        {
            var comparison = TextComparison.Compare(original.Text, revised.Text, original.Head.DefaultRevision!, DraftComparison.Rules);
            var flat = FlatText.Of(original.Text);
            file.Verify(example, "moved", string.Join('\n', comparison.Moves.Select(move =>
                string.Concat(flat.Slice(move.From, move.To).OfType<Documents.TextAtom>().Select(text => text.Text)))));
        }
        Assert.Equal(original.Text.WithoutComments(), compared.Reject().Text.WithoutComments());
        Assert.Equal(revised.Text.WithoutComments(), compared.Accept().Text.WithoutComments());
        Assert.Equal(compared.Text, Read(Text(yaml)).Text);
    }

    private static Draft Read(string text)
    {
        var (placed, found) = Workbench.Read(Workbench.Head + text + "\n");
        Assert.Empty(found);
        return placed!.Draft;
    }

    /// <summary>The file without its head.</summary>
    private static string Text(string yaml) => string.Join('\n', yaml.TrimEnd('\n').Split('\n').SkipWhile(line => line is not ("body:" or "opinion:")));
}
