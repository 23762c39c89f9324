using DocGen.Documents;
using DocGen.Drafting.Notation;
using DocGen.Revisions;
using DocGen.Tests.Docx;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Drafting;

/// <summary>The drafters' manual in <c>tests/specs/drafting</c>: each example is built as it stands there.</summary>
public class DraftingSpecTests
{
    private const string Folder = "drafting";

    public static TheoryData<string> Names => [.. SpecFile.Names(Folder)];

    [Theory, MemberData(nameof(Names))]
    public void Golden_examples_of_the_manual_hold(string name)
    {
        var (file, example) = SpecFile.Load(Folder, name);
        var text = file.Text(example, "yaml");
        var yaml = text.Contains("kind:", StringComparison.Ordinal) || example.Parts.ContainsKey("messages") ? text : Workbench.Head + text;
        if (example.Parts.ContainsKey("messages"))
        {
            var found = Workbench.Check(yaml);
            file.Verify(example, "messages", Workbench.Messages(yaml, found.InReadingOrder()));
            return;
        }
        var document = Workbench.Compile(yaml);
        ValidDocx.Write(document);
        var body = document.Body.ToValueList();
        Verify("document", () => MarkedLines.Of(body));
        Verify("accepted", () => MarkedLines.Of(body.Accept()));
        Verify("rejected", () => MarkedLines.Of(body.Reject()));

        var (draft, _) = Workbench.Read(yaml);
        var (again, mistakes) = Workbench.Read(DraftWriter.Write(draft!.Draft));
        Assert.Empty(mistakes);
        Assert.Equal(draft.Draft, again!.Draft);

        void Verify(string part, Func<string> actual)
        {
            if (example.Parts.ContainsKey(part))
            {
                file.Verify(example, part, actual());
            }
        }
    }
}
