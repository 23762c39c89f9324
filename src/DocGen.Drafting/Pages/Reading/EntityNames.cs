namespace DocGen.Drafting.Pages.Reading;

/// <summary>The names that people know from HTML, with their numbers: XML has only five, so the hint says what to write.</summary>
internal static class EntityNames
{
    private static readonly Dictionary<string, string> Numbers = new(StringComparer.Ordinal)
    {
        ["nbsp"] = "160",
        ["shy"] = "173",
        ["ensp"] = "8194",
        ["emsp"] = "8195",
        ["thinsp"] = "8201",
        ["ndash"] = "8211",
        ["mdash"] = "8212",
        ["lsquo"] = "8216",
        ["rsquo"] = "8217",
        ["ldquo"] = "8220",
        ["rdquo"] = "8221",
        ["laquo"] = "171",
        ["raquo"] = "187",
        ["bull"] = "8226",
        ["middot"] = "183",
        ["hellip"] = "8230",
        ["sect"] = "167",
        ["para"] = "182",
        ["copy"] = "169",
        ["reg"] = "174",
        ["trade"] = "8482",
        ["euro"] = "8364",
        ["times"] = "215",
        ["deg"] = "176",
        ["ordm"] = "186",
        ["ordf"] = "170",
        ["eacute"] = "233",
    };

    /// <summary>True for the five names of XML itself.</summary>
    public static bool IsKnown(string name) => name is "amp" or "lt" or "gt" or "quot" or "apos";

    /// <summary>The number of a character that HTML names, or null.</summary>
    public static string? Number(string name) => Numbers.GetValueOrDefault(name);
}
