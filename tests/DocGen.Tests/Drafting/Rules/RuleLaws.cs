using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;

namespace DocGen.Tests.Drafting.Rules;

/// <summary>What holds for every draft that rules judge.</summary>
public class RuleLaws
{
    private static readonly PictureSurroundings Surroundings = new(new TestPictures.Everywhere());

    [Fact]
    public void A_draft_is_warned_as_its_accepted_text_is() => Some.Hold(500, RandomDrafts.Any, draft =>
        Assert.Equal(Sentences(draft.Accept()), Sentences(draft)));

    [Fact]
    public void Every_double_blank_is_told_at_its_place() => Some.Hold(500, RandomDrafts.Any, draft =>
    {
        var yaml = DraftWriter.Write(draft);
        var lines = yaml.Split('\n');
        foreach (var span in Workbench.Check(yaml, Surroundings).Where(warning => warning.Code == "DG0907").Select(warning => warning.Span))
        {
            Assert.True(span.Line > 0, yaml);
            Expect.That(lines[span.Line - 1][span.Column - 1] == ' ', $"{span}\n{yaml}");
            Expect.That(lines[span.EndLine - 1][span.EndColumn - 2] == ' ', $"{span}\n{yaml}");
        }
    });

    private static List<string> Sentences(Draft draft) =>
        [.. Workbench.Check(DraftWriter.Write(draft), Surroundings).Where(warning => warning.Code.StartsWith("DG09", StringComparison.Ordinal)).Select(warning => $"{warning.Code} {warning.Message} {warning.Hint}").Order(StringComparer.Ordinal)];
}
