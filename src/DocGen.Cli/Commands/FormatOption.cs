using System.CommandLine;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>--format</c>, and <c>--json</c>, which is short for one of its values.</summary>
internal sealed class FormatOption
{
    private static readonly string[] Words = [.. Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant())];

    public FormatOption()
    {
        Format = new Option<string?>("--format")
        {
            Description = "How findings are told: `text` for people, `json`, `msbuild` (a line each, for the problem lists of editors) or `sarif`.",
            HelpName = string.Join('|', Words),
        };
        Format.CompletionSources.Add(Words);
        Format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } word && !Words.Contains(word))
            {
                result.AddError($"`{word}` is none of the formats {string.Join(", ", Words)}"
                    + (NearestName.Find(word, Words) is { } nearest ? $": did you mean `{nearest}`?" : ""));
            }
            else if (result.GetValueOrDefault<string?>() is { } other and not "json" && result.GetValue(Json))
            {
                result.AddError($"`--json` and `--format {other}` contradict each other");
            }
        });
    }

    public Option<string?> Format { get; }

    public Option<bool> Json { get; } = SharedOptions.Json();

    /// <summary>The format that a command line asks for.</summary>
    public ReportFormat Of(ParseResult parsed) => parsed.GetValue(Format) is { } word ? (ReportFormat)Array.IndexOf(Words, word)
        : parsed.GetValue(Json) ? ReportFormat.Json
        : ReportFormat.Text;
}
