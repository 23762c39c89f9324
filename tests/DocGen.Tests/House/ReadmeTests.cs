using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.House;

/// <summary>What the README shows is what the tool does.</summary>
public sealed class ReadmeTests : IDisposable
{
    private static readonly string Readme = Repository.Text("README.md");
    private static readonly string Text = Fenced("", "---\nkind:");
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void The_tours_files_build_and_are_the_same()
    {
        shell.Write("my/contribution.txt", Text);
        shell.Write("my/contribution.yaml", Fenced("yaml", "kind:"));

        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("my/contribution.txt"), "-o", shell.PathOf("build")));
        Assert.Equal("1 file in order\n", shell.Error);
        Assert.Equal(ExitCode.Done, shell.Run("build", shell.PathOf("my/contribution.yaml"), "-o", shell.PathOf("yaml")));
        Assert.Equal(File.ReadAllBytes(shell.PathOf("yaml/contribution.docx")), File.ReadAllBytes(shell.PathOf("build/contribution.docx")));
        foreach (var verb in new[] { "check", "accept", "reject" })
        {
            Assert.Equal(ExitCode.Done, shell.Run(verb, shell.PathOf("my/contribution.txt")));
        }
        Assert.Equal(ExitCode.Done, shell.Run("new", "contribution", shell.PathOf("mine/contribution.txt"), "--base", Repository.Path("content", "wtpf-ieg", "wtpf-ieg-2-10.yaml")));
    }

    [Fact]
    public void The_tours_mistake_is_reported_as_shown()
    {
        shell.Write("my/contribution.txt", Text.Replace("{++paragraph++}", "{++paragraph", StringComparison.Ordinal));

        Assert.Equal(ExitCode.InputHasErrors, shell.Run("check", shell.PathOf("my/contribution.txt")));
        Assert.StartsWith(Fenced("", "my/contribution.txt("), shell.Error.Replace("~/", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_and_target_exists()
    {
        shell.Run("--help");
        foreach (var verb in Words("| `docgen "))
        {
            Assert.Contains($"  {verb} ", shell.Output, StringComparison.Ordinal);
        }
        var targets = Repository.Text("Makefile");
        foreach (var target in Words("`make ").Concat(["all", "test"]))
        {
            Assert.Contains($"\n{target}:", targets, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_room_and_link_exists()
    {
        foreach (var link in Readme.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]))
        {
            Assert.True(link.StartsWith("https://", StringComparison.Ordinal) || Path.Exists(Repository.Path(link)), link);
        }
        foreach (var room in Readme.Split("\n| `").Skip(1).Select(line => line[..line.IndexOf('`', StringComparison.Ordinal)]))
        {
            Assert.True(!room.StartsWith("DocGen.", StringComparison.Ordinal) || Directory.Exists(Repository.Path("src", room)), room);
        }
    }

    /// <summary>The first fenced block of a language that begins with some text.</summary>
    private static string Fenced(string language, string start)
    {
        var opener = $"```{language}\n{start}";
        var at = Readme.IndexOf(opener, StringComparison.Ordinal) + opener.Length - start.Length;
        return Readme[at..Readme.IndexOf("```", at, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Words(string before) =>
        Readme.Split(before).Skip(1).Select(rest => new string([.. rest.TakeWhile(char.IsLetter)])).Where(word => word.Length > 0).Distinct();
}
