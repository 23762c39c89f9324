using DocGen.Drafting.Notation;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Packs;

/// <summary>
/// What a language has otherwise in <c>styles.yaml</c> (<c>languages: {ar: {paragraph: {Normal: {line: 192}}}}</c>): its keys go before
/// those of the style of the same name, and what it does not name stays.
/// </summary>
internal sealed class StyleOverlay
{
    private readonly Dictionary<(string Part, string Name), YamlEntry> special = [];
    private readonly HashSet<(string Part, string Name)> used = [];
    private readonly Dictionary<string, List<string>> known = [];
    private readonly Reading reading;

    private StyleOverlay(Reading reading) => this.reading = reading;

    /// <summary>What a language has otherwise; nothing where the file says nothing of it.</summary>
    public static StyleOverlay Of(Fields file, string language, IReadOnlyCollection<string> parts, Reading reading)
    {
        const string example = "languages: {ar: {defaults: {complex-size: 15}}}";
        var overlay = new StyleOverlay(reading);
        if (file["languages"] is not { } node || Fields.Map(node, "`languages`", example, reading) is not { } languages)
        {
            return overlay;
        }
        if (new Fields(languages, "`languages`", HeadReader.Languages, reading)[language] is not { } its
            || Fields.Map(its, $"`{language}`", example, reading) is not { } map)
        {
            return overlay;
        }
        _ = new Fields(map, "a language of a style file", parts, reading);
        foreach (var part in map.Entries)
        {
            overlay.Add(part);
        }
        return overlay;
    }

    /// <summary>The defaults, with the language's own over them.</summary>
    public YamlMapping Over(string part, YamlMapping format) => Over(part, "", format);

    /// <summary>A style, with the language's own over it.</summary>
    public YamlMapping Over(string part, string name, YamlMapping style)
    {
        known.TryAdd(part, []);
        known[part].Add(name);
        return special.TryGetValue((part, name), out var entry) && used.Add((part, name))
            && Fields.Map(entry.Value, $"the style `{name}`", $"{name}: {{complex-size: 15}}", reading) is { } over
            ? style.Under(over)
            : style;
    }

    /// <summary>Reports the styles that only the language knows: a slip, since no document in another language could name them.</summary>
    public void ReportUnused()
    {
        foreach (var (key, entry) in special.Where(pair => !used.Contains(pair.Key)))
        {
            reading.Diagnostics.Add(PackMessages.UnknownStyle(entry.Key.Span, entry.Key.Value, known.GetValueOrDefault(key.Part) ?? []));
        }
    }

    private void Add(YamlEntry part)
    {
        if (part.Key.Value == "defaults")
        {
            special[("defaults", "")] = part;
        }
        else if (Fields.Map(part.Value, $"`{part.Key.Value}`", $"{part.Key.Value}: {{Normal: {{…}}}}", reading) is { } styles)
        {
            foreach (var style in styles.Entries)
            {
                special[(part.Key.Value, style.Key.Value)] = style;
            }
        }
    }
}
