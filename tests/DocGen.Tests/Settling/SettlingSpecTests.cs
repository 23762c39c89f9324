using System.Text.RegularExpressions;
using DocGen.Tests.Cli;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Settling;

/// <summary>The manual of accept and reject in <c>tests/specs/settling</c>: each example is a file, and commands that are run on it.</summary>
public sealed partial class SettlingSpecTests : IDisposable
{
    private const string Folder = "settling";
    private readonly Shell shell = new();

    public static TheoryData<string> Names => [.. SpecFile.Names(Folder)];

    public void Dispose() => shell.Dispose();

    [Theory, MemberData(nameof(Names))]
    public void Golden_examples_of_the_manual_hold(string name)
    {
        var (file, example) = SpecFile.Load(Folder, name);
        var path = shell.Write("draft.yaml", file.Text(example, "yaml") + "\n");
        foreach (var part in example.Parts.Keys.Where(part => part != "yaml"))
        {
            string[] command = [.. Words().Matches(part).Skip(1).Select(word => word.Value.Trim('"'))];
            shell.Run([command[0], path, .. command[1..]]);
            var text = Math.Max(shell.Output.IndexOf("\nopinion:", StringComparison.Ordinal), shell.Output.IndexOf("\nbody:", StringComparison.Ordinal));
            file.Verify(example, part, (shell.Output[(text + 1)..] + shell.Error.Replace("~/", "", StringComparison.Ordinal)).TrimEnd('\n'));
        }
    }

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();
}
