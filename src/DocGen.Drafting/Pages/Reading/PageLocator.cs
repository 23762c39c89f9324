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
        var quote = Text.Line(place.Line).AsSpan().Trim().IsEmpty ? null
            : string.Create(CultureInfo.InvariantCulture, $"line {place.Line} of the page: {Quote(place)}");
        var hint = mistake.Hint is null || quote is null ? mistake.Hint ?? quote : $"{mistake.Hint}; {quote}";
        return Diagnostic.Error(mistake.Code, Span(place), mistake.Message, hint);
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
        return low == 0 ? SourceSpan.At(Text.File, place.Line, place.Column)
            : page.Pieces[low - 1] is { IsVerbatim: true } piece ? Within(piece, offset)
            : page.Pieces[low - 1].Template;
    }

    /// <summary>The tag, word or attribute at an offset in the template's own text.</summary>
    private SourceSpan Within(RenderedPiece piece, int offset)
    {
        var before = page.Text.AsSpan(piece.Offset, offset - piece.Offset);
        var lines = before.Count('\n');
        var column = lines == 0 ? piece.Template.Column + before.Length : before.Length - before.LastIndexOf('\n');
        var behind = page.Text.AsSpan(offset);
        var length = behind.IndexOfAny(" \t\r\n>");
        length = length < 0 ? behind.Length : behind[0] == '<' && behind[length] == '>' ? length + 1 : length;
        return SourceSpan.At(piece.Template.File, piece.Template.Line + lines, column, Math.Max(1, length));
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
