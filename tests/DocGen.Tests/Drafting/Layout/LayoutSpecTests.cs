using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Notation.Layout;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Drafting.Layout;

/// <summary>The manual of the stable form in <c>tests/specs/fmt</c>, and the stable form of every file that the repository holds.</summary>
public class LayoutSpecTests
{
    private const string Folder = "fmt";
    private const string Head = "kind: contribution\ntemplate: wtpf-ieg\nauthor: United States\n";

    public static TheoryData<string> Names => [.. SpecFile.Names(Folder)];

    public static TheoryData<string> DraftingNames => [.. SpecFile.Names("drafting")];

    public static TheoryData<string> Files => [.. new[] { "content", "tests/specs/languages" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*.yaml", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void Golden_examples_of_the_stable_form_hold(string name)
    {
        var (file, example) = SpecFile.Load(Folder, name);
        var yaml = file.Text(example, "yaml").Replace("→", "\t", StringComparison.Ordinal).Replace("␍", "\r", StringComparison.Ordinal);
        if (example.Parts.ContainsKey("messages"))
        {
            file.Verify(example, "messages", Workbench.Messages(Head + yaml, Workbench.Read(Head + yaml).Diagnostics.InReadingOrder()));
            return;
        }
        var formatted = Format(yaml);
        Verify("stable", formatted);
        Assert.Equal(formatted, Format(formatted));
        Assert.Equal(Read(yaml), Read(formatted));
        Verify("accepted", FileLayout.Write(Read(yaml).Accept(), new SourceText("draft.yaml", yaml), Read(yaml)));
        Verify("rejected", FileLayout.Write(Read(yaml).Reject(), new SourceText("draft.yaml", yaml), Read(yaml)));

        void Verify(string part, string actual)
        {
            if (example.Parts.ContainsKey(part))
            {
                file.Verify(example, part, actual.TrimEnd('\n').Replace("\r", "␍", StringComparison.Ordinal));
            }
        }
    }

    [Theory, MemberData(nameof(DraftingNames))]
    public void The_stable_form_of_the_drafters_manual_is_the_same_draft(string name)
    {
        var (file, example) = SpecFile.Load("drafting", name);
        if (!example.Parts.ContainsKey("messages"))
        {
            var text = file.Text(example, "yaml");
            var yaml = text.Contains("kind:", StringComparison.Ordinal) ? text : Workbench.Head + text;
            Assert.Equal(Workbench.Read(yaml).Draft!.Draft, Workbench.Read(Format(yaml)).Draft!.Draft);
            Assert.Equal(Format(yaml), Format(Format(yaml)));
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void The_stable_form_of_a_file_of_the_repository_is_the_same_draft(string path)
    {
        var yaml = File.ReadAllText(Repository.Path(path));
        var formatted = Format(yaml);

        Assert.Equal(formatted, Format(formatted));
        if (Path.GetFileName(path) == SetReader.FileName)
        {
            Assert.Equal(ReadSet(yaml), ReadSet(formatted));
        }
        else
        {
            Assert.Equal(Read(yaml), Read(formatted));
        }
    }

    private static string Format(string yaml) => FileLayout.Format(new SourceText("draft.yaml", yaml))!;

    /// <summary>The set gives what the example leaves out.</summary>
    private static Draft Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var set = new DraftDefaults { Kind = "contribution", Template = "wtpf-ieg", Author = "United States" };
        var placed = DraftReader.Read(new SourceText("draft.yaml", yaml), set, diagnostics);
        Assert.True(diagnostics.Count == 0, Workbench.Messages(yaml, diagnostics));
        return placed!.Draft;
    }

    private static DraftDefaults ReadSet(string yaml) => SetReader.Read(new SourceText("docgen.yaml", yaml), new DiagnosticBag()).Defaults;
}
