using System.Xml;
using DocGen.Diagnostics;

namespace DocGen.Drafting.Pages.Reading;

/// <summary>
/// Says why a page is not XML. The XML reader's own sentences speak of roots and hexadecimal values and name no way out, so the
/// page is looked at where it gave up.
/// </summary>
internal static class IllFormed
{
    /// <summary>The mistake behind an exception, and its place.</summary>
    /// <param name="page">The page.</param>
    /// <param name="exception">What the XML reader says.</param>
    /// <param name="open">The elements that are open, the innermost last.</param>
    public static (PagePlace Place, PageMistake Mistake) Explain(SourceText page, XmlException exception, IReadOnlyList<PageElement> open)
    {
        var text = page.Text;
        var at = exception.LineNumber == 0 ? text.Length : page.Offset(exception.LineNumber, exception.LinePosition);
        var (offset, mistake) = Explain(text, Math.Min(at, text.Length), exception, open);
        var (line, column) = page.Position(offset);
        return (new PagePlace(line, column), mistake);
    }

    private static (int Offset, PageMistake Mistake) Explain(string text, int at, XmlException exception, IReadOnlyList<PageElement> open)
    {
        if (text.AsSpan().Trim(" \t\r\n").IsEmpty)
        {
            return (0, PageMessages.Empty());
        }
        if (Reference(text, at) is { } reference)
        {
            return reference;
        }
        if (at >= 2 && text.AsSpan(at - 2, 2) is "</")
        {
            var name = NameAt(text, at);
            return (at - 2, open.Count == 0 ? PageMessages.ClosesNothing(name)
                : open[^1].Name == name ? PageMessages.BadAttribute()
                : PageMessages.TagMismatch(name, open[^1].Name, open[^1].Place.Line));
        }
        if (Tag(text, at) is { } tag)
        {
            return tag;
        }
        if (at >= text.Length && open.Count > 0)
        {
            return (text.Length, PageMessages.NeverClosed(open[^1].Name, open[^1].Place.Line));
        }
        if (at < text.Length && !XmlConvert.IsXmlChar(text[at]) && !char.IsSurrogatePair(text, at))
        {
            return (at, PageMessages.ForbiddenCharacter(text[at]));
        }
        return (at, open.Count == 0 ? PageMessages.OutsideRoot() : PageMessages.NotWellFormed(Reason(exception)));
    }

    /// <summary>A character reference that the reader stumbled over: it stops at its sign, in it, or right behind it.</summary>
    private static (int, PageMistake)? Reference(string text, int at)
    {
        for (var i = Math.Min(at, text.Length - 1); i >= 0 && i >= at - 32 && text[i] is not ('<' or '>'); i--)
        {
            if (text[i] != '&')
            {
                continue;
            }
            var name = NameAt(text, i + 1);
            var end = i + 1 + name.Length;
            var isWhole = name.Length > 0 && end < text.Length && text[end] == ';';
            return isWhole && EntityNames.IsKnown(name) ? null
                : isWhole ? (i, PageMessages.UnknownEntity(name, EntityNames.Number(name)))
                : at <= end ? (i, PageMessages.LoneAmpersand())
                : null;
        }
        return null;
    }

    private static (int, PageMistake)? Tag(string text, int at)
    {
        var start = at == 0 ? -1 : text.LastIndexOf('<', Math.Min(at, text.Length) - 1);
        if (start < 0 || text.AsSpan(start, at - start).Contains('>') && !InQuotes(text.AsSpan(start, at - start)))
        {
            return null;
        }
        var tag = text.AsSpan(start);
        if (tag.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase))
        {
            return (start, PageMessages.DocumentType());
        }
        if (tag.Length > 1 && tag[1] is '!' or '?' or '/')
        {
            return null;
        }
        if (NameAt(text, start + 1).Length == 0)
        {
            return (start, PageMessages.LoneLess());
        }
        var name = at < text.Length ? NameAt(text, at) : "";
        var isSecond = name.Length > 0 && text.AsSpan(start, at - start).Contains($" {name}=", StringComparison.Ordinal);
        return (at == text.Length ? start : at, isSecond ? PageMessages.DoubleAttribute(name) : PageMessages.BadAttribute());
    }

    private static bool InQuotes(ReadOnlySpan<char> tag) => tag.Count('"') % 2 == 1;

    private static string NameAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':' or '.'))
        {
            end++;
        }
        return end > at && (char.IsLetter(text[at]) || text[at] == '_') ? text[at..end] : "";
    }

    /// <summary>The reader's sentence without its place, which is ours to say.</summary>
    private static string Reason(XmlException exception)
    {
        var end = exception.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
    }
}
