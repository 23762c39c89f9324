using System.CommandLine;

namespace DocGen.Cli.Commands;

/// <summary>Options that several verbs have: the same noun everywhere.</summary>
internal static class SharedOptions
{
    public static Argument<string[]> Paths(string description) => new("path")
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => [],
    };

    public static Option<bool> Json() => new("--json") { Description = "Give results and diagnostics as one JSON document on stdout." };
}
