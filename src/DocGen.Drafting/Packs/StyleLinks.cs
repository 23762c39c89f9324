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
                var ofKind = styles.Where(other => other.Style.Kind == style.Kind).Select(other => other.Style).ToList();
                var found = ofKind.Find(other => other.Name == name) ?? ofKind.Find(other => other.Id == name);
                if (name is not null && found is null)
                {
                    reading.Diagnostics.Add(PackMessages.UnknownStyle(fields.PlainScalar(key)!.Span, name, [.. ofKind.Select(other => other.Name)]));
                }
                return found?.Id;
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
