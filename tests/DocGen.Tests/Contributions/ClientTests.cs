using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Documents;
using DocGen.Revisions;
using DocGen.Tests.Clients;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Contributions;

/// <summary>The two real contributions as Word files, read back by our reader, by LibreOffice and by pandoc.</summary>
public class ClientTests
{
    public static TheoryData<string> Names => ["united-states-opinion-1", "united-states-opinion-3"];

    [Theory, MemberData(nameof(Names))]
    public void Our_reader_finds_the_readings_texts_in_the_file(string name)
    {
        var reading = Reading.OfContribution(name);
        var found = new DiagnosticBag();
        var body = DocxReader.Read(new MemoryStream(Contribution.File(name)), name, found)!.Body.ToValueList();

        Assert.Empty(found);
        Assert.Equal(reading.Mashed, Reading.Fold(string.Join('\n', PlainText.Paragraphs(body))));
        Assert.Equal(Contribution.Expected(reading.Accepted), Contribution.Actual(PlainText.Paragraphs(body.Accept())));
        Assert.Equal(Contribution.Expected(reading.Rejected), Contribution.Actual(PlainText.Paragraphs(body.Reject())));
    }

    [Theory, MemberData(nameof(Names))]
    public void LibreOffice_sees_the_readings_texts_and_insertions_and_deletions_of_the_United_States_only(string name)
    {
        var reading = Reading.OfContribution(name);
        var seen = LibreOffice.Read(Contribution.File(name));

        Assert.Equal(Contribution.Expected(reading.Accepted), Contribution.Actual(seen.Accepted));
        Assert.Equal(Contribution.Expected(reading.Rejected), Contribution.Actual(seen.Rejected));
        Assert.Equal(["Delete", "Insert"], seen.Redlines.Select(redline => redline.Type).Distinct().Order());
        Assert.Equal(["United States"], seen.Redlines.Select(redline => redline.Author).Distinct());
    }

    [Theory, MemberData(nameof(Names))]
    public void Pandoc_reads_every_change(string name)
    {
        var markdown = Pandoc.Read(Contribution.File(name), "all", "markdown");

        Assert.Contains("author=\"United States\"", markdown, StringComparison.Ordinal);
        Assert.Contains("paragraph-insertion", markdown, StringComparison.Ordinal);
        Assert.Contains("paragraph-deletion", markdown, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_file_is_valid(string name) => ValidDocx.Check(Contribution.File(name));
}
