using System.Globalization;
using DocGen.Diagnostics;

namespace DocGen.Drafting.Pages.Reading;

/// <summary>Turns a place in a page into a place in its template, and quotes the page's line, which the author of the template cannot see.</summary>
internal sealed class PageLocator(RenderedPage page)
{
    private const int Width = 72;

    private SourceText? text;

    /// <summary>The page with its lines; made for the first mistake, since most pages have none.</summary>
    public SourceText Text => text ??= new SourceText("<page>", page.Text);

    /// <summary>The mistake at its place.</summary>
    public Diagnostic Locate(PagePlace place, PageMistake mistake)
    {
        var quote = string.Create(CultureInfo.InvariantCulture, $"line {place.Line} of the page: {Quote(place)}");
        return Diagnostic.Error(mistake.Code, Span(place), mistake.Message, mistake.Hint is null ? quote : $"{mistake.Hint}; {quote}");
    }

    private SourceSpan Span(PagePlace place)
    {
        var offset = Text.Offset(place.Line, place.Column);
        var (low, high) = (0, page.Pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = page.Pieces[middle].Offset <= offset ? (middle + 1, high) : (low, middle);
        }
        return low > 0 ? page.Pieces[low - 1].Template : SourceSpan.At(Text.File, place.Line, place.Column);
    }

    private string Quote(PagePlace place)
    {
        var line = Text.Line(place.Line);
        var (from, to) = (0, line.Length);
        if (line.Length > Width)
        {
            from = Math.Clamp(place.Column - 1 - Width / 3, 0, line.Length - Width);
            to = from + Width;
        }
        from -= from > 0 && char.IsLowSurrogate(line[from]) ? 1 : 0;
        to -= to < line.Length && char.IsLowSurrogate(line[to]) ? 1 : 0;
        return $"`{(from > 0 ? "…" : "")}{line[from..to].Trim()}{(to < line.Length ? "…" : "")}`";
    }
}
