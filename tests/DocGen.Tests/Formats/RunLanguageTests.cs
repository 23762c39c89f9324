using System.IO.Compression;
using System.Xml.Linq;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Formats;

/// <summary>
/// The language of every run in a built file, as Word works it out: by the script of its characters (<c>w:lang</c>, ECMA-376 Part 1,
/// §17.3.2.20), from the run, its styles, and the defaults. A screen reader picks its voice by it.
/// </summary>
public class RunLanguageTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string, string> Files
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in (string[])["ar", "en", "es", "fr", "ru", "zh"])
            {
                data.Add(language, "contribution");
                data.Add(language, "report");
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_run_has_the_language_of_its_letters(string language, string kind)
    {
        var document = Workbench.Compile((kind == "contribution" ? "" : $"template: wtpf-ieg\nlanguage: {language}\n") + Repository.Text("tests", "specs", "languages", language, kind + ".yaml"));
        var file = ValidDocx.Write(document);
        var own = document.Properties.Language;
        var latin = language is "ar" or "zh" ? "en-GB" : own;
        var styles = new WordStyles(file);

        Assert.StartsWith(language, own, StringComparison.Ordinal);
        var runs = Runs(file).ToList();
        Assert.NotEmpty(runs);
        Assert.All(runs, run =>
        {
            var script = ScriptOf(run);
            Assert.Equal(script == "val" ? latin : own, LanguageOf(run, script, styles));
        });
    }

    [Fact]
    public void A_run_that_names_a_language_has_it()
    {
        var run = XElement.Parse($"""<w:r xmlns:w="{W}"><w:rPr><w:lang w:val="fr-FR"/></w:rPr><w:t>mot</w:t></w:r>""");
        Assert.Equal("fr-FR", LanguageOf(run, "val", new WordStyles(ValidDocx.Write(Sample.Doc(Sample.P())))));
    }

    private static IEnumerable<XElement> Runs(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var parts = zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("word/", StringComparison.Ordinal)
            && name.EndsWith(".xml", StringComparison.Ordinal) && name is not ("word/styles.xml" or "word/settings.xml")).ToList();
        return parts.SelectMany(name => XElement.Parse(Sample.Part(file, name)).Descendants(W + "r"))
            .Where(run => Text(run).Any(char.IsLetter));
    }

    private static string Text(XElement run) => string.Concat(run.Elements().Where(e => e.Name == W + "t" || e.Name == W + "delText").Select(e => e.Value));

    private static string ScriptOf(XElement run) =>
        run.Element(W + "rPr")?.Element(W + "rtl") is { } rtl && rtl.Attribute(W + "val")?.Value != "0" ? "bidi"
        : Text(run).Any(c => c is >= '\u3000' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF') ? "eastAsia"
        : "val";

    private static string LanguageOf(XElement run, string script, WordStyles styles)
    {
        var own = run.Element(W + "rPr")?.Element(W + "lang")?.Attribute(W + script)?.Value;
        string? Of(string? id) => id is null ? null : styles.Run(styles.WithId(id), "lang", script);
        return own
            ?? (Of(run.Element(W + "rPr")?.Element(W + "rStyle")?.Attribute(W + "val")?.Value) is { Length: > 0 } named ? named : null)
            ?? Of(run.Ancestors(W + "p").First().Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value)
            ?? styles.Run(null, "lang", script);
    }
}
