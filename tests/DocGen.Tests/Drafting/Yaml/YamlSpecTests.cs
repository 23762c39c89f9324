using System.Globalization;
using System.Text;
using Xunit;

namespace DocGen.Tests.Drafting.Yaml;

/// <summary>
/// The pages of tests/specs/yaml: each block of YAML is followed by the tree and the findings, whole sentences. A
/// → stands for a tab. With DOCGEN_RENEW_SPECS set, what is expected is written anew instead of compared.
/// </summary>
public class YamlSpecTests
{
    private const string Input = "~~~ yaml";
    private const string Expected = "~~~ expect";

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Folder(), "*.md").Select(path => Path.GetFileName(path))];

    [Theory, MemberData(nameof(Pages))]
    public void The_page_says_what_is_found(string page)
    {
        var path = Path.Combine(Folder(), page);
        var written = File.ReadAllText(path);
        var renewed = Renew(written);
        if (Environment.GetEnvironmentVariable("DOCGEN_RENEW_SPECS") is not null)
        {
            File.WriteAllText(path, renewed);
        }
        else
        {
            Assert.Equal(renewed, written);
        }
    }

    private static string Renew(string page)
    {
        var result = new StringBuilder();
        StringBuilder? input = null;
        var skips = false;
        foreach (var line in page.TrimEnd('\n').Split('\n'))
        {
            if (line == Input)
            {
                input = new();
            }
            if (line is "~~~" or Expected && input is not null)
            {
                result.Append(Expected).Append('\n').Append(Report(input.ToString())).Append("~~~\n");
                (input, skips) = (null, line == Expected);
                continue;
            }
            if (!skips)
            {
                result.Append(line).Append('\n');
            }
            if (line != Input)
            {
                input?.Append(line.Replace('→', '\t')).Append('\n');
            }
            skips &= line != "~~~";
        }
        return result.ToString();
    }

    private static string Report(string text)
    {
        var (root, found) = YamlText.Read(text);
        var report = new StringBuilder(YamlText.Show(root)).Append('\n');
        foreach (var d in found)
        {
            var end = d.Span.EndLine == d.Span.Line ? $"{d.Span.EndColumn}" : $"{d.Span.EndLine},{d.Span.EndColumn}";
            report.Append(CultureInfo.InvariantCulture, $"({d.Span.Line},{d.Span.Column}-{end}) {d.Code}: {d.Message}\n    {d.Hint}\n");
        }
        return report.ToString();
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "DocGen.sln")))
        {
            folder = folder.Parent;
        }
        return Path.Combine(folder.FullName, "tests", "specs", "yaml");
    }
}
