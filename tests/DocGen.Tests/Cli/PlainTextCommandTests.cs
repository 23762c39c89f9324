using DocGen.Cli;

namespace DocGen.Tests.Cli;

/// <summary>Files in plain-text form, as a user meets them at the command line.</summary>
public class PlainTextCommandTests
{
    private const string Text =
        "---\nkind: contribution\ntemplate: wtpf-ieg\nsource: United States of America\nauthor: United States\nrules-off: [clause-endings]\n---\n"
        + "OPINION (1)\n\nON FORMS\n\nrecognizing\na) that one {++new ++}form;\n{++b) that another;\n++}c) that a third.\n";

    [Fact]
    public void A_text_is_built_and_checked_and_a_readme_is_left_alone()
    {
        using var shell = new Shell();
        shell.Write("set/a.txt", Text);
        shell.Write("set/README.md", "# About this folder\n");
        shell.Write("set/notes.txt", "");

        Assert.Equal(ExitCode.Done, shell.Run("check", shell.PathOf("set")));
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Equal(["a.docx"], Directory.EnumerateFiles(shell.PathOf("out")).Select(Path.GetFileName));
        Assert.Equal(ExitCode.Done, shell.Run("fmt", shell.PathOf("set")));
        Assert.Equal(Text, File.ReadAllText(shell.PathOf("set/a.txt")));
        Assert.Equal(ExitCode.InputHasErrors, shell.Run("build", shell.PathOf("set/README.md")));
        Assert.Equal(
            "~/set/README.md: error DG0655: this is no drafting file (`*.txt`, `*.md`, `*.yaml`)\n  hint: a text is one if it begins with a head: a line `---`, lines such as `kind: contribution`, and a line `---`\n",
            shell.Error);
    }

    [Fact]
    public void Fmt_takes_away_what_other_programs_leave_and_the_Word_file_stays()
    {
        using var shell = new Shell();
        var copied = "\uFEFF" + Text.Replace("b) that", "b)\tthat", StringComparison.Ordinal).Replace("c) that", "c)\u00A0\nthat", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal);
        shell.Write("a.txt", copied);
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("a.txt"), "-o", shell.PathOf("out")));
        Assert.Contains("~/a.txt(15,4): warning DG0387: the label `c)` stands on a line of its own", shell.Error, StringComparison.Ordinal);
        var built = File.ReadAllBytes(shell.PathOf("out/a.docx"));

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("fmt", "--check", shell.PathOf("a.txt")));
        Assert.Equal(ExitCode.Done, shell.Run("fmt", shell.PathOf("a.txt")));
        Assert.Equal(Text, File.ReadAllText(shell.PathOf("a.txt")));
        Assert.Equal(ExitCode.Done, shell.Run("fmt", "--check", shell.PathOf("a.txt")));
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("a.txt"), "-o", shell.PathOf("out"), "--force"));
        Assert.Equal("1 file in order\n", shell.Error);
        Assert.Equal(built, File.ReadAllBytes(shell.PathOf("out/a.docx")));
    }

    [Fact]
    public void A_text_is_accepted_and_rejected_as_text()
    {
        using var shell = new Shell();
        shell.Write("a.txt", Text);

        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("a.txt")));
        Assert.EndsWith("---\n\nOPINION (1)\n\nON FORMS\n\nrecognizing\na) that one new form;\nb) that another;\nc) that a third.\n", Lead(shell.Output), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, shell.Run("reject", shell.PathOf("a.txt")));
        Assert.EndsWith("recognizing\na) that one form;\nb) that a third.\n", shell.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_converted_there_and_back_builds_the_same_bytes()
    {
        using var shell = new Shell();
        shell.Write("text/a.txt", Text);
        Assert.Equal(ExitCode.Done, shell.Run("convert", shell.PathOf("text/a.txt"), "-o", shell.PathOf("a.yaml")));
        Assert.Equal(ExitCode.Done, shell.Run("convert", shell.PathOf("a.yaml"), "-o", shell.PathOf("a.txt")));

        var built = new[] { "text/a.txt", "a.yaml", "a.txt" }.Select(name =>
        {
            Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf(name), "-o", shell.PathOf("out")));
            return File.ReadAllBytes(shell.PathOf("out/a.docx"));
        }).ToList();
        Assert.Equal(built[0], built[1]);
        Assert.Equal(built[0], built[2]);
    }

    private static string Lead(string output) => output[output.IndexOf("---\n\n", StringComparison.Ordinal)..];
}
