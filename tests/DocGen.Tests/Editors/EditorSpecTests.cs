using System.Text.RegularExpressions;
using DocGen.Tests.Cli;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Editors;

/// <summary>
/// The manual for editors in <c>tests/specs/editors</c>: the parts of an example are files, what is piped in (<c>stdin</c>), commands with all that
/// they say, and texts with their colours.
/// </summary>
public sealed partial class EditorSpecTests : IDisposable
{
    private const string Folder = "editors";
    private readonly Shell shell = new();

    public static TheoryData<string> Names => [.. SpecFile.Names(Folder)];

    public void Dispose() => shell.Dispose();

    [Theory, MemberData(nameof(Names))]
    public void Golden_examples_of_the_manual_hold(string name)
    {
        var (file, example) = SpecFile.Load(Folder, name);
        foreach (var part in example.Parts.Keys)
        {
            var text = file.Text(example, part) + "\n";
            if (part == "stdin")
            {
                shell.Input = text.Replace("\"~/", $"\"{shell.Folder}/", StringComparison.Ordinal);
            }
            else if (part == "colours")
            {
                var source = example.Parts.Keys.First();
                file.Verify(example, part, Tokens.Shown(source == "yaml" ? "source.yaml" : source == "markdown" ? "text.html.markdown" : "text.docgen", file.Text(example, source)));
            }
            else if (part.Split(' ') is ["check", .. var arguments])
            {
                file.Verify(example, part, Result(["check", .. arguments.Select(word => word.Replace("~", shell.Folder, StringComparison.Ordinal))]));
            }
            else if (part.Contains('/', StringComparison.Ordinal) || part.EndsWith(".yaml", StringComparison.Ordinal))
            {
                shell.Write(part, text);
            }
        }
    }

    /// <summary>What a command says, on either side, and its exit code where it is not 0.</summary>
    private string Result(string[] arguments)
    {
        var code = shell.Run(arguments);
        return (Changing().Replace(shell.Output, "$1…") + shell.Error).TrimEnd('\n') + (code == 0 ? "" : $"\nexit code {code}");
    }

    /// <summary>Durations, and the version of the tool.</summary>
    [GeneratedRegex("(\"milliseconds\": ?|\"semanticVersion\": \")[0-9.]+")]
    private static partial Regex Changing();
}
