using DocGen.Cli;

namespace DocGen.Tests.Cli;

/// <summary><c>docgen compare</c> and <c>docgen diff</c>, as a user types them.</summary>
public sealed class CompareTests : IDisposable
{
    private const string Head = "kind: opinion\ntemplate: wtpf-ieg\nsymbol: WTPF-IEG/2/10\n# The text.\n";
    private readonly Shell shell = new();
    private readonly string original;
    private readonly string revised;

    public CompareTests()
    {
        original = shell.Write("base.yaml", Head + "opinion:\n  title: ON A SAMPLE\n  sections:\n    - call: noting\n      clauses:\n        - that article 37 holds;\n        - that nothing else changes;\n        - that this goes.\n    - call: invites\n      clauses:\n        - nobody.\n");
        revised = shell.Write("revised.yaml", Head + "opinion:\n  title: ON A SAMPLE\n  sections:\n    - call: noting\n      clauses:\n        - that paragraph 37 holds;\n        - that nothing else changes;\n    - call: invites\n      clauses:\n        - Member States.\n");
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Two_copies_give_one_contribution()
    {
        Assert.Equal(ExitCode.Done, shell.Run("compare", original, revised, "--author", "Kenya", "--date", "2013-02-03"));
        Assert.Equal(
            """
            kind: contribution
            template: wtpf-ieg
            source: Kenya
            author: Kenya
            revised: 2013-02-03
            proposes: WTPF-IEG/2/10
            # The text.
            opinion:
              title: ON A SAMPLE
              sections:
                - call: noting
                  clauses:
                    - that {--article--}{++paragraph++} 37 holds;
                    - that nothing else changes;
                    - del: that this goes.
                - call: invites
                  clauses:
                    - |-
                      {--nobody--}{++Member States++}.

            """, shell.Output);
    }

    [Fact]
    public void The_result_is_a_file_that_builds_and_gives_both_texts_back()
    {
        Assert.Equal(ExitCode.Done, shell.Run("compare", original, revised, "--author", "Kenya", "-o", shell.PathOf("out.yaml")));
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("out.yaml"), "-o", shell.PathOf("build")));
        Assert.Equal(ExitCode.Done, shell.Run("compare", original, revised, "--author", "Kenya", "-o", shell.PathOf("out.docx")));
        Assert.Equal(File.ReadAllBytes(shell.PathOf("build/out.docx")), File.ReadAllBytes(shell.PathOf("out.docx")));

        shell.Run("reject", shell.PathOf("out.yaml"));
        Assert.Contains("- that article 37 holds;\n        - that nothing else changes;\n        - that this goes.\n", shell.Output, StringComparison.Ordinal);
        shell.Run("accept", shell.PathOf("out.yaml"));
        Assert.Contains("- that paragraph 37 holds;\n        - that nothing else changes;\n    - call: invites\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_is_shown_below_its_call()
    {
        Assert.Equal(ExitCode.Done, shell.Run("diff", original, revised));
        Assert.Equal(
            """
            noting
              that {--article--}{++paragraph++} 37 holds;
              …
              {--that this goes.¶--}
            invites
              {--nobody--}{++Member States++}.

            """, shell.Output);
        Assert.Equal(ExitCode.Done, shell.Run("diff", original, original));
        Assert.Equal("", shell.Output);
    }

    [Fact]
    public void What_cannot_be_compared_is_said()
    {
        var marked = shell.Write("marked.yaml", Head + "author: Kenya\nopinion:\n  title: ON {++A ++}SAMPLE\n  sections: [{call: noting, clauses: [that it is.]}]\n");
        var french = shell.Write("french.yaml", Head + "language: fr\nopinion:\n  title: SUR UN EXEMPLE\n  sections: [{call: noting, clauses: [that it is.]}]\n");

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("compare", original, revised));
        Assert.Equal("~/revised.yaml: error DG0676: nobody is named for the changes\n  hint: add `author: …` at the top of the file\n", shell.Error);
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("compare", original, french, "--author", "Kenya"));
        Assert.Equal("~/french.yaml: error DG0678: this text is in the language `fr`, and the other in `en`\n  hint: compare texts of one language\n", shell.Error);
        Assert.Equal(ExitCode.WrongUsage, shell.Run("compare", original, revised, "-o", revised));
        Assert.Equal(ExitCode.DiskRefused, shell.Run("compare", original, shell.PathOf("revisd.yaml"), "--author", "Kenya"));
        Assert.Equal("~/revisd.yaml: error DG0601: there is no such file or folder\n  hint: did you mean `~/revised.yaml`?\n", shell.Error);
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("diff", marked, revised));
        Assert.Contains("error DG0677: this text has marks, and plain texts are compared", shell.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing-here.yaml")]
    public void A_file_that_is_not_there_is_said_whatever_its_name(string name)
    {
        Assert.Equal(ExitCode.DiskRefused, shell.Run("compare", name, revised));
        Assert.Contains($"{name}: error DG0601: there is no such file or folder", shell.Error, StringComparison.Ordinal);
    }
}
