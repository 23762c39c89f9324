using DocGen.Cli;

namespace DocGen.Tests.Cli;

/// <summary><c>docgen merge</c> and <c>docgen rebase</c> on the samples in <c>content/samples</c>: what they give stands there too.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Contributions_to_one_base_are_put_together_and_what_contradicts_is_told()
    {
        Assert.Equal(ExitCode.Done, shell.Run("merge", Sample("base"), Sample("contribution-of-a"), Sample("contribution-of-b")));
        Assert.Equal(Repository.Text("content", "samples", "merged.yaml"), shell.Output);
        Assert.Contains("warning DG0682: proposals contradict each other in `recognizing:a`: `article`: Delegation A would have `paragraph`, Delegation B would have `section`", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contribution_is_carried_to_a_revised_base()
    {
        Assert.Equal(ExitCode.Done, shell.Run("rebase", Sample("contribution-of-a"), "--onto", Sample("base-rev-1")));
        Assert.Equal(Repository.Text("content", "samples", "rebased.yaml"), shell.Output);
    }

    [Fact]
    public void What_cannot_be_carried_is_an_error_and_stands_in_the_text()
    {
        var original = shell.Write("new.yaml", Repository.Text("content", "samples", "base.yaml")
            .Replace("kind:", "template: wtpf-ieg\nkind:", StringComparison.Ordinal).Replace("article 37 of the sample", "chapter 12", StringComparison.Ordinal));

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("rebase", Sample("contribution-of-a"), "--onto", original));
        Assert.Contains("error DG0683: a change in `recognizing:a` cannot be carried to the new base: ", shell.Error, StringComparison.Ordinal);
        Assert.Contains("<<}", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contribution_to_another_text_is_refused()
    {
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("merge", Sample("base-rev-1"), Sample("contribution-of-a")));
        Assert.Contains("error DG0681: this contribution amends another text than", shell.Error, StringComparison.Ordinal);
        Assert.Equal("", shell.Output);
    }

    [Theory]
    [InlineData("wtpf-ieg-2-10", "united-states-opinion-1")]
    [InlineData("wtpf-ieg-2-11", "united-states-opinion-3")]
    public void The_real_contributions_merge_into_their_bases(string original, string contribution) =>
        Assert.Equal(ExitCode.Done, shell.Run("merge", Repository.Path("content", "wtpf-ieg", original + ".yaml"), Repository.Path("content", "wtpf-ieg", contribution + ".yaml")));

    private static string Sample(string name) => Repository.Path("content", "samples", name + ".yaml");
}
