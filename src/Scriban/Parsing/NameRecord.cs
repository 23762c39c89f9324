using Scriban.Functions;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <summary>
/// What a template names: paths it reads, variables it makes, calls it does, and words of other languages in the
/// place of a keyword. From it come the checks that need no rendering.
/// </summary>
internal sealed class NameRecord
{
    private readonly HashSet<string> made = [];
    private readonly Dictionary<int, TemplateReference> paths = [];
    private readonly List<ScriptCall> calls = [];
    private readonly List<(ScriptVariable Name, string Right)> foreign = [];
    private readonly List<(SourceSpan Span, string Message)> doubts = [];
    private bool isOpen;

    /// <summary>A hint for a message about <c>end</c>: the first foreign word is the likely cause.</summary>
    public string? ForeignHint => foreign.Where(f => !made.Contains(f.Name.Name))
        .Select(f => ParseMessages.ForeignHint(f.Name.Name, f.Name.Span.Start, f.Right)).FirstOrDefault();

    /// <summary>The names the template reads but does not make itself.</summary>
    public IEnumerable<TemplateReference> Free => paths.Values
        .Where(p =>
            !made.Contains(Root(p.Path)) && !BuiltinFunctions.IsGroup(Root(p.Path))
            && Root(p.Path) is not ("for" or "while" or "include" or "include_join"))
        .OrderBy(p => p.Span.Start.Offset);

    /// <summary>From here on names may come out of an object: what is read may as well be a member of it.</summary>
    public void ImportsUnknown() => isOpen = true;

    /// <summary>The path that begins here stands in front of <c>??</c>.</summary>
    public void MayMiss(SourceSpan span)
    {
        if (paths.TryGetValue(span.Start.Offset, out var path))
            paths[span.Start.Offset] = path with { IsOptional = true };
    }

    public void Make(string name) => made.Add(name);

    public void Call(ScriptCall call) => calls.Add(call);

    public void Doubt(SourceSpan span, string message) => doubts.Add((span, message));

    /// <summary>A path is recorded again as it grows member by member; the longest stays.</summary>
    public void Read(string path, SourceSpan span, bool isOptional) =>
        paths[span.Start.Offset] = new(path, span, isOptional || isOpen);

    public void CheckForeign(ScriptVariable name)
    {
        var right = name.Name switch
        {
            "elsif" or "elseif" or "elif" => "`else if`",
            "unless" => "`if !(…)`",
            "endif" or "endfor" or "endwhile" or "endcase" or "endunless" or "endcapture" or "endwith" or "endfunc" =>
                "`end`",
            _ => null,
        };
        if (right is not null) foreign.Add((name, right));
    }

    public void Check(TokenCursor cursor, ParserOptions options)
    {
        if (!cursor.HasErrors)
        {
            foreach (var (name, right) in foreign.Where(f => !made.Contains(f.Name.Name)))
            {
                cursor.Error(name.Span.Start.Offset, name.Span.End.Offset + 1,
                    ParseMessages.ForeignKeyword(name.Name, right));
            }
        }

        foreach (var (span, message) in Builtins().Concat(options.StrictBuiltins ? [] : doubts))
        {
            if (options.StrictBuiltins) cursor.Error(span.Start.Offset, span.End.Offset + 1, message);
            else cursor.Warning(span, message);
        }
    }

    private IEnumerable<(SourceSpan, string)> Builtins()
    {
        foreach (var reference in paths.Values.OrderBy(p => p.Span.Start.Offset))
        {
            var parts = reference.Path.Split('.');
            if (parts.Length < 2 || made.Contains(parts[0]) || !BuiltinFunctions.IsGroup(parts[0])) continue;
            var known = BuiltinFunctions.NamesOf(parts[0]);
            if (!known.Contains(parts[1]))
                yield return (reference.Span, ParseMessages.UnknownBuiltin(parts[0], parts[1], known));
        }

        foreach (var call in calls)
        {
            if (call.Target is not ScriptMember { Target: ScriptVariable group, Name: var name }
                || made.Contains(group.Name)) continue;
            var most = BuiltinFunctions.MostArguments(group.Name, name);
            if (call.Arguments.Length > most && call.HasNoExpansion)
                yield return (call.Span,
                    ParseMessages.TooManyForBuiltin($"{group.Name}.{name}", call.Arguments.Length, most));
        }
    }

    private static string Root(string path) => path.Split('.', 2)[0];
}
