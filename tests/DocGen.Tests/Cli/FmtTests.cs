using DocGen.Cli;

namespace DocGen.Tests.Cli;

public sealed class FmtTests : IDisposable
{
    private const string Untidy = "# Ours.\n" + Workbench.Head + "body:\n- text: 'per {++paragraph++}{--article--} 37'\n";
    private const string Tidy = "# Ours.\n" + Workbench.Head + "body:\n  - text: per {++paragraph++}{--article--} 37\n";
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Fmt_rewrites_what_is_not_in_its_stable_form_and_names_it()
    {
        shell.Write("set/docgen.yaml", "language:   en   # the set's\n");
        shell.Write("set/a.yaml", Untidy);
        shell.Write("set/b.yaml", Tidy);
        var before = File.GetLastWriteTimeUtc(shell.PathOf("set/b.yaml"));

        Assert.Equal(ExitCode.Done, shell.Run("fmt", shell.PathOf("set")));
        Assert.Equal("~/set/docgen.yaml\n~/set/a.yaml\n", shell.Output);
        Assert.Equal("", shell.Error);
        Assert.Equal("language: en # the set's\n", File.ReadAllText(shell.PathOf("set/docgen.yaml")));
        Assert.Equal(Tidy, File.ReadAllText(shell.PathOf("set/a.yaml")));
        Assert.Equal(before, File.GetLastWriteTimeUtc(shell.PathOf("set/b.yaml")));
        Assert.Equal(["a.yaml", "b.yaml", "docgen.yaml"], Directory.GetFiles(shell.PathOf("set")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        Assert.Equal(ExitCode.Done, shell.Run("fmt", shell.PathOf("set")));
        Assert.Equal("", shell.Output);
    }

    [Fact]
    public void Check_writes_nothing_and_names_what_would_change()
    {
        shell.Write("a.yaml", Untidy);
        shell.Write("b.yaml", Tidy);

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("fmt", "--check", shell.PathOf("a.yaml"), shell.PathOf("b.yaml")));
        Assert.Equal(
            "~/a.yaml: error DG0841: the file is not in its stable form\n"
            + "  hint: `docgen fmt ~/a.yaml` rewrites it; what is built from it stays the same\n", shell.Error);
        Assert.Equal("", shell.Output);
        Assert.Equal(Untidy, File.ReadAllText(shell.PathOf("a.yaml")));
        shell.Run("fmt", shell.PathOf("a.yaml"));
        Assert.Equal(ExitCode.Done, shell.Run("fmt", "--check", shell.Folder));
    }

    [Fact]
    public void A_file_with_mistakes_is_told_of_and_untouched_and_the_others_are_rewritten()
    {
        shell.Write("a.yaml", Untidy + "- text: per {++paragraph 37\n");
        shell.Write("b.yaml", Untidy);

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("fmt", shell.Folder));
        Assert.Equal("~/b.yaml\n", shell.Output);
        Assert.StartsWith("~/a.yaml(9,13): error DG0102: an insertion is not closed\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal(Untidy + "- text: per {++paragraph 37\n", File.ReadAllText(shell.PathOf("a.yaml")));
    }

    [Fact]
    public void A_file_that_must_not_be_written_is_untouched()
    {
        shell.Write("a.yaml", Untidy);
        File.SetAttributes(shell.PathOf("a.yaml"), FileAttributes.ReadOnly);

        Assert.Equal(ExitCode.DiskRefused, shell.Run("fmt", shell.PathOf("a.yaml")));
        Assert.Equal(
            "~/a.yaml: error DG0621: the file cannot be written over: it is marked as one that is only read\n"
            + "  hint: see that you may write it; it is untouched\n", shell.Error);
        Assert.Equal("", shell.Output);
        Assert.Equal(Untidy, File.ReadAllText(shell.PathOf("a.yaml")));
        File.SetAttributes(shell.PathOf("a.yaml"), FileAttributes.Normal);
    }

    [Fact]
    public void A_link_stays_a_link_and_a_file_keeps_who_may_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs the links and rights of Unix");
        shell.Write("a.yaml", Untidy);
#pragma warning disable CA1416 // skipped above
        File.SetUnixFileMode(shell.PathOf("a.yaml"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(shell.PathOf("b.yaml"), "a.yaml");

        Assert.Equal(ExitCode.Done, shell.Run("fmt", shell.PathOf("b.yaml")));
        Assert.Equal("a.yaml", new FileInfo(shell.PathOf("b.yaml")).LinkTarget);
        Assert.Equal(Tidy, File.ReadAllText(shell.PathOf("a.yaml")));
        Assert.Equal(ExitCode.Done, shell.Run("fmt", "--check", shell.PathOf("b.yaml")));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(shell.PathOf("a.yaml")));
#pragma warning restore CA1416
    }

    [Fact]
    public void A_byte_order_mark_goes_and_a_set_can_be_named_alone()
    {
        shell.Write("docgen.yaml", "\uFEFFlanguage: en");
        shell.Write("a.yaml", Untidy);

        Assert.Equal(ExitCode.Done, shell.Run("fmt", shell.PathOf("docgen.yaml")));
        Assert.Equal("~/docgen.yaml\n", shell.Output);
        Assert.Equal("language: en\n"u8, File.ReadAllBytes(shell.PathOf("docgen.yaml")));
    }

    [Fact]
    public void The_built_bytes_of_the_set_in_content_stay()
    {
        var content = Repository.Path("content");
        foreach (var path in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            // Untidied by hand: each line end is another, and the lists are not indented.
            var untidy = File.ReadAllText(path).Replace("\n", "\r\n\r\n", StringComparison.Ordinal);
            shell.Write(Path.Combine("content", Path.GetRelativePath(content, path)), path.EndsWith(".yaml", StringComparison.Ordinal) && !untidy.Contains("|-", StringComparison.Ordinal) ? untidy : File.ReadAllText(path));
        }
        Directory.CreateSymbolicLink(shell.PathOf("templates"), Repository.Path("templates"));
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("content"), "-o", shell.PathOf("before")));

        Assert.Equal(ExitCode.Done, shell.Run("fmt", shell.PathOf("content")));
        Assert.NotEqual("", shell.Output);
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("content"), "-o", shell.PathOf("after")));
        foreach (var path in Directory.EnumerateFiles(shell.PathOf("before"), "*.docx", SearchOption.AllDirectories))
        {
            Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(path.Replace(shell.PathOf("before"), shell.PathOf("after"), StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Accept_keeps_comments_and_leaves_to_the_set_what_the_set_says()
    {
        shell.Write("set/docgen.yaml", "template: wtpf-ieg\nauthor: United States\n");
        shell.Write("set/a.yaml", "# Ours.\nsource: Brazil\nkind: contribution\nbody:\n  # The first.\n  - text: one{++ two++}\n");
        const string Accepted = "# Ours.\nsource: Brazil\nkind: contribution\nbody:\n  # The first.\n  - text: one two\n";

        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("set/a.yaml")));
        Assert.Equal(Accepted, shell.Output);
        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("set/a.yaml"), "-o", shell.PathOf("set/b.yaml")));
        Assert.Equal(Accepted, File.ReadAllText(shell.PathOf("set/b.yaml")));
    }

    [Fact]
    public void What_is_accepted_to_a_place_outside_the_set_says_all_itself()
    {
        shell.Write("set/docgen.yaml", "template: wtpf-ieg\nauthor: United States\n");
        shell.Write("set/a.yaml", "# Ours.\nsource: Brazil\nkind: contribution\nbody:\n  # The first.\n  - text: one{++ two++}\n");

        Assert.Equal(ExitCode.Done, shell.Run("accept", shell.PathOf("set/a.yaml"), "-o", shell.PathOf("b.yaml")));
        Assert.Equal(
            "# Ours.\nsource: Brazil\nauthor: United States\nkind: contribution\ntemplate: wtpf-ieg\nlanguage: en\nbody:\n  # The first.\n  - text: one two\n",
            File.ReadAllText(shell.PathOf("b.yaml")));
        Assert.Equal(ExitCode.Done, shell.Run("check", shell.PathOf("b.yaml")));
    }
}
