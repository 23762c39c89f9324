using DocGen.Cli;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Docx;
using DocGen.Tests.Cli;
using DocGen.Tests.Clients;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Contributions;

/// <summary>Each kind of document in each language (<c>tests/specs/languages</c>), built as a set.</summary>
public sealed class FamilyTests : IDisposable
{
    private static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];
    private readonly Shell shell = new();

    public static TheoryData<string> Names => [.. Languages];

    public void Dispose() => shell.Dispose();

    [Theory, MemberData(nameof(Names))]
    public void Each_kind_is_a_valid_file_without_a_warning(string language)
    {
        foreach (var file in Build(language).Values)
        {
            ValidDocx.Check(File.ReadAllBytes(file));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void LibreOffice_prints_each_kind_on_as_many_pages_as_it_should(string language)
    {
        var files = Build(language);

        // The compilation's contribution begins a page of its own.
        Assert.Equal(files.ToDictionary(file => Path.GetFileNameWithoutExtension(file.Value), file => file.Key == "DT-0005" ? 2 : 1), Pdf.Pages(shell.PathOf(language)));
    }

    [Theory]
    [InlineData("en", "Addendum 1 to\nDocument WTPF-IEG/2/DT/3", "Corrigendum 1 to\nDocument WTPF-IEG/2/41(Rev.1)", "Document WTPF-IEG/2/40(Rev.1)")]
    [InlineData("fr", "Addendum 1 au\nDocument WTPF-IEG/2/DT/3", "Corrigendum 1 au\nDocument WTPF-IEG/2/41(Rév.1)", "Document WTPF-IEG/2/40(Rév.1)")]
    [InlineData("es", "Addéndum 1 al\nDocumento WTPF-IEG/2/DT/3", "Corrigéndum 1 al\nDocumento WTPF-IEG/2/41(Rev.1)", "Documento WTPF-IEG/2/40(Rev.1)")]
    [InlineData("ru", "Дополнительный документ 1 к\nДокументу WTPF-IEG/2/DT/3", "Исправление 1 к\nДокументу WTPF-IEG/2/41(Rev.1)", "Документ WTPF-IEG/2/40(Rev.1)")]
    [InlineData("zh", "文件 WTPF-IEG/2/DT/3\n补遗1", "文件 WTPF-IEG/2/41(Rev.1)\n勘误1", "文件 WTPF-IEG/2/40(Rev.1)")]
    [InlineData("ar", "الإضافة 1\nللوثيقة WTPF-IEG/2/DT/3", "التصويب 1\nللوثيقة WTPF-IEG/2/41(Rev.1)", "الوثيقة WTPF-IEG/2/40(Rev.1)")]
    public void Addenda_corrigenda_and_revisions_have_their_number_line(string language, string addendum, string corrigendum, string revision)
    {
        var files = Build(language);

        Assert.Contains(addendum, Headers(files["DT-0003!A1"]));
        Assert.Contains(corrigendum, Headers(files["C-0041!R1-C1"]));
        Assert.Contains(revision, Headers(files["C-0040!R1"]));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_list_names_every_document_in_the_order_of_the_numbers(string language)
    {
        var list = Read(Build(language)["ADM-0001"]).Body.OfType<Table>().Single();
        var rev = language == "fr" ? "Rév." : "Rev.";

        Assert.Equal(
            [$"WTPF-IEG/2/9({rev}1)", "WTPF-IEG/2/10", $"WTPF-IEG/2/40({rev}1)", $"WTPF-IEG/2/41({rev}1)(Corr.1)", "WTPF-IEG/2/42", "WTPF-IEG/2/ADM/1", "WTPF-IEG/2/DT/3(Add.1)", "WTPF-IEG/2/DT/5"],
            list.Rows.Skip(1).Select(row => PlainText.Paragraphs(row.Cells[0].Blocks).First().Split('\n')[0]));
        Assert.True(list.Rows[0].IsHeader);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_compilation_has_each_contribution_with_its_source_and_its_marks(string language)
    {
        var files = Build(language);
        var (contribution, compilation) = (Read(files["C-0010"]), Read(files["DT-0005"]));
        var source = PlainText.Paragraphs(contribution.HeadersFooters[0].Blocks).Last(text => text.Length > 0 && !text.Contains('\n', StringComparison.Ordinal));
        var compiled = compilation.Body.SkipWhile(block => block is not Paragraph { Mark.Properties.Style: "Heading1" }).ToList();

        Assert.Equal(source, PlainText.Of((Paragraph)compiled[0]));
        Assert.Equal(NormalForm.Of(contribution.Body), NormalForm.Of(compiled.Skip(2)));
    }

    /// <summary>The Word files of a language's set, by series, number and amendments.</summary>
    private Dictionary<string, string> Build(string language)
    {
        Assert.Equal(ExitCode.Done, shell.Run("build", Repository.Path("tests", "specs", "languages", language), "-o", shell.PathOf(language)));
        Assert.Equal("8 files in order\n", shell.Error);
        return Directory.GetFiles(shell.PathOf(language)).ToDictionary(
            file => Path.GetFileName(file)["S13-WTPF13IEG-".Length..].Split("!MSW-")[0].TrimEnd('!'), file => file);
    }

    private static List<string> Headers(string file) => [.. PlainText.Paragraphs(Read(file).HeadersFooters.SelectMany(part => part.Blocks))];

    private static Document Read(string file)
    {
        var found = new DiagnosticBag();
        using var stream = File.OpenRead(file);
        var document = DocxReader.Read(stream, file, found)!;
        Assert.Empty(found);
        return document with { Body = document.Body.ToValueList() };
    }
}
