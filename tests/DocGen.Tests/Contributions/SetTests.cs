using DocGen.Cli;
using DocGen.Tests.Cli;
using DocGen.Tests.Clients;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Contributions;

/// <summary>The whole set in <c>content/</c>, built as <c>make</c> builds it.</summary>
public sealed class SetTests : IDisposable
{
    private readonly Shell shell = new();

    public SetTests() => Assert.Equal(ExitCode.Done, shell.Run("build", Repository.Path("content"), "-o", shell.PathOf("out")));

    public void Dispose() => shell.Dispose();

    [Fact]
    public void Every_file_is_valid()
    {
        foreach (var file in Files())
        {
            ValidDocx.Check(File.ReadAllBytes(file));
        }
    }

    [Fact]
    public void Pandoc_reads_every_file_with_all_its_changes()
    {
        foreach (var file in Files())
        {
            var word = Path.GetFileName(file) == "list-of-documents.docx" ? "Draft Opinion (3)" : "recognizing";
            Assert.Contains(word, Pandoc.Read(File.ReadAllBytes(file), "all", "markdown"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void LibreOffice_opens_every_file_and_sees_what_accepting_and_rejecting_would_leave()
    {
        foreach (var file in Files())
        {
            var seen = LibreOffice.Read(File.ReadAllBytes(file));
            Assert.Equal(seen.Redlines.Count == 0, seen.Accepted.SequenceEqual(seen.Rejected));
        }
    }

    private string[] Files() => Directory.GetFiles(shell.PathOf("out"), "*.docx", SearchOption.AllDirectories);
}
