using DocGen.Cli;
using DocGen.Tests.Cli;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Contributions;

/// <summary>The two real contributions as plain text, in <c>content/wtpf-ieg</c>, say what they say as YAML.</summary>
public sealed class PlainTextTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory, InlineData("united-states-opinion-1"), InlineData("united-states-opinion-3")]
    public void Built_from_either_form_they_are_the_same_bytes(string name)
    {
        Assert.Equal(ExitCode.Done, shell.Run("build", Repository.Path("content", "wtpf-ieg", name + ".yaml"), "-o", shell.PathOf("yaml")));
        Assert.Equal(ExitCode.Done, shell.Run("build", Repository.Path("content", "wtpf-ieg", name + ".txt"), "-o", shell.PathOf("text")));
        Assert.Equal(
            File.ReadAllBytes(Directory.GetFiles(shell.PathOf("yaml"), "*.docx", SearchOption.AllDirectories).Single()),
            File.ReadAllBytes(Directory.GetFiles(shell.PathOf("text"), "*.docx", SearchOption.AllDirectories).Single()));
    }

    [Theory, InlineData("united-states-opinion-1"), InlineData("united-states-opinion-3")]
    public void Golden_forms_are_written_from_each_other(string name)
    {
        Directory.CreateSymbolicLink(shell.PathOf("templates"), Repository.Path("templates"));
        shell.Write("docgen.yaml", Repository.Text("content", "docgen.yaml"));
        var yaml = shell.Write("a.yaml", Repository.Text("content", "wtpf-ieg", name + ".yaml"));

        Assert.Equal(ExitCode.Done, shell.Run("convert", yaml, "-o", shell.PathOf("b.txt")));
        var text = File.ReadAllText(shell.PathOf("b.txt"));
        if (SpecFile.WritesGoldens)
        {
            File.WriteAllText(Repository.Path("content", "wtpf-ieg", name + ".txt"), text);
        }
        Assert.Equal(Repository.Text("content", "wtpf-ieg", name + ".txt"), text);
        Assert.Equal(ExitCode.Done, shell.Run("convert", shell.PathOf("b.txt"), "-o", shell.PathOf("c.yaml")));
        Assert.Equal(File.ReadAllText(yaml), File.ReadAllText(shell.PathOf("c.yaml")));
    }
}
