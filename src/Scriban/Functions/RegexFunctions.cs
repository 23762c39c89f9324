using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary><c>regex.…</c></summary>
internal static class RegexFunctions
{
    public static BuiltinGroup Create() => new BuiltinGroup("regex")
        .With("match text pattern options?", (in BuiltinCall c) =>
            Of(c, 2).Match(c.Text(0)) is { Success: true } match ? Groups(match) : new ScriptArray())
        .With("matches text pattern options?", Matches)
        .With("replace text pattern replace options?", Replace)
        .With("split text pattern options?", (in BuiltinCall c) => Listed(c, Of(c, 2).Split(c.Text(0))))
        .With("escape pattern", (in BuiltinCall c) => Regex.Escape(c.Text(0)))
        .With("unescape pattern", (in BuiltinCall c) => Regex.Unescape(c.Text(0)))
        .Done();

    private static ScriptArray Matches(in BuiltinCall c)
    {
        var result = new ScriptArray();
        for (var match = Of(c, 2).Match(c.Text(0)); match.Success; match = match.NextMatch())
        {
            result.Add(c.Context.Limits.Made(c.Node.Span, Groups(match)));
            c.Context.Limits.Hold(c.Node.Span, result, match.Length * 2L);
            c.Context.Limits.CheckLazy(c.Node, result.Count);
        }

        c.Context.Limits.CountItems(c.Node.Span, result.Count);

        return result;
    }

    private static string Replace(in BuiltinCall c)
    {
        var (text, replacement, total) = (c.Text(0), c.Text(2), 0L);
        var (regex, context, node) = (Of(c, 3), c.Context, c.Node);
        return regex.Replace(text, match =>
        {
            var result = match.Result(replacement);
            total += result.Length;
            if (total > context.TextCeiling) context.Limits.CheckLength(node, total);
            return result;
        });
    }

    private static ScriptArray Groups(Match match) => new(match.Groups.Cast<Group>().Select(g => (object?)g.Value));

    private static ScriptArray Listed(in BuiltinCall c, string[] parts)
    {
        c.Context.Limits.CountItems(c.Node.Span, parts.Length);
        var list = new ScriptArray(parts.AsEnumerable<object?>());
        c.Context.Limits.Hold(c.Node.Span, list, c.Text(0).Length * 2L);
        return list;
    }

    private static Regex Of(in BuiltinCall c, int optionsIndex)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in c.Text(optionsIndex))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return c.Context.Regexes.Of(c.Text(1), options, c.Context.RegexTimeOut);
    }
}
