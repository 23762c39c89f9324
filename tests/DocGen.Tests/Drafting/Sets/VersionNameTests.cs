using DocGen.Drafting.Sets;

namespace DocGen.Tests.Drafting.Sets;

/// <summary>What the names of files say in a set of several languages.</summary>
public sealed class VersionNameTests
{
    private static readonly string[] Languages = ["en", "fr", "es"];

    [Theory]
    [InlineData("report.yaml", "report", null, "report.fr.yaml")]
    [InlineData("report.en.yaml", "report", "en", "report.fr.yaml")]
    [InlineData("en/report.txt", "report", "en", "fr/report.txt")]
    [InlineData("en/meeting/report.yaml", "meeting/report", "en", "fr/meeting/report.yaml")]
    [InlineData("meeting/en/report.yaml", "meeting/report", "en", "meeting/fr/report.yaml")]
    [InlineData("es/meeting/en/report.yaml", "es/meeting/report", "en", "es/meeting/fr/report.yaml")]
    [InlineData("es/report.en.yaml", "es/report", "en", "es/report.fr.yaml")]
    [InlineData("v1.0/a.b.en.md", "v1.0/a.b", "en", "v1.0/a.b.fr.md")]
    [InlineData("report.EN.yaml", "report.EN", null, "report.EN.fr.yaml")]
    [InlineData("report.zh.yaml", "report.zh", null, "report.zh.fr.yaml")]
    [InlineData("en.yaml", "en", null, "en.fr.yaml")]
    [InlineData("english/en", "english/en", null, "english/en.fr")]
    [InlineData("مساهمة.en.yaml", "مساهمة", "en", "مساهمة.fr.yaml")]
    public void The_last_part_of_a_name_or_else_the_nearest_folder_says_the_language(string path, string document, string? language, string inFrench)
    {
        var name = VersionName.Of(path, Languages);

        Assert.Equal((document, language, inFrench), (name.Document, name.Language, name.PathIn("fr")));
        Assert.Equal(path, language is null ? path : name.PathIn(language));
    }
}
