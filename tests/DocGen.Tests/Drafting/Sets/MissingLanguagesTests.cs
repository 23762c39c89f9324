using DocGen.Diagnostics;
using DocGen.Drafting.Rules;
using DocGen.Drafting.Sets;

namespace DocGen.Tests.Drafting.Sets;

/// <summary>One warning for each language, however many documents lack it.</summary>
public sealed class MissingLanguagesTests
{
    private static readonly SetLanguage[] Languages = [new("en", SourceSpan.WholeFile("docgen.yaml")), new("fr", SourceSpan.WholeFile("docgen.yaml"))];

    [Theory]
    [InlineData("a.en a.fr", "")]
    [InlineData("a.en", "the document `a` is not there in `fr`")]
    [InlineData("a.fr b.fr", "the documents `a` and `b` are not there in `en`")]
    [InlineData("a.en b.en c.en", "the documents `a`, `b` and `c` are not there in `fr`")]
    [InlineData("a.en b.en c.en d.en", "the documents `a`, `b`, `c` and `d` are not there in `fr`")]
    [InlineData("a.en b.en c.en d.en e.en", "the documents `a`, `b`, `c` and 2 others are not there in `fr`")]
    [InlineData("a.en off.en b.fr", "the document `b` is not there in `en`|the document `a` is not there in `fr`")]
    public void What_is_not_there_is_told_by_language(string names, string messages)
    {
        var versions = names.Split(' ').Select(name => VersionName.Of(name + ".yaml", ["en", "fr"])).Select(name => (name, name.Language!, name.Document));

        Assert.Equal(messages, string.Join('|', MissingLanguages.Find(Languages, versions, document => document == "off").Select(found => found.Message)));
    }
}
