using DocGen.Cli;
using DocGen.Tests.Cli;
using DocGen.Tests.Clients;

namespace DocGen.Tests.Hostile;

/// <summary>Paths that are long, linked, named twice, in other scripts, or that lead to what is no file.</summary>
public sealed class PathTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("مساهمة.yaml", "مساهمة.docx")]
    [InlineData("提案/意见一.yaml", "提案/意见一.docx")]
    [InlineData("Ж é ẞ/😀 a b.yaml", "Ж é ẞ/😀 a b.docx")]
    [InlineData("a.b.c.yaml", "a.b.c.docx")]
    [InlineData("-o.yaml", "-o.docx")]
    [InlineData("@a'\"$.yml", "@a'\"$.docx")]
    public async Task Names_in_every_script_are_built(string name, string output)
    {
        shell.Write("set/" + name, HostileShell.Good);

        Assert.Equal(ExitCode.Done, await shell.RunGuarded("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Equal($"~/out/{output}  (United States: 1 insertion, 0 deletions)\n", shell.Output);
        Assert.True(File.Exists(shell.PathOf("out/" + output)));
    }

    [Fact]
    public async Task A_path_of_300_characters_is_built()
    {
        var folders = string.Join('/', Enumerable.Repeat(new string('n', 70), 4));
        var name = new string('n', 245);
        shell.Write($"{folders}/{name}.yaml", HostileShell.Good);

        Assert.Equal(ExitCode.Done, await shell.RunGuarded("build", shell.Folder, "-o", shell.PathOf("out")));
        Assert.True(File.Exists(shell.PathOf($"out/{folders}/{name}.docx")));
    }

    [Fact]
    public async Task A_name_longer_than_the_disk_allows_is_not_there()
    {
        var path = shell.PathOf(new string('n', 300) + ".yaml");

        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("check", path));
        Assert.Equal($"~/{new string('n', 300)}.yaml: error DG0601: there is no such file or folder\n  hint: check the name, and the folder that you are in\n", shell.Error);
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData(" ", " ")]
    [InlineData("a\0b", "a\0b")]
    public async Task A_name_that_is_none_is_not_there(string path, string shown)
    {
        Assert.SkipWhen(TestedTool.Other is not null && path.Contains('\0'), "no process can be given a name with a NUL");
        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("check", path));
        Assert.Equal($"{shown}: error DG0601: there is no such file or folder\n  hint: check the name, and the folder that you are in\n", shell.Error);
    }

    [Fact]
    public async Task A_misspelt_path_is_told_with_the_name_beside_it()
    {
        shell.Write("opinion.yaml", HostileShell.Good);

        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("check", shell.PathOf("opinoin.yaml")));
        Assert.Equal("~/opinoin.yaml: error DG0601: there is no such file or folder\n  hint: did you mean `~/opinion.yaml`?\n", shell.Error);
    }

    [Fact]
    public async Task Folders_linked_in_a_circle_are_walked_once()
    {
        shell.Write("set/a.yaml", HostileShell.Good);
        Directory.CreateSymbolicLink(shell.PathOf("set/again"), shell.PathOf("set"));
        Directory.CreateSymbolicLink(shell.PathOf("set/up"), "..");

        Assert.Equal(ExitCode.Done, await shell.RunGuarded("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Equal("~/out/a.docx  (United States: 1 insertion, 0 deletions)\n", shell.Output);
    }

    [Fact]
    public async Task Links_that_lead_to_no_file_are_told_wherever_they_stand()
    {
        Directory.CreateDirectory(shell.PathOf("set"));
        File.CreateSymbolicLink(shell.PathOf("set/one.yaml"), "two.yaml");
        File.CreateSymbolicLink(shell.PathOf("set/two.yaml"), "one.yaml");
        File.CreateSymbolicLink(shell.PathOf("set/lost.yaml"), "nowhere.yaml");

        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("check", shell.PathOf("set")));
        Assert.Equal(
            """
            ~/set/lost.yaml: error DG0606: this symbolic link leads to no file
              hint: it points to `nowhere.yaml`: make it anew, or remove it
            ~/set/one.yaml: error DG0606: this symbolic link leads to no file
              hint: it points to `two.yaml`: make it anew, or remove it
            ~/set/two.yaml: error DG0606: this symbolic link leads to no file
              hint: it points to `one.yaml`: make it anew, or remove it
            0 in order, 3 files with errors

            """, shell.Error);
    }

    [Fact]
    public async Task A_linked_file_is_built_like_any()
    {
        shell.Write("elsewhere/a.yaml", HostileShell.Good);
        Directory.CreateDirectory(shell.PathOf("set"));
        File.CreateSymbolicLink(shell.PathOf("set/linked.yaml"), "../elsewhere/a.yaml");

        Assert.Equal(ExitCode.Done, await shell.RunGuarded("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Equal("~/out/linked.docx  (United States: 1 insertion, 0 deletions)\n", shell.Output);
    }

    [Fact]
    public async Task A_folder_given_twice_and_a_file_in_it_are_built_once()
    {
        shell.Write("set/below/a.yaml", HostileShell.Good);

        Assert.Equal(ExitCode.Done, await shell.RunGuarded(
            "build", shell.PathOf("set"), shell.PathOf("set/"), shell.PathOf("set/below"), shell.PathOf("set/../set/below/a.yaml"), "-o", shell.PathOf("out")));
        Assert.Equal("~/out/below/a.docx  (United States: 1 insertion, 0 deletions)\n", shell.Output);
        Assert.Equal("1 file in order\n", shell.Error);
    }

    [Fact]
    public async Task Names_that_differ_only_in_case_are_told()
    {
        shell.Write("set/Opinion.yaml", HostileShell.Good);
        shell.Write("set/opinion.yaml", HostileShell.Good);
        if (Directory.GetFiles(shell.PathOf("set")).Length < 2)
        {
            Assert.Skip("this disk does not tell names that differ only in case");
        }

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Equal(
            """
            ~/set/opinion.yaml: error DG0652: this file and `~/set/Opinion.yaml` would both write `opinion.docx`
              hint: rename one of them
            1 file in order

            """, shell.Error);
    }

    [Fact]
    public async Task A_folder_with_the_name_of_a_drafting_file_is_a_folder()
    {
        Directory.CreateDirectory(shell.PathOf("set/x.yaml"));
        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("check", shell.PathOf("set/x.yaml")));
        Assert.Equal("~/set/x.yaml: error DG0651: no drafting file (`*.txt`, `*.md`, `*.yaml`) is here or below\n  hint: name a drafting file, or a folder that holds some\n", shell.Error);
        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("accept", shell.PathOf("set/x.yaml")));
        Assert.Equal("~/set/x.yaml: error DG0604: this is a folder, and a file is needed\n  hint: name one of its files\n", shell.Error);

        shell.Write("set/x.yaml/y.yaml", HostileShell.Good);
        Assert.Equal(ExitCode.Done, await shell.RunGuarded("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.True(File.Exists(shell.PathOf("out/x.yaml/y.docx")));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("accept")]
    public async Task A_pipe_is_refused_and_not_waited_for(string verb)
    {
        shell.MakePipe("a.yaml");
        File.CreateSymbolicLink(shell.PathOf("link.yaml"), "a.yaml");

        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded(verb, shell.PathOf("a.yaml")));
        Assert.StartsWith("~/a.yaml: error DG0605: this is a pipe or a device, and a file is needed\n  hint: save its content as a file\n", shell.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded(verb, shell.PathOf("link.yaml")));
        Assert.StartsWith("~/link.yaml: error DG0605: ", shell.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    [InlineData("/dev/random")]
    [InlineData("/dev/tty")]
    public async Task A_device_is_refused_and_not_read(string device)
    {
        if (!File.Exists(device))
        {
            Assert.Skip($"there is no {device} here");
        }
        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("check", device));
        Assert.Equal($"{device}: error DG0605: this is a pipe or a device, and a file is needed\n  hint: save its content as a file\n0 in order, 1 file with errors\n", shell.Error);
    }

    [Fact]
    public void A_pipe_of_the_shell_is_refused_and_a_file_in_its_place_is_read()
    {
        if (!File.Exists("/dev/stdin"))
        {
            Assert.Skip("there is no /dev/stdin here");
        }
        shell.Write("a.yaml", HostileShell.Good);

        Assert.Equal(ExitCode.Done, HostileShell.Script(shell.Folder, "$docgen check /dev/stdin < a.yaml").Code);
        var (code, _, error) = HostileShell.Script(shell.Folder, "cat a.yaml | $docgen check /dev/stdin");
        Assert.Equal(ExitCode.DiskRefused, code);
        Assert.StartsWith("/dev/stdin: error DG0605: this is a pipe or a device, and a file is needed\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Packs_and_sets_below_the_current_folder_are_named_from_there()
    {
        shell.WritePack("<doc>{{ nobody }}</doc>");
        shell.Write("set/docgen.yaml", "titel: x\n");
        shell.Write("set/c.yaml", HostileShell.Good);
        var (code, output, error) = HostileShell.Script(shell.Folder, "$docgen check a.yaml b.yaml set");

        Assert.Equal((ExitCode.InputHasErrors, ""), (code, output));
        Assert.Equal(
            """
            templates/tiny/memo.sbn-html(1,9): error DG0452: there is no variable `nobody`
              1 | <doc>{{ nobody }}</doc>
                |         ^^^^^^
            set/docgen.yaml(1,1): error DG0301: `titel` is not a key of a set
              1 | titel: x
                | ^^^^^
              hint: known: author, authors, date, emblem, file-names, files, folders, format, kind, language, languages, moves, original, place, revised, rules-off, source, template
            0 in order, 3 files with errors

            """, error);
    }

    [Fact]
    public void A_current_folder_that_is_gone_is_told()
    {
        shell.Write("a.yaml", HostileShell.Good);
        var (code, _, error) = HostileShell.Script(shell.Folder, "mkdir gone && cd gone && rmdir ../gone && $docgen build");

        Assert.Equal(ExitCode.DiskRefused, code);
        Assert.Equal("docgen: the disk refuses: it does not exist\n  hint: is the current folder still there, and is there room for what the command prints?\n", error);
    }
}
