using DocGen.Documents;
using DocGen.Drafting.Notation;
using DocGen.Styles;

namespace DocGen.Drafting.Packs;

/// <summary>Turns the names by which styles refer to each other into ids, and finds names that nobody has and circles.</summary>
internal static class StyleLinks
{
    /// <summary>The styles with their references resolved, among themselves and to those that stand below them in a Word file.</summary>
    public static ValueList<Style> Resolve(List<(Style Style, Fields Fields)> styles, IReadOnlyList<Style> below, Reading reading)
    {
        var resolved = new List<(Style Style, Fields Fields)>(styles.Count);
        List<Style> all = [.. styles.Select(each => each.Style), .. below];
        foreach (var (style, fields) in styles)
        {
            if (resolved.Exists(other => other.Style.Id == style.Id))
            {
                reading.Diagnostics.Add(PackMessages.SameId(fields.Span, style.Name, style.Id));
                continue;
            }
            resolved.Add((style with { BasedOn = IdOf("based-on", style.BasedOn), Next = IdOf("next", style.Next) }, fields));

            string? IdOf(string key, string? name)
            {
                if (name is null)
                {
                    return null;
                }
                var found = all.Find(other => other.Kind == style.Kind && other.Name == name) ?? all.Find(other => other.Kind == style.Kind && other.Id == name);
                if (found is null)
                {
                    reading.Diagnostics.Add(PackMessages.UnknownStyle(
                        fields.PlainScalar(key)!.Span, name, [.. all.Where(other => other.Kind == style.Kind).Select(other => other.Name)]));
                }
                return found?.Id;
            }
        }
        FindCircles(resolved, reading);
        return [.. resolved.Select(pair => pair.Style)];
    }

    /// <summary>A circle is told once, at its first style; a style that only leads into it is in order.</summary>
    private static void FindCircles(List<(Style Style, Fields Fields)> resolved, Reading reading)
    {
        var told = new HashSet<string>();
        foreach (var (style, fields) in resolved)
        {
            var way = new List<Style> { style };
            while (way[^1].BasedOn is { } parent && resolved.Find(other => other.Style.Id == parent).Style is { } next && !way.Contains(next))
            {
                way.Add(next);
            }
            if (way[^1].BasedOn == style.Id && way.All(other => told.Add(other.Id)))
            {
                reading.Diagnostics.Add(PackMessages.StyleCircle(fields["based-on"]!.Span, [.. way.Select(other => other.Name)]));
            }
        }
    }
}
