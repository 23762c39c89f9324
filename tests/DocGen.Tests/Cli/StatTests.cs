using DocGen.Cli;

namespace DocGen.Tests.Cli;

/// <summary><c>docgen stat</c>, whole outputs.</summary>
public sealed class StatTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Each_author_of_a_file_has_a_line()
    {
        var path = shell.Write("a.yaml", Workbench.Head + "body:\n  - text: one{++ two three++} {--four--}{br}\n  - ins: five\n");

        Assert.Equal(ExitCode.Done, shell.Run("stat", path));
        Assert.Equal(
            "author         words inserted  words deleted  paragraphs\n"
            + "Brazil                      0              1           1\n"
            + "United States               3              0           2\n"
            + "total                       3              1           2\n", shell.Output);
        Assert.Equal("", shell.Error);
    }

    [Fact]
    public void Files_of_a_set_have_their_lines_and_their_sum()
    {
        shell.Write("set/docgen.yaml", "template: wtpf-ieg\nkind: contribution\nsource: 中国\nauthor: 中国\n");
        shell.Write("set/a.yaml", "body:\n  - text: 一{++二三++}\n");
        shell.Write("set/b.yaml", "author: Brazil\nbody:\n  - text: one{--, two--}\n");
        shell.Write("set/c.yaml", "body:\n  - text: nothing\n");
        shell.Write("set/d.yaml", "body:\n  - text: a {++mistake\n");

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("stat", shell.PathOf("set")));
        // The folder has a random name: the blanks that stand for its length are not held.
        Assert.Equal(
            """
            file author words inserted words deleted paragraphs
            ~/set/a.yaml 中国 2 0 1
            ~/set/b.yaml Brazil 0 1 1
            ~/set/c.yaml – 0 0 0
            all files Brazil 0 1 1
            all files 中国 2 0 1
            all files total 2 1 2

            """, string.Join('\n', shell.Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))));
        Assert.StartsWith("~/set/d.yaml(2,13): error DG0102", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contributions_of_the_United_States_have_their_numbers()
    {
        var files = new[] { "united-states-opinion-1.yaml", "united-states-opinion-3.yaml" }.Select(name => Repository.Path("content", "wtpf-ieg", name)).ToArray();

        Assert.Equal(ExitCode.Done, shell.Run("stat", files[0]));
        Assert.Equal("author         words inserted  words deleted  paragraphs\nUnited States             351            322          28\n", shell.Output);
        Assert.Equal(ExitCode.Done, shell.Run("stat", files[1]));
        Assert.Equal("author         words inserted  words deleted  paragraphs\nUnited States             203            540          23\n", shell.Output);
    }

    [Fact]
    public void Json_has_the_same_numbers()
    {
        var path = shell.Write("a.yaml", Workbench.Head + "body:\n  - text: one{++ two three++} {--four--}{br}\n");

        Assert.Equal(ExitCode.Done, shell.Run("stat", path, "--json"));
        Assert.Contains("""
              "authors": [
                {
                  "author": "Brazil",
                  "wordsInserted": 0,
                  "wordsDeleted": 1,
                  "paragraphs": 1
                },
                {
                  "author": "United States",
                  "wordsInserted": 2,
                  "wordsDeleted": 0,
                  "paragraphs": 1
                }
              ],
              "total": {
                "wordsInserted": 2,
                "wordsDeleted": 1,
                "paragraphs": 1
              }
            }
            """, shell.Output, StringComparison.Ordinal);
    }
}
