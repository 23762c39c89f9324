using System.Text.RegularExpressions;

namespace DocGen.Tests.Starters;

/// <summary>The parts of <c>templates/README.md</c> that tests hold.</summary>
internal static class TemplateAuthorsPage
{
    public static string Text { get; } = Repository.Text("templates", "README.md");

    /// <summary>The files of the worked example, by path.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = Regex.Matches(Text, @"\*\*`([^`]+)`\*\*\n```[a-z]*\n(.*?)```", RegexOptions.Singleline)
        .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    /// <summary>What the page shows as output: the text of the example, and the mistake.</summary>
    public static IReadOnlyList<string> Outputs { get; } =
        [.. Regex.Matches(Text, "```text\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

    /// <summary>The cells of the table below a heading, without its own head.</summary>
    public static List<string[]> Table(string heading) =>
    [
        .. Text.Split($"\n## {heading}\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Trim('|').Split(" | ").Select(cell => cell.Trim()).ToArray()),
    ];

    /// <summary>What stands in backticks.</summary>
    public static IEnumerable<string> Quoted(string cell) => Regex.Matches(cell, "`([^`]+)`").Select(match => match.Groups[1].Value);
}
