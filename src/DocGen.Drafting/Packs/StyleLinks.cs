using DocGen.Documents;
using DocGen.Drafting.Notation;
using DocGen.Styles;

namespace DocGen.Drafting.Packs;

/// <summary>Turns the names by which styles refer to each other into ids, and finds names that nobody has and circles.</summary>
internal static class StyleLinks
{
    /// <summary>The styles with their references resolved.</summary>
    public static ValueList<Style> Resolve(List<(Style Style, Fields Fields)> styles, Reading reading)
    {
        var resolved = new List<Style>();
        foreach (var (style, fields) in styles)
        {
            if (resolved.Exists(other => other.Id == style.Id))
            {
                reading.Diagnostics.Add(PackMessages.SameId(fields.Span, style.Name, style.Id));
                continue;
            }
            resolved.Add(style with { BasedOn = IdOf("based-on", style.BasedOn), Next = IdOf("next", style.Next) });

            string? IdOf(string key, string? name)
            {
                if (name is null || styles.Find(other => other.Style.Kind == style.Kind && (other.Style.Name == name || other.Style.Id == name)) is { Style: { } found })
                {
                    return name is null ? null : styles.First(other => other.Style.Kind == style.Kind && (other.Style.Name == name || other.Style.Id == name)).Style.Id;
                }
                reading.Diagnostics.Add(PackMessages.UnknownStyle(fields.PlainScalar(key)!.Span, name,
                    [.. styles.Where(other => other.Style.Kind == style.Kind).Select(other => other.Style.Name)]));
                return null;
            }
        }
        FindCircles(resolved, styles, reading);
        return [.. resolved];
    }

    private static void FindCircles(List<Style> resolved, List<(Style Style, Fields Fields)> styles, Reading reading)
    {
        foreach (var style in resolved)
        {
            var seen = new HashSet<string>();
            for (var at = style; at?.BasedOn is { } parent; at = resolved.Find(other => other.Id == parent))
            {
                if (!seen.Add(parent))
                {
                    reading.Diagnostics.Add(PackMessages.StyleCircle(styles.Find(s => s.Style.Name == style.Name).Fields.Span, style.Name));
                    break;
                }
            }
        }
    }
}
