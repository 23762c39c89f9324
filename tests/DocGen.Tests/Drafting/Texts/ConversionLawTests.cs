using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Texts;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Drafting.Texts;

/// <summary>Whatever the manuals and the shipped texts say in one form says the same in the other, and back: what is built of it is then the same.</summary>
public class ConversionLawTests
{
    private static readonly string[] Folders = ["drafting", "text", "compare", "merge", "rebase", "settling", "sets", "fmt"];

    public static TheoryData<string> Files => [.. new[] { "content", "tests/specs/languages", "templates" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*.yaml", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Repository.Path("."), path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void Files_come_back(string path)
    {
        var folder = Path.GetDirectoryName(Repository.Path(path))!;
        var set = Path.Combine(folder, "docgen.yaml");
        var shared = File.Exists(set) ? set : Path.Combine(Path.GetDirectoryName(folder)!, "docgen.yaml");
        var yaml = Repository.Text(path);
        var back = Converted(yaml, File.Exists(shared) ? SetReader.Read(new SourceText(shared, File.ReadAllText(shared)), []).Defaults : DraftDefaults.None);
        if (back is not null)
        {
            Assert.Equal(Comments(yaml), Comments(back));
        }
    }

    [Fact]
    public void Examples_of_the_manuals_come_back()
    {
        var count = 0;
        foreach (var folder in Folders)
        {
            foreach (var name in SpecFile.Names(folder))
            {
                var (file, example) = SpecFile.Load(folder, name);
                foreach (var part in example.Parts.Keys)
                {
                    var text = file.Text(example, part);
                    count += (Converted(text, DraftDefaults.None) ?? Converted(Workbench.Head + text, DraftDefaults.None)) is null ? 0 : 1;
                }
            }
        }
        Assert.InRange(count, 150, int.MaxValue);
    }

    /// <summary>A text converted there and back; null for one that is no draft without mistakes.</summary>
    private static string? Converted(string yaml, DraftDefaults set)
    {
        var file = new SourceText("draft.yaml", yaml);
        var found = new DiagnosticBag();
        if (DraftReader.Read(file, set, found)?.Draft is not { } draft || found.HasErrors)
        {
            return null;
        }
        var words = TextSpecTests.Words(draft.Head);
        var text = YamlAsText.Write(file, set, words);
        var read = PlainTextReader.Read(new SourceText("draft.txt", text), set, _ => words, found);
        Assert.False(found.HasErrors, text);
        Assert.Equal(draft, read!.Draft);
        var back = TextAsYaml.Write(new SourceText("draft.txt", text), set, words);
        Assert.Equal(draft, DraftReader.Read(new SourceText("draft.yaml", back), set, found)!.Draft);
        Assert.Equal(text, YamlAsText.Write(new SourceText("draft.yaml", back), set, words));
        return back;
    }

    private static IEnumerable<string> Comments(string yaml) => yaml.Split('\n').Select(line => line.Trim())
        .Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim()).Order(StringComparer.Ordinal);
}
