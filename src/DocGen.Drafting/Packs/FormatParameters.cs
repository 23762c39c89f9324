using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Styles;

namespace DocGen.Drafting.Packs;

/// <summary>
/// What the values of styles mean that refer to a pack's parameters: first the parameter's key, then which of it is meant.
/// <c>fonts text</c> is a font, <c>size</c>, <c>size + 2</c> and <c>size - 1</c> are sizes, <c>grid 1</c> (the first stop), <c>grid 1..2</c> (from
/// the first to the second) and <c>text-width</c> (between the margins) are lengths.
/// </summary>
internal sealed class FormatParameters(PackFormat format, PageSetup page, DiagnosticBag diagnostics)
{
    private ValueList<int> Stops => format.Grid?.Stops ?? [];

    /// <summary>Whether a text refers to a parameter.</summary>
    public static bool IsReference(string text, string key) =>
        text == key || (text.StartsWith(key, StringComparison.Ordinal) && text[key.Length] == ' ');

    /// <summary>The font of a name; null, and reported, where there is none.</summary>
    public string? Font(string text, SourceSpan at)
    {
        var name = text["fonts".Length..].Trim();
        var font = format.Fonts.FirstOrDefault(font => font.Name == name)?.Font;
        if (font is null)
        {
            diagnostics.Add(PackMessages.UnknownFont(at, name, [.. format.Fonts.Select(font => font.Name)]));
        }
        return font;
    }

    /// <summary>A size in half-points; null where the text is none, which is reported, or else is left to the caller.</summary>
    public int? Size(string text, SourceSpan at, out bool isTold)
    {
        isTold = false;
        var rest = text["size".Length..].Trim();
        var sign = rest switch { ['+', ..] => 1, ['-', ..] => -1, _ => 0 };
        var more = 0.0;
        if (rest.Length > 0 && (sign == 0
            || !double.TryParse(rest[1..].TrimStart(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out more)))
        {
            return null;
        }
        if (format.Size is not { } size)
        {
            isTold = true;
            diagnostics.Add(PackMessages.NoSize(at));
            return null;
        }
        return size.HalfPoints + (int)Math.Round(sign * more * 2) is >= 2 and <= 800 and var halfPoints ? halfPoints : null;
    }

    /// <summary>A length in twips; null where the text is none, which is reported, or else is left to the caller.</summary>
    public int? Length(string text, SourceSpan at, out bool isTold)
    {
        isTold = false;
        if (text == "text-width")
        {
            return page.TextWidth;
        }
        var (from, to) = text["grid".Length..].Trim().Split("..") switch
        {
            [var only] => (0, Number(only)),
            [var first, var last] => (Number(first), Number(last)),
            _ => ((int?)null, (int?)null),
        };
        if (from is not { } start || to is not { } end)
        {
            return null;
        }
        isTold = true;
        if (Math.Max(start, end) is var most && (most > Stops.Count || end == 0))
        {
            diagnostics.Add(PackMessages.NoStop(at, most, Stops.Count));
            return null;
        }
        if (start >= end)
        {
            diagnostics.Add(PackMessages.BackwardDistance(at, start, end));
            return null;
        }
        return Stops[end - 1] - (start == 0 ? 0 : Stops[start - 1]);
    }

    /// <summary>All stops of the grid; null, and reported, where there is none.</summary>
    public IReadOnlyList<TabStop>? Tabs(SourceSpan at)
    {
        if (Stops.Count > 0)
        {
            return [.. Stops.Select(stop => new TabStop(stop))];
        }
        diagnostics.Add(PackMessages.NoStop(at, 1, 0));
        return null;
    }

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000 ? number : null;
}
