using DocGen.Cli;
using DocGen.Drafting.Rules;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Drafting.Rules;

/// <summary>Rules at the command line, and on the texts that the repository ships.</summary>
public sealed class RuleTests : IDisposable
{
    private const string Slip = "kind: contribution\ntemplate: wtpf-ieg\nsource: USA\nbody:\n  - text: two  blanks\n";
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void A_warning_is_told_and_the_file_is_in_order(string verb)
    {
        shell.Write("a.yaml", Slip);

        Assert.Equal(ExitCode.Done, verb == "check" ? shell.Run(verb, shell.Folder) : shell.Run(verb, shell.Folder, "-o", shell.PathOf("out")));
        Assert.Equal(
            "~/a.yaml(5,14): warning DG0907: there is more than one blank in a row\n"
            + "  5 |   - text: two  blanks\n"
            + "    |              ^^\n"
            + "  hint: leave one\n"
            + "1 file in order, 1 warning\n", shell.Error);
    }

    [Fact]
    public void A_long_draft_is_judged_to_its_end()
    {
        const string Clause = "  - text: that {++each++}{--every--} paragraph of a long text is judged by all rules, however many come before it\n";
        var yaml = "kind: contribution\ntemplate: wtpf-ieg\nsource: USA\nauthor: USA\nbody:\n" + string.Concat(Enumerable.Repeat(Clause, 1500)) + "  - text: two  {++blanks++}\n";

        Assert.Equal(["DG0907"], Workbench.Check(yaml).Select(warning => warning.Code));
    }

    [Fact]
    public void A_set_switches_a_rule_off_and_a_file_switches_it_on_again()
    {
        shell.Write("docgen.yaml", "rules-off: [double-spaces]\n");
        shell.Write("off.yaml", Slip);
        shell.Write("on.yaml", "rules-off: []\n" + Slip);

        Assert.Equal(ExitCode.Done, shell.Run("check", shell.Folder));
        Assert.DoesNotContain("off.yaml", shell.Error, StringComparison.Ordinal);
        Assert.Contains("~/on.yaml(6,14): warning DG0907", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_in_a_set_is_an_error_there()
    {
        shell.Write("docgen.yaml", "rules-off: [double-space]\n");
        shell.Write("a.yaml", Slip);

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("check", shell.Folder));
        Assert.StartsWith("~/docgen.yaml(1,13): error DG0910: there is no rule `double-space`\n", shell.Error, StringComparison.Ordinal);
        Assert.Contains("  hint: did you mean `double-spaces`?\n", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_set_that_is_shipped_has_no_warning()
    {
        Assert.Equal(ExitCode.Done, shell.Run("check", Repository.Path("content")));
        Assert.Equal("14 files in order\n", shell.Error);
    }

    [Theory]
    [InlineData("wtpf-ieg-2-10", "DG0905 DG0905 DG0905 DG0907")]
    [InlineData("wtpf-ieg-2-11", "DG0905 DG0905 DG0905 DG0905 DG0905 DG0905")]
    [InlineData("united-states-opinion-1", "DG0901 DG0901 DG0901 DG0901 DG0902 DG0907 DG0907 DG0907 DG0907 DG0907")]
    [InlineData("united-states-opinion-3", "DG0901 DG0907 DG0907 DG0907 DG0907")]
    public void The_slips_of_the_shipped_texts_are_known(string name, string codes)
    {
        var text = Contributions.Contribution.SetKeys + Repository.Text("content", "wtpf-ieg", name + ".yaml");
        var warnings = Workbench.Check(text.Replace("\nrules-off: ", "\n#", StringComparison.Ordinal)).InReadingOrder();

        Assert.True(codes == string.Join(' ', warnings.Select(warning => warning.Code).Order(StringComparer.Ordinal)), Workbench.Messages(text, warnings));
    }

    [Fact]
    public void Every_rule_is_in_the_README() =>
        Assert.All(RuleBook.Names, name => Assert.Contains($"`{name}`", Repository.Text("README.md"), StringComparison.Ordinal));
}
