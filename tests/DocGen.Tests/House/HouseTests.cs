using System.Xml.Linq;

namespace DocGen.Tests.House;

public class HouseTests
{
    /// <summary>A project names lower floors only.</summary>
    private static readonly string[][] Floors =
    [
        ["DocGen.Core", "Scriban"], ["DocGen.Drafting", "DocGen.Docx"], ["DocGen.Build"], ["DocGen.Preview"], ["DocGen.Cli"],
    ];

    private static readonly Dictionary<string, XDocument> Projects = Directory
        .EnumerateFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), XDocument.Load);

    [Fact]
    public void Arrows_only_go_down()
    {
        var upward = from project in Projects
                     from reference in Names(project.Value, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path))
                     where Floor(reference) >= Floor(project.Key)
                     select $"{project.Key} names {reference}";

        Assert.Empty(upward);
    }

    [Fact]
    public void A_package_stands_in_one_project()
    {
        var shared = Projects
            .SelectMany(project => Names(project.Value, "PackageReference").Select(package => (project.Key, package)))
            .GroupBy(pair => pair.package)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.Key))}");

        Assert.Empty(shared);
    }

    [Fact]
    public void Core_and_the_template_language_know_nothing_but_the_framework()
    {
        Assert.Empty(Names(Projects["DocGen.Core"], "PackageReference").Concat(Names(Projects["DocGen.Core"], "ProjectReference")));
        Assert.Empty(Names(Projects["Scriban"], "PackageReference").Concat(Names(Projects["Scriban"], "ProjectReference")));
    }

    [Fact]
    public void No_source_file_is_over_400_lines()
    {
        var long_ones = SourceFiles().Select(path => (path, lines: File.ReadLines(path).Count())).Where(file => file.lines > 400)
            .Select(file => $"{Path.GetRelativePath(Repository.Root, file.path)}: {file.lines} lines");

        Assert.Empty(long_ones);
    }

    [Fact]
    public void No_file_is_called_a_helper()
    {
        string[] empty_words = ["Helper", "Util", "Common", "Manager", "Misc"];

        Assert.DoesNotContain(SourceFiles(), path => empty_words.Any(word => Path.GetFileName(path).Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_but_the_command_line_speaks_to_the_console()
    {
        var speakers = SourceFiles()
            .Where(path => path.StartsWith(Repository.Path("src"), StringComparison.Ordinal) && !path.Contains("DocGen.Cli", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("Console.", StringComparison.Ordinal));

        Assert.Empty(speakers);
    }

    [Fact]
    public void Only_the_builder_and_the_command_line_touch_the_disk()
    {
        var touching = SourceFiles()
            .Where(path => path.StartsWith(Repository.Path("src"), StringComparison.Ordinal)
                && !path.Contains("DocGen.Cli", StringComparison.Ordinal) && !path.Contains("DocGen.Build", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path) is var text && (text.Contains("File.Read", StringComparison.Ordinal)
                || text.Contains("File.Write", StringComparison.Ordinal) || text.Contains("File.Open", StringComparison.Ordinal)
                || text.Contains("Directory.", StringComparison.Ordinal) || text.Contains("new FileStream", StringComparison.Ordinal)));

        Assert.Empty(touching);
    }

    private static IEnumerable<string> SourceFiles() =>
        new[] { "src", "tests" }.SelectMany(top => Directory.EnumerateFiles(Repository.Path(top), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal));

    private static int Floor(string project) =>
        Array.FindIndex(Floors, floor => floor.Contains(project)) is >= 0 and var floor ? floor
        : throw new InvalidOperationException($"{project} has no floor in the house");

    private static IEnumerable<string> Names(XDocument project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")!.Value);
}
