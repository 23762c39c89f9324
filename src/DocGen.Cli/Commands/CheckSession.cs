using System.CommandLine;
using System.Text;
using System.Text.Json;
using DocGen.Build.Runs;
using DocGen.Cli.Output;

namespace DocGen.Cli.Commands;

/// <summary>
/// <c>docgen check --stdin --lines</c>: an editor keeps the tool and asks it after each keystroke. A line is a text, as JSON; it is answered with a line, before
/// the next is read. The process is all that stays: every file that a text needs is read for each of them, so that no answer is older than its question.
/// </summary>
/// <param name="input">The lines, in UTF-8.</param>
/// <param name="options">How to go about each text.</param>
internal sealed class CheckSession(Stream input, BuildOptions options)
{
    /// <summary>Answers all lines.</summary>
    /// <param name="parsed">The command line.</param>
    /// <returns>The exit code: what is wrong with a text is said in its answer.</returns>
    public int Run(ParseResult parsed)
    {
        using var lines = new StreamReader(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (Read(line) is { } typed)
            {
                new BuildAction([], ReportFormat.Json, options) { Typed = typed, IsOneLine = true }.Run(parsed);
            }
            else
            {
                var report = new JsonReport(parsed.CommandResult.Command.Name, parsed.InvocationConfiguration.Output, isOneLine: true);
                report.Add([CommandMessages.NoQuestion(number)]);
                report.Finish();
            }
        }
        return ExitCode.Done;
    }

    /// <summary>The text that a line holds; null where it holds none.</summary>
    private static TypedText? Read(string line)
    {
        try
        {
            using var question = JsonDocument.Parse(line);
            return question.RootElement.ValueKind == JsonValueKind.Object
                && question.RootElement.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                && NameIn(question.RootElement, out var name)
                ? new(name, JsonText.Bytes(text))
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON, or half of a pair of UTF-16 in a name or a key, which no file could have.
            return null;
        }
    }

    private static bool NameIn(JsonElement question, out string? name)
    {
        var isGiven = question.TryGetProperty("name", out var given) && given.ValueKind != JsonValueKind.Null;
        name = isGiven && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        return !isGiven || (name is { Length: > 0 } && !name.Contains('\0', StringComparison.Ordinal));
    }
}
