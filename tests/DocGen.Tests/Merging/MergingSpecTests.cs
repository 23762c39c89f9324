using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Provisions;
using DocGen.Merging;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Merging;

/// <summary>
/// The pages of <c>tests/specs/merge</c> and <c>tests/specs/rebase</c>: texts below a head in which each proposal's author is the name of
/// its part; a list of conflicts stands last, if there are any.
/// </summary>
public class MergingSpecTests
{
    private static readonly string[] Parts = ["original", "new-original", "merged", "rebased", "conflicts", "differences"];

    public static TheoryData<string> Merges => [.. SpecFile.Names("merge")];

    public static TheoryData<string> Rebases => [.. SpecFile.Names("rebase")];

    [Theory, MemberData(nameof(Merges))]
    public void Golden_pages_say_what_is_merged(string name)
    {
        var (file, example) = SpecFile.Load("merge", name);
        var original = Read("", file.Text(example, "original"));
        var proposals = Proposals(file, example);
        if (proposals.Exists(HasSymbols))
        {
            VerifyProvisions(file, example, original, proposals);
            return;
        }
        var merge = DraftMerge.Merge(original, proposals);

        Assert.Empty(merge.Differences);
        Verify(file, example, "merged", merge.Merged, merge.Conflicts, original);
    }

    [Theory, MemberData(nameof(Rebases))]
    public void Golden_pages_say_what_is_carried(string name)
    {
        var (file, example) = SpecFile.Load("rebase", name);
        var onto = Read("", file.Text(example, "new-original"));
        var proposal = Assert.Single(Proposals(file, example));
        if (HasSymbols(proposal))
        {
            var carried = ProvisionRebase.Rebase(proposal, onto);
            Shown(file, example, "rebased", carried.Rebased, carried.Conflicts.Select(conflict => $"{conflict.Proposal}: {Line(conflict.Conflict)}"));
            Assert.Equal(proposal, ProvisionRebase.Rebase(proposal, Read("", file.Text(example, "original"))).Rebased);
            return;
        }
        Assert.Equal(Read("", file.Text(example, "original")).Text, proposal.Reject().Text.WithoutComments());
        var rebase = DraftRebase.Rebase(proposal, onto);

        Verify(file, example, "rebased", rebase.Rebased, rebase.Conflicts, onto);
    }

    private static void VerifyProvisions(SpecFile file, SpecExample example, Draft original, List<Draft> proposals)
    {
        var merge = ProvisionMerge.Merge(original, proposals);
        if (example.Parts.ContainsKey("differences"))
        {
            file.Verify(example, "differences", string.Join('\n', merge.Differences.Select(difference => $"{difference.Kind}, file {difference.File + 1}: {difference.Name}: {difference.Words}")));
            Assert.Equal(original, merge.Merged);
            return;
        }
        Assert.DoesNotContain(merge.Differences, difference => difference.Kind != ProvisionDifferenceKind.NoProvision);
        Shown(file, example, "merged", merge.Merged, merge.Conflicts.Select(Line));
    }

    private static void Verify(SpecFile file, SpecExample example, string part, Draft result, ValueList<Conflict> conflicts, Draft original)
    {
        Shown(file, example, part, result, conflicts.Select(Line));
        Assert.Equal(original.Text, result.Reject().Text.WithoutComments());
    }

    private static void Shown(SpecFile file, SpecExample example, string part, Draft result, IEnumerable<string> conflicts)
    {
        var yaml = DraftWriter.Write(result);
        var (read, found) = Workbench.Read(yaml);
        file.Verify(example, part, string.Join('\n', yaml.TrimEnd('\n').Split('\n').SkipWhile(line => !line.StartsWith("author", StringComparison.Ordinal))));
        if (example.Parts.ContainsKey("conflicts") || conflicts.Any())
        {
            file.Verify(example, "conflicts", string.Join('\n', conflicts));
        }
        Assert.Empty(found);
        Assert.Equal(result.Text, read!.Draft.Text);
    }

    private static bool HasSymbols(Draft draft) => draft.Text.Any(block => block is Paragraph { Mark.Properties.Style: Roles.Proposal });

    private static string Line(Conflict conflict) => $"{conflict.Kind}, paragraph {conflict.Paragraph}: {Words(conflict.Original)}; " +
        string.Join("; ", conflict.Claims.Select(claim => $"{claim.Author ?? "new original"}: {Words(claim.Text)}"));

    private static string Words(string text) => "“" + text.Replace('\n', '¶') + "”";

    private static List<Draft> Proposals(SpecFile file, SpecExample example) =>
        [.. example.Parts.Where(part => !Parts.Contains(part.Key)).OrderBy(part => part.Value.Start).Select(part => Read($"author: {part.Key}\n", file.Text(example, part.Key)))];

    private static Draft Read(string author, string text)
    {
        var (placed, found) = Workbench.Read("kind: contribution\ntemplate: wtpf-ieg\nsource: A delegation\n" + author + text + "\n");
        Assert.Empty(found);
        return placed!.Draft;
    }
}
