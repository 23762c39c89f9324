using System.Text;
using DocGen.Cli;
using DocGen.Tests.Clients;

namespace DocGen.Tests.Cli;

/// <summary>A folder of its own, and the command in it: what a user types and sees.</summary>
internal sealed class Shell : IDisposable
{
    public Shell() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "docgen-tests", Path.GetRandomFileName());

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <summary>What is piped to the command.</summary>
    public string Input { get; set; } = "";

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <summary>What a user sees in a folder: the tool keeps its log in a hidden one.</summary>
    public string[] SeenIn(string folder) =>
        [.. Directory.GetFileSystemEntries(PathOf(folder)).Where(entry => Path.GetFileName(entry) != ".docgen").Order(StringComparer.Ordinal)];

    public int Run(params string[] arguments)
    {
        var (code, output, error) = TestedTool.Other is null ? RunLinked(arguments) : TestedTool.Run(arguments, Input);
        (Output, Error) = (output.Replace(Folder, "~", StringComparison.Ordinal), error.Replace(Folder, "~", StringComparison.Ordinal));
        return code;
    }

    private (int Code, string Output, string Error) RunLinked(string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = Docgen.Run(arguments, output, error, () => new MemoryStream(Encoding.UTF8.GetBytes(Input)));
        return (code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
