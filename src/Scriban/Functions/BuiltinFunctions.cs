using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>All builtin objects. Nothing runs text as code, and nothing is random.</summary>
internal static class BuiltinFunctions
{
    private static readonly Dictionary<string, ScriptObject> Groups = new(StringComparer.Ordinal)
    {
        ["array"] = ArrayFunctions.Create(),
        ["date"] = DateFunctions.Shared,
        ["html"] = HtmlFunctions.Create(),
        ["math"] = MathFunctions.Create(),
        ["object"] = ObjectFunctions.Create(),
        ["regex"] = RegexFunctions.Create(),
        ["string"] = StringFunctions.Create(),
        ["timespan"] = TimeSpanFunctions.Create(),
    };

    private static readonly IncludeFunction Include = new();
    private static readonly IncludeJoinFunction IncludeJoin = new();

    /// <summary>
    /// The builtins of one rendering; only <c>date</c> is its own, since it has a format that can be set.
    /// </summary>
    public static ScriptObject Create()
    {
        var all = new ScriptObject(Groups.Count + 2);
        foreach (var (name, group) in Groups) all.SetValue(name, name == "date" ? new DateFunctions() : group, true);
        all.SetValue("include", Include, true);
        all.SetValue("include_join", IncludeJoin, true);
        return all;
    }

    public static bool IsGroup(string name) => Groups.ContainsKey(name);

    public static IReadOnlyCollection<string> NamesOf(string group) => group == "date"
        ? [.. Groups[group].Keys, "format", "default_format"] : [.. Groups[group].Keys];

    public static int MostArguments(string group, string name) =>
        Groups.TryGetValue(group, out var members) && members[name] is BuiltinFunction function ? function.MostArguments
            : int.MaxValue;
}
