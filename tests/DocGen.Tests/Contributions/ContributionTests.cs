using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Revisions;

namespace DocGen.Tests.Contributions;

/// <summary>The two real contributions, from YAML to the text of the Word document, against their agreed readings.</summary>
public class ContributionTests
{
    public static TheoryData<string, string> Names => new()
    {
        { "united-states-opinion-1", "wtpf-ieg-2-10" },
        { "united-states-opinion-3", "wtpf-ieg-2-11" },
    };

    [Theory, MemberData(nameof(Names))]
    public void All_text_in_document_order_is_the_flat_text(string name, string _)
    {
        var mashed = Reading.Fold(string.Join('\n', PlainText.Paragraphs(Body(name))));

        Assert.Equal(Reading.OfContribution(name).Mashed, mashed);
        Assert.Equal(Reading.Fold(Repository.Text("tests", "specs", "contributions", name + ".flat.txt")), mashed);
    }

    [Theory, MemberData(nameof(Names))]
    public void Accepted_and_rejected_text_is_the_readings_to_the_paragraph_mark(string name, string _)
    {
        var reading = Reading.OfContribution(name);

        Assert.Equal(Expected(reading.Accepted), Actual(Body(name).Accept()));
        Assert.Equal(Expected(reading.Rejected), Actual(Body(name).Reject()));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_only_author_is_the_United_States(string name, string _) =>
        Assert.Equal(["United States"], RevisionCount.Of(Body(name)).Select(count => count.Author));

    [Theory, MemberData(nameof(Names))]
    public void The_base_document_is_the_contribution_with_all_changes_rejected_and_without_its_note(string name, string original)
    {
        Assert.Empty(RevisionCount.Of(Body(original)));
        Assert.Equal(Actual(Body(name).Reject()).Skip(1), Actual(Body(original)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Accepting_before_or_after_compiling_is_the_same(string name, string _)
    {
        var draft = Load(name);

        Assert.Equal(Actual(Body(name).Accept()), Actual(Workbench.Compile(draft with { Draft = draft.Draft.Accept() }).Body));
        Assert.Equal(Actual(Body(name).Reject()), Actual(Workbench.Compile(draft with { Draft = draft.Draft.Reject() }).Body));
    }

    [Theory, MemberData(nameof(Names))]
    public void Written_as_YAML_and_read_again_the_draft_is_the_same(string name, string _)
    {
        var draft = Draft(name);
        var (again, diagnostics) = Workbench.Read(DraftWriter.Write(draft));

        Assert.Empty(diagnostics);
        Assert.Equal(draft, again!.Draft);
    }

    private static ValueList<Block> Body(string name) => Workbench.Compile(Load(name)).Body.ToValueList();

    private static Draft Draft(string name) => Load(name).Draft;

    private static PlacedDraft Load(string name)
    {
        var (placed, diagnostics) = Workbench.Read(
            Repository.Text("content", "docgen.yaml") + Repository.Text("content", "wtpf-ieg", name + ".yaml"));
        Assert.Empty(diagnostics);
        return placed!;
    }

    /// <summary>
    /// The paragraphs of a reading as the format sets them: the empty line behind the note is space, the Opinion's number and title are
    /// paragraphs of their own, the tab before a call is an indent.
    /// </summary>
    private static List<string> Expected(IReadOnlyList<string> reading)
    {
        var (note, opinion) = (reading[0].Trim(), reading[2].Trim());
        var title = opinion.IndexOf(')', StringComparison.Ordinal) + 1;
        return [note, opinion[..title], opinion[title..].Trim(), .. WithoutLast(reading.Skip(3).Select(line => line.TrimStart('\t')))];
    }

    private static List<string> Actual(IEnumerable<Block> body) => WithoutLast(PlainText.Paragraphs(body));

    /// <summary>The text without empty paragraphs at its end: Word keeps one there, the flat text ended in a blank.</summary>
    private static List<string> WithoutLast(IEnumerable<string> paragraphs)
    {
        var kept = paragraphs.ToList();
        while (kept.Count > 0 && kept[^1].Trim().Length == 0)
        {
            kept.RemoveAt(kept.Count - 1);
        }
        return kept;
    }
}
