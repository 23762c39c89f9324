using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Docx;
using DocGen.Drafting.Yaml;
using DocGen.Revisions;
using DocGen.Tests.Clients;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Contributions;

/// <summary>A short contribution in each of the six languages (<c>tests/specs/languages</c>), through the whole way and back.</summary>
public class LanguageTests
{
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];

    public static TheoryData<string> Names => [.. Languages];

    [Fact]
    public void The_strings_have_the_same_keys_in_all_languages()
    {
        var english = Keys("en");
        Assert.All(Languages, language => Assert.Equal(english, Keys(language)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Our_reader_finds_the_text_and_its_changes_in_the_file(string language)
    {
        var document = Compile(language);
        var found = new DiagnosticBag();
        var read = DocxReader.Read(new MemoryStream(ValidDocx.Write(document)), language, found)!;

        Assert.Empty(found);
        Assert.Equal((language == "ar", language), (read.Properties.RightToLeft, read.Properties.Language[..2]));
        Assert.Equal(NormalForm.Of(document.Body), NormalForm.Of(read.Body));
    }

    [Theory, MemberData(nameof(Names))]
    public void LibreOffice_sees_the_text_accepted_and_rejected(string language)
    {
        var body = Compile(language).Body.ToValueList();
        var seen = LibreOffice.Read(ValidDocx.Write(Compile(language)));

        Assert.Equal(Contribution.Actual(PlainText.Paragraphs(body.Accept())), Contribution.Actual(seen.Accepted));
        Assert.Equal(Contribution.Actual(PlainText.Paragraphs(body.Reject())), Contribution.Actual(seen.Rejected));
        Assert.Equal(["Delete", "Insert"], seen.Redlines.Select(redline => redline.Type).Distinct().Order());
    }

    [Theory]
    [InlineData("en", "Document WTPF-IEG/2/10|(Contribution 27)|22 May 2013|Original: English", "OPINION (1)", "a) b) b) c) i) ii) c) d)")]
    [InlineData("fr", "Document WTPF-IEG/2/10|(Contribution 27)|1er mai 2013|Original: français", "AVIS (1)", "a) b) b) c) i) ii) c) d)")]
    [InlineData("es", "Documento WTPF-IEG/2/10|(Contribución 27)|22 de mayo de 2013|Original: español", "OPINIÓN (1)", "a) b) b) c) i) ii) c) d)")]
    [InlineData("ru", "Документ WTPF-IEG/2/10|(Вклад 27)|22 мая 2013 года|Оригинал: русский", "МНЕНИЕ (1)", "a) b) b) c) i) ii) c) d)")]
    [InlineData("zh", "文件 WTPF-IEG/2/10|（文稿27）|2013年5月22日|原文：中文", "意见（1）", "a) b) b) c) i) ii) c) d)")]
    [InlineData("ar", "الوثيقة WTPF-IEG/2/10|(المساهمة 27)|22 مايو 2013|الأصل: بالعربية", "الرأي (1)", "أ ) ب) ب) ج) 1) 2) ج) د )")]
    public void Each_language_has_its_own_head_and_letters(string language, string head, string opinion, string labels)
    {
        var document = Compile(language);
        var text = PlainText.Paragraphs(document.HeadersFooters.SelectMany(part => part.Blocks)).ToList();

        Assert.All(head.Split('|'), line => Assert.Contains(line, text));
        Assert.Contains(opinion, PlainText.Paragraphs(document.Body));
        Assert.Equal(labels, string.Join(' ', document.Body.OfType<Paragraph>().SelectMany(Labels)));
    }

    private static Document Compile(string language) => Workbench.Compile(Repository.Text("tests", "specs", "languages", language, "contribution.yaml"));

    private static IEnumerable<string> Labels(Paragraph paragraph) =>
        paragraph.Atoms.TakeWhile(atom => atom is not TabAtom).OfType<TextAtom>().Where(text => text.Properties.Italic).Select(text => text.Text);

    private static List<string> Keys(string language)
    {
        var path = Repository.Path("templates", "wtpf-ieg", $"strings.{language}.yaml");
        var diagnostics = new DiagnosticBag();
        var root = (YamlMapping)YamlReader.Read(new SourceText(path, File.ReadAllText(path)), diagnostics)!;
        Assert.Empty(diagnostics);
        return [.. root.Entries.SelectMany(Names).Order(StringComparer.Ordinal)];

        static IEnumerable<string> Names(YamlEntry entry) => entry.Value switch
        {
            YamlMapping map => map.Entries.SelectMany(Names).Select(name => $"{entry.Key.Value}/{name}"),
            YamlSequence list => [$"{entry.Key.Value} ({list.Items.Count})"],
            _ => [entry.Key.Value],
        };
    }
}
