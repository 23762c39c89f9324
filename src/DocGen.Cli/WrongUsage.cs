using System.CommandLine;
using System.CommandLine.Parsing;
using DocGen.Diagnostics;

namespace DocGen.Cli;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class WrongUsage
{
    /// <summary>The first word that nothing takes; an option that nobody has is not a path, though the parser takes it for one.</summary>
    public static string? UnknownToken(ParseResult parsed) =>
        parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens[0]
            : parsed.CommandResult.Tokens.Select(token => token.Value)
                .FirstOrDefault(token => token.Length > 1 && token[0] == '-' && !Path.Exists(token));

    /// <summary>The words behind <c>docgen</c> that name the command, a blank behind each.</summary>
    private static string Verb(ParseResult parsed)
    {
        var verb = "";
        for (var at = parsed.CommandResult; at.Parent is CommandResult parent; at = parent)
        {
            verb = at.Command.Name + " " + verb;
        }
        return verb;
    }

    /// <summary>Two lines: the mistake, and a way out.</summary>
    public static void Explain(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var unknown = UnknownToken(parsed);
        error.WriteLine("docgen: " + (unknown is not null ? $"`{unknown}` has no meaning here"
            : parsed.CommandResult.Parent is null ? "a verb is missing"
            : parsed.Errors[0].Message));
        var names = command.Subcommands.Select(verb => verb.Name).Concat(command.Options.Select(option => option.Name)).ToList();
        error.WriteLine("  hint: " + (unknown is not null && NearestName.Find(unknown, names) is { } nearest
            ? $"did you mean `{nearest}`?"
            : $"`docgen {Verb(parsed)}--help` tells what can stand here"));
    }
}
