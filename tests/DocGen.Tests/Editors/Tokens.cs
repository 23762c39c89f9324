using System.Globalization;
using System.Text;
using System.Text.Json;
using DocGen.Tests.Clients;

namespace DocGen.Tests.Editors;

/// <summary>A text as VS Code colours it: its own engine reads it, in node, with our grammars laid over the one that it has for YAML.</summary>
internal static class Tokens
{
    /// <summary>The stretches of each line with their scopes; the test is skipped where there is no engine.</summary>
    /// <param name="scope">The grammar of the text.</param>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<IReadOnlyList<Token>> Of(string scope, string text)
    {
        Node.Demand("the engine of VS Code's grammars", "vscode-textmate", "vscode-oniguruma", "tm-grammars");
        var output = Node.Run(text, Repository.Path("tests", "tools", "tokens.cjs"), Node.Packages, Repository.Path("src", "editors", "vscode"), scope);
        var lines = text.Split('\n');
        return
        [
            .. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => JsonSerializer.Deserialize<JsonElement[][]>(line)!
                .Select(token => new Token(
                    token[0].GetInt32(), Math.Min(token[1].GetInt32(), lines[i].Length), token[2].GetString()!))
                .Where(token => token.End > token.Start || lines[i].Length == 0).ToList()),
        ];
    }

    /// <summary>What has a scope of ours, a line each: the text and its scopes, inner ones last.</summary>
    public static string Shown(string scope, string text)
    {
        var (lines, shown) = (text.Split('\n'), new StringBuilder());
        foreach (var (line, tokens) in lines.Zip(Of(scope, text)))
        {
            foreach (var token in tokens)
            {
                var ours = string.Join(' ', token.Scopes.Split(' ').Where(one => one.EndsWith(".docgen", StringComparison.Ordinal) && one is not ("meta.text.docgen" or "meta.head.docgen"))
                    .Select(one => one[..^".docgen".Length]));
                if (ours.Length > 0 && token.End > token.Start)
                {
                    shown.Append(CultureInfo.InvariantCulture, $"{line[token.Start..token.End].Replace('\t', '→'),-24} {ours}\n");
                }
            }
        }
        return shown.ToString().TrimEnd('\n');
    }
}

/// <summary>A stretch of a line.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Scopes">What it is, inner ones last.</param>
internal sealed record Token(int Start, int End, string Scopes)
{
    public bool Has(string scope) => Scopes.Split(' ').Contains(scope + ".docgen");
}
