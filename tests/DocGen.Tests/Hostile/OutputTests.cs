using DocGen.Cli;
using DocGen.Tests.Cli;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Hostile;

/// <summary>Where a Word file is to stand, something else stands, or nothing can.</summary>
public sealed class OutputTests : IDisposable
{
    private const string Hint = "  hint: choose another place with `-o`; the last good file is untouched\n";
    private readonly Shell shell = new();

    public OutputTests() => shell.Write("a.yaml", HostileShell.Good);

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task A_folder_below_a_file_cannot_be_written()
    {
        shell.Write("file", "no folder");

        await Refused("file/deep/out", "~/file/deep/out/a.docx: error DG0603: the file cannot be written: `~/file` is a file, not a folder\n");
    }

    [Fact]
    public async Task A_folder_with_the_name_of_the_output_is_told_and_left()
    {
        Directory.CreateDirectory(shell.PathOf("out/a.docx"));

        await Refused("out", "~/out/a.docx: error DG0603: the file cannot be written: a folder has this name\n");
        Assert.Equal([shell.PathOf("out/a.docx")], shell.SeenIn("out"));
    }

    [Fact]
    public async Task A_path_that_is_too_long_is_told()
    {
        var name = new string('x', 300);

        await Refused(name, $"~/{name}/a.docx: error DG0603: the file cannot be written: its path is too long\n");
    }

    [Fact]
    public async Task A_path_of_many_long_folders_is_told()
    {
        var path = string.Join('/', Enumerable.Repeat(new string('x', 200), 30));

        await Refused(path, $"~/{path}/a.docx: error DG0603: the file cannot be written: its path is too long\n");
    }

    [Fact]
    public async Task A_file_that_another_run_is_writing_is_left_to_it()
    {
        Assert.Equal(ExitCode.Done, await Build());
        shell.Write("a.yaml", HostileShell.Good + "  - text: more\n");
        var part = shell.PathOf($"out/.{PartName()}.docgen-part");
        using (var held = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await Refused("out", "~/out/a.docx: error DG0603: the file cannot be written: it is open in another program\n",
                "  hint: close it there; the last good file is untouched\n");
            Assert.True(File.Exists(part));
        }

        // What a run that was cut off has left behind is in nobody's way.
        Assert.Equal(ExitCode.Done, await Build());
        Assert.Equal([shell.PathOf("out/a.docx")], shell.SeenIn("out"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_Word_file_that_is_open_elsewhere_is_written_whole_or_told(bool changed)
    {
        Assert.Equal(ExitCode.Done, await Build());
        var before = File.ReadAllBytes(shell.PathOf("out/a.docx"));
        shell.Write("a.yaml", HostileShell.Good + (changed ? "  - text: more\n" : ""));
        using (var held = new FileStream(shell.PathOf("out/a.docx"), FileMode.Open, FileAccess.Read, FileShare.None))
        {
            var code = await Build();

            Assert.True(code == ExitCode.Done || (code == ExitCode.DiskRefused && shell.Error.StartsWith(
                "~/out/a.docx: error DG0603: the file cannot be written: ", StringComparison.Ordinal)), shell.Error);
            var seen = new byte[held.Length];
            held.ReadExactly(seen);
            Assert.Equal(before, seen);
        }
        ValidDocx.Check(File.ReadAllBytes(shell.PathOf("out/a.docx")));
        Assert.Equal([shell.PathOf("out/a.docx")], shell.SeenIn("out"));
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_the_output_is_replaced_and_not_written_into()
    {
        Directory.CreateDirectory(shell.PathOf("out"));
        shell.MakePipe("out/a.docx");

        Assert.Equal(ExitCode.Done, await Build());
        ValidDocx.Check(File.ReadAllBytes(shell.PathOf("out/a.docx")));
    }

    [Fact]
    public async Task A_link_in_the_place_of_the_output_is_replaced_and_not_followed()
    {
        shell.Write("precious", "do not write here");
        Directory.CreateDirectory(shell.PathOf("out"));
        File.CreateSymbolicLink(shell.PathOf("out/a.docx"), shell.PathOf("precious"));

        Assert.Equal(ExitCode.Done, await Build());
        Assert.Equal("do not write here", File.ReadAllText(shell.PathOf("precious")));
    }

    [Fact]
    public async Task One_file_that_cannot_be_written_does_not_keep_the_others()
    {
        shell.Write("b.yaml", HostileShell.Good);
        Directory.CreateDirectory(shell.PathOf("out/a.docx"));

        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.Equal("~/out/a.docx: error DG0603: the file cannot be written: a folder has this name\n" + Hint + "1 in order, 1 file with errors\n", shell.Error);
        Assert.True(File.Exists(shell.PathOf("out/b.docx")));
    }

    [Theory]
    [InlineData("accept", "clean.yaml")]
    [InlineData("reject", "clean.docx")]
    public async Task Accept_and_reject_tell_it_too(string verb, string target)
    {
        Directory.CreateDirectory(shell.PathOf(target));

        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded(verb, shell.PathOf("a.yaml"), "-o", shell.PathOf(target)));
        Assert.Equal($"~/{target}: error DG0603: the file cannot be written: a folder has this name\n" + Hint, shell.Error);
        Assert.Equal("", shell.Output);
    }

    [Fact]
    public void A_disk_that_is_full_for_what_is_printed_is_told()
    {
        if (!File.Exists("/dev/full"))
        {
            Assert.Skip("there is no /dev/full here");
        }
        var (code, _, error) = HostileShell.Script(shell.Folder, "$docgen accept a.yaml > /dev/full");

        Assert.Equal(ExitCode.DiskRefused, code);
        Assert.Equal("docgen: the disk refuses: the disk is full\n  hint: is the current folder still there, and is there room for what the command prints?\n", error);
    }

    private Task<int> Build() => shell.RunGuarded("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out"));

    private async Task Refused(string folder, string expected, string hint = Hint)
    {
        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("build", shell.PathOf("a.yaml"), "-o", shell.PathOf(folder)));
        Assert.Equal(expected + hint + "0 in order, 1 file with errors\n", shell.Error);
        Assert.Equal("", shell.Output);
    }

    /// <summary>The name under which <c>a.docx</c> is written before it is renamed: it depends on nothing but the file's name.</summary>
    private static string PartName() =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("a.docx"u8).AsSpan(0, 8));
}
