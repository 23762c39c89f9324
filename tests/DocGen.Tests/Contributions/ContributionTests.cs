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
        var mashed = Reading.Fold(string.Join('\n', PlainText.Paragraphs(Contribution.Body(name))));

        Assert.Equal(Reading.OfContribution(name).Mashed, mashed);
        Assert.Equal(Reading.Fold(Repository.Text("tests", "specs", "contributions", name + ".flat.txt")), mashed);
    }

    [Theory, MemberData(nameof(Names))]
    public void Accepted_and_rejected_text_is_the_readings_to_the_paragraph_mark(string name, string _)
    {
        var reading = Reading.OfContribution(name);

        Assert.Equal(Contribution.Expected(reading.Accepted), Text(Contribution.Body(name).Accept()));
        Assert.Equal(Contribution.Expected(reading.Rejected), Text(Contribution.Body(name).Reject()));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_only_author_is_the_United_States(string name, string _) =>
        Assert.Equal(["United States"], RevisionCount.Of(Contribution.Body(name)).Select(count => count.Author));

    [Theory, MemberData(nameof(Names))]
    public void The_base_document_is_the_contribution_with_all_changes_rejected_and_without_its_note(string name, string original)
    {
        Assert.Empty(RevisionCount.Of(Contribution.Body(original)));
        Assert.Equal(Text(Contribution.Body(name).Reject()).Skip(1), Text(Contribution.Body(original)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Accepting_before_or_after_compiling_is_the_same(string name, string _)
    {
        var draft = Contribution.Load(name);

        Assert.Equal(Text(Contribution.Body(name).Accept()), Text(Workbench.Compile(draft with { Draft = draft.Draft.Accept() }).Body));
        Assert.Equal(Text(Contribution.Body(name).Reject()), Text(Workbench.Compile(draft with { Draft = draft.Draft.Reject() }).Body));
    }

    [Theory, MemberData(nameof(Names))]
    public void Written_as_YAML_and_read_again_the_draft_is_the_same(string name, string _)
    {
        var draft = Contribution.Load(name).Draft;
        var (again, diagnostics) = Workbench.Read(DraftWriter.Write(draft));

        Assert.Empty(diagnostics);
        Assert.Equal(draft, again!.Draft);
    }

    private static List<string> Text(IEnumerable<Block> body) => Contribution.Actual(PlainText.Paragraphs(body));
}
