using System.Text;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Texts;
using DocGen.Drafting.Yaml;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Drafting.Texts;

/// <summary>The manual of the plain-text form in <c>tests/specs/text</c>: each example means the YAML beside it.</summary>
public class TextSpecTests
{
    private const string Folder = "text";

    public static TheoryData<string> Names => [.. SpecFile.Names(Folder)];

    [Theory, MemberData(nameof(Names))]
    public void Golden_examples_of_the_text_form_hold(string name)
    {
        var (file, example) = SpecFile.Load(Folder, name);
        var text = file.Text(example, "text");
        if (text.Length == 0)
        {
            var yaml = Workbench.Head + file.Text(example, "yaml");
            var unsayable = new DiagnosticBag();
            Assert.Null(PlainTextWriter.Write(Workbench.Read(yaml).Draft!.Draft, TextWords.English, "draft.yaml", unsayable));
            file.Verify(example, "messages", Workbench.Messages(yaml, unsayable.InReadingOrder()));
            return;
        }
        var whole = text.StartsWith("---", StringComparison.Ordinal) ? text : $"---\n{Workbench.Head}---\n{text}";
        var (placed, found) = ReadText(whole);
        if (example.Parts.ContainsKey("messages"))
        {
            file.Verify(example, "messages", Workbench.Messages(whole, found.InReadingOrder()));
            if (!example.Parts.ContainsKey("yaml"))
            {
                return;
            }
        }
        else
        {
            Assert.Empty(found);
        }
        var draft = placed!.Draft;
        file.Verify(example, "yaml", DraftWriter.WriteText(draft).TrimEnd('\n'));
        Assert.Equal(draft, Workbench.Read(DraftWriter.Write(draft)).Draft!.Draft);
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(PlainTextWriter.Write(draft, TextWords.English, "draft.txt", diagnostics));
        Assert.Empty(diagnostics);
        var tidy = Formatted(whole);
        Assert.Empty(ReadText(tidy).Diagnostics);
        Assert.Equal(tidy, Formatted(tidy));
        if (example.Parts.ContainsKey("tidy"))
        {
            file.Verify(example, "tidy", (text.StartsWith("---", StringComparison.Ordinal) ? tidy : tidy[$"---\n{Workbench.Head}---\n".Length..]).TrimEnd('\n'));
        }
        // Windows' line ends and a byte-order mark mean nothing.
        Assert.Equal(draft, ReadText("\uFEFF" + whole.Replace("\n", "\r\n", StringComparison.Ordinal)).Draft!.Draft);
    }

    internal static string Formatted(string text) => PlainTextFormat.Format(
        SourceDecoder.Decode("draft.yaml", Encoding.UTF8.GetBytes(text), [])!, DraftDefaults.None, _ => TextWords.English)!;

    internal static (PlacedDraft? Draft, DiagnosticBag Diagnostics) ReadText(string text)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceDecoder.Decode("draft.yaml", Encoding.UTF8.GetBytes(text), diagnostics)!;
        return (PlainTextReader.Read(source, DraftDefaults.None, _ => TextWords.English, diagnostics), diagnostics);
    }
}
