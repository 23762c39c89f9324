using System.Collections.Concurrent;
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

    private static readonly ConcurrentDictionary<string, TextWords> ByLanguage = new();

    public static TheoryData<string> Names => [.. SpecFile.Names(Folder)];

    [Theory, MemberData(nameof(Names))]
    public void Golden_examples_of_the_text_form_hold(string name)
    {
        var (file, example) = SpecFile.Load(Folder, name);
        var text = file.Text(example, "text");
        var whole = text.StartsWith("---", StringComparison.Ordinal) ? text : $"---\n{Workbench.Head}---\n{text}";
        var (placed, found) = ReadText(whole);
        if (example.Parts.ContainsKey("check"))
        {
            // What `docgen check` finds: rules are held against a text as against YAML, and told in its own words.
            file.Verify(example, "check", Workbench.Messages(whole, Workbench.Check(placed, found).InReadingOrder()));
            return;
        }
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
        var written = PlainTextWriter.Write(draft, Words(draft.Head));
        Assert.Equal(draft, ReadText(written).Draft!.Draft);
        Assert.Equal(text.Contains("```", StringComparison.Ordinal), written.Contains("\n```", StringComparison.Ordinal));
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

    /// <summary>The words of the pack in the language of a text.</summary>
    internal static TextWords Words(DraftHead head) => ByLanguage.GetOrAdd(head.Language, language => TextWords.Of(Workbench.Pack(language, [])));

    internal static string Formatted(string text) => PlainTextFormat.Format(
        SourceDecoder.Decode("draft.yaml", Encoding.UTF8.GetBytes(text), [])!, DraftDefaults.None, Words)!;

    internal static (PlacedDraft? Draft, DiagnosticBag Diagnostics) ReadText(string text)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceDecoder.Decode("draft.yaml", Encoding.UTF8.GetBytes(text), diagnostics)!;
        return (PlainTextReader.Read(source, DraftDefaults.None, Words, diagnostics), diagnostics);
    }
}
