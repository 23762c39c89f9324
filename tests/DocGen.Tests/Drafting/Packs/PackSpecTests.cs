using DocGen.Cli;
using DocGen.Docx;
using DocGen.Tests.Cli;
using DocGen.Tests.Docx;
using DocGen.Tests.Docx.References;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Drafting.Packs;

/// <summary>
/// The manual of packs in <c>tests/specs/packs</c>: the parts of an example become files of a pack <c>tiny</c> and of a set that uses it, and
/// the Word file that is built has these styles and this page, or the mistakes are these.
/// </summary>
public sealed class PackSpecTests : IDisposable
{
    private const string Folder = "packs";
    private readonly Shell shell = new();

    public static TheoryData<string> Names => [.. SpecFile.Names(Folder)];

    public void Dispose() => shell.Dispose();

    [Theory, MemberData(nameof(Names))]
    public void Golden_packs_build_as_the_manual_says(string name)
    {
        var (file, example) = SpecFile.Load(Folder, name);
        shell.Write("templates/tiny/pack.yaml", file.Text(example, "pack.yaml") + "\nkinds: {memo: {template: memo.sbn-html}}\n");
        shell.Write("templates/tiny/strings.en.yaml", "memo: Memorandum\n");
        shell.Write("templates/tiny/memo.sbn-html", file.Text(example, "memo.sbn-html") is { Length: > 0 } page ? page : "<doc><p>one</p></doc>");
        if (example.Parts.ContainsKey("styles.yaml"))
        {
            shell.Write("templates/tiny/styles.yaml", file.Text(example, "styles.yaml") + "\n");
        }
        File.WriteAllBytes(shell.PathOf("templates/tiny/house.dotx"), HouseTemplate.Write());
        shell.Write("set/docgen.yaml", $"{file.Text(example, "docgen.yaml")}\ntemplate: tiny\nkind: memo\n");
        shell.Write("set/a.yaml", "body: [page-break]\n");

        file.Verify(example, "expect", Result());
    }

    /// <summary>The look of the Word file, or the mistakes.</summary>
    private string Result()
    {
        if (shell.Run("build", shell.PathOf("set"), "-o", shell.PathOf("out")) != ExitCode.Done)
        {
            return shell.Error[..shell.Error.LastIndexOf("\n0 in order", StringComparison.Ordinal)]
                .Replace("~/templates/tiny/", "", StringComparison.Ordinal).Replace("~/set/", "", StringComparison.Ordinal);
        }
        var bytes = File.ReadAllBytes(shell.PathOf("out/a.docx"));
        ValidDocx.Check(bytes);
        return LookDump.Write(DocxReader.Read(new MemoryStream(bytes), "a.docx", [])!);
    }
}
