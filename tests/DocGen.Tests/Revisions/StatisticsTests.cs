using DocGen.Documents;
using DocGen.Revisions;

namespace DocGen.Tests.Revisions;

public class StatisticsTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("  – ; ", 0)]
    [InlineData("one", 1)]
    [InlineData("e-mail isn't 1.5 “words”;", 4)]
    [InlineData("paragraph 37(a)–38, of", 3)]
    [InlineData("建议书第37条", 6)]
    [InlineData("ITU电信", 3)]
    [InlineData("الاتحاد الدولي للاتصالات", 3)]
    [InlineData("カタカナ", 4)]
    [InlineData("한국어 낱말", 2)]
    public void Words_are_counted_as_a_person_counts_them(string text, int words) => Assert.Equal(words, WordCount.Of(text));

    [Fact]
    public void A_stretch_is_counted_as_a_whole_whatever_is_about_it()
    {
        var yaml = Workbench.Head + """
            body:
              - text: a{++ new *wo*rd {--and--}{br} more++} b{--c--}
              - text: one{++ two;¶++}
              - text: three{++;¶++}{br}
              - ins: a^[A note of {--four--}{br} words] whole
              - table:
                  rows:
                    - [plain, "{++x++}{br}"]
            """;
        var statistics = RevisionStatistics.Of(Workbench.Read(yaml).Draft!.Draft.Text);

        Assert.Equal(
            [KeyValuePair.Create("Brazil", new ChangeCount(1, 2, 4)), KeyValuePair.Create("United States", new ChangeCount(12, 1, 3))],
            statistics.Authors);
        Assert.Equal(new ChangeCount(13, 3, 5), statistics.Total);
    }

    [Fact]
    public void What_all_insert_is_what_each_inserts() => Drafting.Some.Hold(500, Drafting.RandomDrafts.Any, draft =>
    {
        var statistics = RevisionStatistics.Of(draft.Text);

        Assert.Equal(statistics.Total.WordsInserted, statistics.Authors.Sum(author => author.Value.WordsInserted));
        Assert.Equal(statistics.Total.WordsDeleted, statistics.Authors.Sum(author => author.Value.WordsDeleted));
        Assert.InRange(statistics.Total.Paragraphs, statistics.Authors.Select(author => author.Value.Paragraphs).DefaultIfEmpty(0).Max(), draft.Text.Count * 30);
        Assert.Equal(Atoms.Stamps(draft.Text).Select(stamp => stamp.Author).Distinct().Order(StringComparer.Ordinal), statistics.Authors.Select(author => author.Key));
    });
}
