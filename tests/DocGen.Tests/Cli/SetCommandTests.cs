using DocGen.Cli;

namespace DocGen.Tests.Cli;

/// <summary>What the commands make of a set that says something for its folders, and of names that say a language.</summary>
public sealed class SetCommandTests : IDisposable
{
    private readonly Shell shell = new();

    public SetCommandTests()
    {
        shell.Write("set/docgen.yaml",
            "template: wtpf-ieg\nkind: contribution\nsource: Kenya\nlanguages: [en, fr]\nfolders:\n  drafts: {author: Kenya, rules-off: [missing-languages]}\n");
        shell.Write("set/drafts/a.yaml", "body:\n  - text: that it is {++one++}.\n");
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void What_a_folder_gives_is_written_where_another_folder_does_not_give_it()
    {
        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("set/drafts/a.yaml"), "-o", shell.PathOf("set/drafts/b.yaml")));
        Assert.Equal("body:\n  - text: that it is one.\n", File.ReadAllText(shell.PathOf("set/drafts/b.yaml")));

        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("set/drafts/a.yaml"), "-o", shell.PathOf("set/b.yaml")));
        var text = File.ReadAllText(shell.PathOf("set/b.yaml"));
        Assert.Contains("author: Kenya\n", text, StringComparison.Ordinal);
        Assert.Contains("rules-off: [missing-languages]\n", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("check", shell.PathOf("set/b.yaml")));
    }

    [Fact]
    public void A_new_file_is_in_the_language_of_its_name_and_leaves_what_its_folder_gives_to_that()
    {
        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("set/drafts/new.fr.yaml")));
        var text = File.ReadAllText(shell.PathOf("set/drafts/new.fr.yaml"));
        Assert.DoesNotContain("\nlanguage:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nauthor:", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("set/drafts/new.fr.yaml"), "-o", shell.PathOf("out")));
    }

    [Fact]
    public void A_text_that_is_typed_has_what_its_folder_gives()
    {
        shell.Input = "body:\n  - text: that it is {++one++}.\n";
        Assert.Equal(ExitCode.Done, shell.Run("check", "--stdin", "--name", shell.PathOf("set/drafts/c.fr.yaml")));
        shell.Input = "language: en\n" + shell.Input;
        shell.Run("check", "--stdin", "--name", shell.PathOf("set/drafts/c.fr.yaml"));
        Assert.StartsWith("~/set/drafts/c.fr.yaml(1,11): warning DG0661: the file says `en` here, and `fr` in its name\n", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_set_tells_nothing_of_the_whole()
    {
        shell.Write("set/one.yaml", "body: [{text: one}]\n");
        Assert.Equal(ExitCode.Done, shell.Run("check", shell.PathOf("set/drafts"), shell.PathOf("set/one.yaml")));
        Assert.Equal("2 files in order\n", shell.Error);
        Assert.Equal(ExitCode.Done, shell.Run("check", shell.PathOf("set")));
        Assert.Contains("DG0909", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_stable_form_keeps_folders_as_they_are()
    {
        var before = File.ReadAllText(shell.PathOf("set/docgen.yaml"));
        Assert.Equal(ExitCode.Done, shell.Run("fmt", shell.PathOf("set")));
        Assert.Equal(before, File.ReadAllText(shell.PathOf("set/docgen.yaml")));
    }
}
