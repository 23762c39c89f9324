using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Drafting.Texts;
using DocGen.Tests.Drafting.Texts;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Contributions;

/// <summary>The two real contributions as plain text say what they say as YAML.</summary>
public class PlainTextTests
{
    [Theory, InlineData("united-states-opinion-1"), InlineData("united-states-opinion-3")]
    public void Golden_texts_of_the_contributions_are_their_yaml(string name)
    {
        var expected = Contribution.Load(name).Draft;
        var diagnostics = new DiagnosticBag();
        var written = PlainTextWriter.Write(expected, TextWords.English, "draft.txt", diagnostics);
        Assert.Empty(diagnostics);
        var path = Repository.Path("tests", "specs", "text", name + ".txt");
        if (SpecFile.WritesGoldens)
        {
            File.WriteAllText(path, written);
        }
        var text = File.ReadAllText(path);
        Assert.Equal(text, written);
        var (placed, found) = TextSpecTests.ReadText(text);
        Assert.Empty(found);
        Assert.Equal(expected, placed!.Draft);

        using var stream = new MemoryStream();
        new DocxWriter().Write(Workbench.Compile(placed), stream);
        Assert.Equal(Contribution.File(name), stream.ToArray());
    }
}
