using DocGen.Diagnostics;
using DocGen.Documents;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DocGen.Tests.Drafting.Pages;

public class PageReaderLaws
{
    private static readonly string[] Junk =
        ["<", ">", "&", "\"", "</p>", "<p>", "<td>", "<tr>", "</ins>", "<ins by=\"A\">", "<x>", "\n", "\0", "\ud800", "<!--", "]]>", "<?", "&#0;", "&#x", "<![CDATA[", "mark=\"ins\"", "\t "];

    [Fact]
    public void What_is_written_as_a_page_reads_back_the_same() => Prop.ForAll(Seeds(), pair =>
    {
        var document = new RandomDocuments(pair.Seed, pair.Size).Document();
        var page = PageWriter.Write(document);
        var diagnostics = new DiagnosticBag();

        var read = PageSheet.Read(page, diagnostics);

        Assert.Empty(diagnostics);
        Assert.NotNull(read);
        Assert.Equal(DocumentDump.Write(document), DocumentDump.Write(read));
        Assert.Equal(document with { Body = document.Body.ToValueList() }, read with { Body = read.Body.ToValueList() });
        AssertSameByXmlReader(page, read);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_damaged_page_is_read_or_reported_and_never_throws() => Prop.ForAll(Seeds(), pair =>
    {
        var page = Damaged(PageWriter.Write(new RandomDocuments(pair.Seed, pair.Size).Document()), new Random(pair.Seed));
        var diagnostics = new DiagnosticBag();

        var read = PageSheet.Read(page, diagnostics);

        Assert.Equal(read is null, diagnostics.HasErrors);
        Assert.InRange(diagnostics.Count, 0, 100);
        if (read is not null)
        {
            AssertSameByXmlReader(page, read);
        }
        Assert.DoesNotContain(diagnostics, d => d.Message.Length == 0 || d.Span.Line == 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    /// <summary>A comment is one of the things that the quick reader leaves to the XML reader.</summary>
    private static void AssertSameByXmlReader(string page, Document read) =>
        Assert.Equal(DocumentDump.Write(read), DocumentDump.Write(PageSheet.Read(page + "<!-- -->", new DiagnosticBag())!));

    private static string Damaged(string page, Random random)
    {
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var at = random.Next(page.Length);
            var length = random.Next(Math.Min(20, page.Length - at));
            page = random.Next(4) switch
            {
                0 => page.Remove(at, length),
                1 => page.Insert(at, page.Substring(random.Next(page.Length - length), length)),
                2 => page.Insert(at, Junk[random.Next(Junk.Length)]),
                _ => page[..Math.Max(at, 1)],
            };
        }
        return page;
    }

    private static Arbitrary<(int Seed, int Size)> Seeds() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from size in Gen.Choose(1, 8)
        select (seed, size),
        pair => pair.Item2 > 1 ? [(pair.Item1, pair.Item2 - 1)] : []);
}
