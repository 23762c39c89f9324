using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Tests.Cli;
using DocGen.Tests.Docx;
using DocGen.Tests.Drafting;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Contributions;

/// <summary>The manual of sets in <c>tests/specs/sets</c>: each example is a folder that is built.</summary>
public sealed class SetSpecTests : IDisposable
{
    private const string Folder = "sets";
    private readonly Shell shell = new();

    public static TheoryData<string> Names => [.. SpecFile.Names(Folder)];

    public void Dispose() => shell.Dispose();

    [Theory, MemberData(nameof(Names))]
    public void Golden_examples_of_the_manual_hold(string name)
    {
        var (file, example) = SpecFile.Load(Folder, name);
        foreach (var source in example.Parts.Keys.Where(part => Path.GetExtension(part) is ".yaml" or ".txt"))
        {
            shell.Write("set/" + source, file.Text(example, source) + "\n");
        }
        shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out"));

        foreach (var part in example.Parts.Keys)
        {
            switch (Path.GetExtension(part))
            {
                case ".docx":
                    Assert.EndsWith(" files in order\n", shell.Error, StringComparison.Ordinal);
                    file.Verify(example, part, Lines(shell.PathOf("out/" + part)));
                    break;
                case "" when part == "messages":
                    file.Verify(example, part, shell.Error.TrimEnd('\n'));
                    break;
                case "" when part == "again":
                    shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out"));
                    file.Verify(example, part, shell.Error.TrimEnd('\n'));
                    break;
                case "" when part == "files":
                    file.Verify(example, part, shell.Output.TrimEnd('\n'));
                    break;
            }
        }
    }

    private static string Lines(string path)
    {
        var bytes = File.ReadAllBytes(path);
        ValidDocx.Check(bytes);
        return MarkedLines.Of(DocxReader.Read(new MemoryStream(bytes), path, new DiagnosticBag())!.Body);
    }
}
