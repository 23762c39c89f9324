using System.Globalization;
using System.Text;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Drafting.Yaml;

/// <summary>The pages of <c>tests/specs/yaml</c>: each piece of YAML is followed by the tree and the findings. A → stands for a tab.</summary>
public class YamlSpecTests
{
    public static TheoryData<string> Names => [.. SpecFile.Names("yaml")];

    [Theory, MemberData(nameof(Names))]
    public void Golden_pages_say_what_is_found(string name)
    {
        var (file, example) = SpecFile.Load("yaml", name);
        var text = file.Text(example, "yaml").Replace('→', '\t');

        file.Verify(example, "expect", Report(text.Length == 0 ? "" : text + "\n"));
    }

    private static string Report(string text)
    {
        var (root, found) = YamlText.Read(text);
        var report = new StringBuilder(YamlText.Show(root));
        foreach (var d in found)
        {
            var end = d.Span.EndLine == d.Span.Line ? $"{d.Span.EndColumn}" : $"{d.Span.EndLine},{d.Span.EndColumn}";
            report.Append(CultureInfo.InvariantCulture, $"\n({d.Span.Line},{d.Span.Column}-{end}) {d.Code}: {d.Message}\n    {d.Hint}");
        }
        return report.ToString();
    }
}
