using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Hostile;

/// <summary>A set whose own file is wrong or cannot be read: told once, and no mistake follows from it in the files of the set.</summary>
public sealed class SetMistakeTests : IDisposable
{
    private readonly Shell shell = new();

    public SetMistakeTests()
    {
        shell.Write("set/a.yaml", "body:\n  - text: per {++paragraph++} 37\n");
        shell.Write("set/below/b.yaml", "body:\n  - text: per {++paragraph++}{br} 37\n");
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task A_set_in_order_gives_its_files_what_they_lack()
    {
        shell.Write("set/docgen.yaml", Workbench.Head);

        Assert.Equal(ExitCode.Done, await shell.RunGuarded("check", shell.PathOf("set")));
    }

    [Fact]
    public async Task Patterns_of_files_stay_in_the_set() => await Refused(
        Workbench.Head + "files: [../other/*.yaml, /tmp/**, 'a\\b', '!', {a: b}]\n",
        """
        ~/set/docgen.yaml(6,9): error DG0347: `../other/*.yaml` names no files of the set
          6 | files: [../other/*.yaml, /tmp/**, 'a\b', '!', {a: b}]
            |         ^^^^^^^^^^^^^^^
          hint: write paths from the set's folder with `/`: `meeting/*.yaml`, `meeting/**` for all below, `'!**/old-*'` for what is left out
        ~/set/docgen.yaml(6,26): error DG0347: `/tmp/**` names no files of the set
          6 | files: [../other/*.yaml, /tmp/**, 'a\b', '!', {a: b}]
            |                          ^^^^^^^
          hint: write paths from the set's folder with `/`: `meeting/*.yaml`, `meeting/**` for all below, `'!**/old-*'` for what is left out
        ~/set/docgen.yaml(6,35): error DG0347: `a\b` names no files of the set
          6 | files: [../other/*.yaml, /tmp/**, 'a\b', '!', {a: b}]
            |                                   ^^^^^
          hint: write paths from the set's folder with `/`: `meeting/*.yaml`, `meeting/**` for all below, `'!**/old-*'` for what is left out
        ~/set/docgen.yaml(6,42): error DG0347: `!` names no files of the set
          6 | files: [../other/*.yaml, /tmp/**, 'a\b', '!', {a: b}]
            |                                          ^^^
          hint: write paths from the set's folder with `/`: `meeting/*.yaml`, `meeting/**` for all below, `'!**/old-*'` for what is left out
        ~/set/docgen.yaml(6,47): error DG0304: an item of `files` is a pattern, and here stands a map of keys
          6 | files: [../other/*.yaml, /tmp/**, 'a\b', '!', {a: b}]
            |                                               ^^^^^^
          hint: write `files: [meeting/**, '!**/old-*']`
        0 in order, 2 files with errors

        """);

    [Fact]
    public async Task Mistakes_in_the_file_of_a_set_are_told_once_for_all_its_files() => await Refused(
        "kind: [contribution]\ntemplate: wtpf-ieg\nlangage: en\nlanguage: english\nsource: USA\nauthor: United States\nauthors: {two words: Brazil, br: {}}\ntitle: Mine\ndate: 30 February\n",
        """
        ~/set/docgen.yaml(1,7): error DG0304: `kind` is a text, and here stands a list
          1 | kind: [contribution]
            |       ^^^^^^^^^^^^^^
          hint: write `kind: …`
        ~/set/docgen.yaml(3,1): error DG0301: `langage` is not a key of a set
          3 | langage: en
            | ^^^^^^^
          hint: did you mean `language`?
        ~/set/docgen.yaml(4,11): error DG0308: `english` is not one of the six languages
          4 | language: english
            |           ^^^^^^^
          hint: known: ar, en, es, fr, ru, zh
        ~/set/docgen.yaml(7,11): error DG0315: `two words` cannot be the key of an author
          7 | authors: {two words: Brazil, br: {}}
            |           ^^^^^^^^^
          hint: a key begins with a letter and goes on with letters, digits, `-` or `_`, such as `br`
        ~/set/docgen.yaml(7,34): error DG0304: `br` is the name of an author, and here stands a map of keys
          7 | authors: {two words: Brazil, br: {}}
            |                                  ^^
          hint: write `br: Brazil`
        ~/set/docgen.yaml(8,1): error DG0301: `title` is not a key of a set
          8 | title: Mine
            | ^^^^^
          hint: known: author, authors, date, emblem, file-names, files, folders, format, kind, language, languages, moves, original, place, revised, rules-off, source, template
        ~/set/docgen.yaml(9,7): error DG0307: `30 February` is not a date
          9 | date: 30 February
            |       ^^^^^^^^^^^
          hint: write year-month-day, such as `2013-02-01`
        0 in order, 2 files with errors

        """);

    [Fact]
    public async Task A_set_of_an_unknown_pack_is_told_for_each_file() => await Refused(
        "kind: contribution\ntemplate: wtpf\nsource: USA\nauthor: United States\nauthors: {br: Brazil}\n",
        """
        ~/set/a.yaml: error DG0401: there is no template pack `wtpf`
          hint: did you mean `wtpf-ieg`?
        ~/set/below/b.yaml: error DG0401: there is no template pack `wtpf`
          hint: did you mean `wtpf-ieg`?
        0 in order, 2 files with errors

        """);

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_told()
    {
        Directory.CreateDirectory(shell.PathOf("set/docgen.yaml"));

        await CannotRead("~/set/docgen.yaml: error DG0604: this is a folder, and a file is needed\n  hint: name one of its files\n");
    }

    [Fact]
    public async Task A_pipe_in_the_place_of_the_file_is_told()
    {
        shell.MakePipe("set/docgen.yaml");

        await CannotRead("~/set/docgen.yaml: error DG0605: this is a pipe or a device, and a file is needed\n  hint: save its content as a file\n");
    }

    [Fact]
    public async Task A_link_to_nothing_in_the_place_of_the_file_is_told()
    {
        File.CreateSymbolicLink(shell.PathOf("set/docgen.yaml"), "../lost.yaml");

        await CannotRead("~/set/docgen.yaml: error DG0606: this symbolic link leads to no file\n  hint: it points to `../lost.yaml`: make it anew, or remove it\n");
    }

    [Fact]
    public async Task A_file_without_the_right_to_read_is_told()
    {
        shell.Write("set/docgen.yaml", Workbench.Head);
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("the rights of a file do not hold for this user, who may read everything");
            return;
        }
        File.SetUnixFileMode(shell.PathOf("set/docgen.yaml"), UnixFileMode.None);

        await CannotRead("~/set/docgen.yaml: error DG0602: the file cannot be read: permission is denied\n  hint: see that you may read it, and that no other program holds it\n");
    }

    private async Task Refused(string set, string expected)
    {
        shell.Write("set/docgen.yaml", set);

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Equal(expected, shell.Error);
        Assert.False(Directory.Exists(shell.PathOf("out")));
    }

    private async Task CannotRead(string expected)
    {
        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("build", shell.PathOf("set"), "-o", shell.PathOf("out")));
        Assert.Equal(expected + "0 in order, 2 files with errors\n", shell.Error);
        Assert.False(Directory.Exists(shell.PathOf("out")));
    }
}
