using System.Text.Json;
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

    [Fact]
    public void Machines_are_told_what_contradicts()
    {
        Assert.Equal(ExitCode.Done, shell.Run("merge", Sample("base"), Sample("contribution-of-a"), Sample("contribution-of-b"), "-o", shell.PathOf("merged.yaml"), "--json"));
        var conflict = JsonDocument.Parse(shell.Output).RootElement.GetProperty("conflicts")[0];
        Assert.Equal("""{"paragraph":"recognizing:a","kind":"replacement","original":"article","claims":[{"author":"Delegation A","text":"paragraph"},{"author":"Delegation B","text":"section"}]}""", JsonSerializer.Serialize(conflict));
    }

    [Fact]
    public void Machines_are_told_what_is_not_carried()
    {
        var onto = Plain("that the forum may decide;");
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("rebase", shell.Write("a.yaml", Proposal("that the forum {~~should~>shall~~} decide;")), "--onto", shell.Write("new.yaml", onto), "--json"));
        var conflict = JsonDocument.Parse(shell.Output).RootElement.GetProperty("conflicts")[0];
        Assert.Equal("""{"paragraph":"\u00B6 1","kind":"changed","original":"should","claims":[{"author":"A","text":"shall"},{"author":null,"text":"may"}]}""", JsonSerializer.Serialize(conflict));
    }

    [Fact]
    public void The_note_of_the_base_stays_and_those_of_contributions_do_not()
    {
        var original = shell.Write("base.yaml", Plain("that all take part;").Replace("body:", "note: A note of the base.\nbody:", StringComparison.Ordinal));
        var contribution = shell.Write("a.yaml", Proposal("that {++we ++}all take part;").Replace("body:", "note: A note of A.\nbody:", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, shell.Run("merge", original, contribution));
        Assert.Contains("note: A note of the base.\nbody:\n  - text: that {++we ++}all take part;\n", shell.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("A note of A.", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposals_with_symbols_are_compiled_by_provision()
    {
        var original = shell.Write("base.yaml", Provision("Samples are short."));
        var (a, b) = (shell.Write("a.yaml", Symbols("A", "MOD", "text: Samples are {++very ++}short.")), shell.Write("b.yaml", Symbols("B", "SUP", "reasons: Spent.")));

        Assert.Equal(ExitCode.Done, shell.Run("merge", original, a, b, "-o", shell.PathOf("merged.yaml")));
        Assert.Contains("warning DG0682: proposals contradict each other in `ARTICLE 5`: `ARTICLE 5 ¶ Samples are short.`: A/1/1 would have `ARTICLE 5 ¶ Samples are very short.`, B/1/1 would have nothing", shell.Error, StringComparison.Ordinal);
        Assert.Contains("  hint: both stand in the text, and in its table of what contradicts\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("merged.yaml"), "-o", shell.PathOf("out")));
        Assert.Equal(ExitCode.Done, shell.Run("rebase", a, "--onto", shell.Write("new.yaml", Provision("All samples are short."))));
        Assert.Contains("    text: All samples are {++very ++}short.\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Proposals_with_symbols_that_are_not_about_the_base_are_told()
    {
        var original = shell.Write("base.yaml", Provision("Samples are long."));
        var a = shell.Write("a.yaml", Symbols("A", "MOD", "text: Samples are {++very ++}short."));
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("merge", original, a));
        Assert.Equal(
            "~/a.yaml: error DG0684: `A/1/1` amends another text than `~/base.yaml`, which does not have `Samples are short.` there\n"
            + "  hint: carry it to this base first: `docgen rebase ~/a.yaml --onto ~/base.yaml -o …`\n", shell.Error);

        var b = shell.Write("b.yaml", Symbols("A", "SUP", "reasons: Spent.").Replace("ARTICLE 5", "ARTICLE 6", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, shell.Run("merge", original, b));
        Assert.Equal(
            "~/b.yaml: warning DG0685: `A/1/1` is about `ARTICLE 6`, and `~/base.yaml` has no such heading\n  hint: it stands behind the proposal before it in its file\n", shell.Error);

        var c = shell.Write("c.yaml", Symbols("A", "SUP", "reasons: Spent."));
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("merge", original, c, shell.Write("d.yaml", Symbols("A", "SUP", "reasons: Spent."))));
        Assert.Equal(
            "~/d.yaml: error DG0686: the number `A/1/1` stands in `~/c.yaml` too\n  hint: give each file its own numbers: `proposals: source/document`\n", shell.Error);

        var plain = shell.Write("plain.yaml", Proposal("Samples are {++very ++}long."));
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("merge", original, c, plain));
        Assert.Equal(
            "~/plain.yaml: error DG0680: this file has no proposals with symbols (ADD, MOD, SUP, NOC), and `~/c.yaml` has\n"
            + "  hint: merge proposals with proposals, and contributions with contributions\n", shell.Error);
    }

    private static string Plain(string text) => $"kind: report\ntemplate: wtpf-ieg\nsource: Some\ntitle: A report\nbody:\n  - text: {text}\n";

    private static string Provision(string text) => Plain(text).Replace("  - text", "  - heading: ARTICLE 5\n  - text", StringComparison.Ordinal);

    private static string Proposal(string text) => $"kind: contribution\ntemplate: wtpf-ieg\nsource: A\nauthor: A\nbody:\n  - text: {text}\n";

    private static string Symbols(string who, string symbol, string rest) =>
        $"kind: proposal\ntemplate: wtpf-ieg\nsource: {who}\nauthor: {who}\nproposals: {who}/1\nbody:\n  - proposal: {symbol}\n    title: ARTICLE 5\n    {rest}\n";

    private static string Sample(string name) => Repository.Path("content", "samples", name + ".yaml");
}
