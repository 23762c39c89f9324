using System.Globalization;
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
    /// <param name="hasRoot">An element was read before.</param>
    public static (PagePlace Place, PageMistake Mistake) Explain(
        SourceText page, XmlException exception, IReadOnlyList<PageElement> open, bool hasRoot)
    {
        var text = page.Text;
        var at = exception.LineNumber == 0 ? text.Length : page.Offset(exception.LineNumber, exception.LinePosition);
        var (offset, mistake) = Find(text, at, exception, open, hasRoot);
        var (line, column) = page.Position(offset);
        return (new PagePlace(line, column), mistake);
    }

    private static (int Offset, PageMistake Mistake) Find(
        string text, int at, XmlException exception, IReadOnlyList<PageElement> open, bool hasRoot)
    {
        if (text.AsSpan().Trim(" \t\r\n").IsEmpty)
        {
            return (0, PageMessages.Empty());
        }
        if (!hasRoot && DocumentType(text) is { } documentType)
        {
            return documentType;
        }
        if ((Reference(text, at) ?? ClosingTag(text, at, open)) is { } found)
        {
            return found;
        }
        return open.Count == 0 && hasRoot
            ? (at, PageMessages.OutsideRoot())
            : OpeningTag(text, at) ?? Other(text, at, exception, open);
    }

    private static (int, PageMistake)? DocumentType(string text) =>
        text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) is var start and >= 0
            ? (start, PageMessages.DocumentType())
            : null;

    /// <summary>A character reference that the reader stumbled over: it stops at its sign, in it, or right behind it.</summary>
    private static (int, PageMistake)? Reference(string text, int at)
    {
        var start = text.AsSpan(0, Math.Min(at + 1, text.Length)).LastIndexOf('&');
        if (start < 0 || at - start > 32 || start < at && text.AsSpan(start, at - start).ContainsAny('<', '>'))
        {
            return null;
        }
        if (start + 1 < text.Length && text[start + 1] == '#')
        {
            return CharacterNumber(text, start);
        }
        var name = NameAt(text, start + 1);
        var end = start + 1 + name.Length;
        var isWhole = name.Length > 0 && end < text.Length && text[end] == ';';
        return isWhole && EntityNames.IsKnown(name) ? null
            : isWhole ? (start, PageMessages.UnknownEntity(name, EntityNames.Number(name)))
            : at <= end ? (start, PageMessages.LoneAmpersand())
            : null;
    }

    /// <summary>A number without digits or its semicolon, or of a character that XML does not take.</summary>
    private static (int, PageMistake)? CharacterNumber(string text, int start)
    {
        var end = text.IndexOf(';', start);
        var digits = end < 0 ? "" : text.AsSpan(start + 2, end - start - 2);
        var isNumber = digits.StartsWith("x")
            ? int.TryParse(digits[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
        return isNumber && value >= 0 ? (start, PageMessages.ForbiddenCharacter(value)) : (start, PageMessages.LoneAmpersand());
    }

    private static (int, PageMistake)? ClosingTag(string text, int at, IReadOnlyList<PageElement> open)
    {
        var start = TagBefore(text, at);
        if (start < 0 || start + 1 >= text.Length || text[start + 1] != '/')
        {
            return null;
        }
        var name = NameAt(text, start + 2);
        return (start, open.Count == 0 ? PageMessages.ClosesNothing(name)
            : open[^1].Name == name ? PageMessages.BadClosingTag(name)
            : PageMessages.TagMismatch(name, open[^1].Name, open[^1].Place.Line));
    }

    private static (int, PageMistake)? OpeningTag(string text, int at)
    {
        var start = TagBefore(text, at);
        if (start < 0 || start + 1 < text.Length && text[start + 1] is '!' or '?')
        {
            return null;
        }
        var tagName = NameAt(text, start + 1);
        if (tagName.Length == 0)
        {
            return (start, PageMessages.LoneLess());
        }
        if (tagName.Contains(':', StringComparison.Ordinal))
        {
            return (start, PageMessages.UnknownElement(tagName));
        }
        var name = at < text.Length ? NameAt(text, at) : "";
        var isSecond = name.Length > 0 && text.AsSpan(start, at - start).Contains($" {name}=", StringComparison.Ordinal);
        return (start, isSecond ? PageMessages.DoubleAttribute(name) : PageMessages.BadAttribute());
    }

    private static (int, PageMistake) Other(string text, int at, XmlException exception, IReadOnlyList<PageElement> open)
    {
        if (at >= text.Length && open.Count > 0)
        {
            return (text.Length, PageMessages.NeverClosed(open[^1].Name, open[^1].Place.Line));
        }
        if (at < text.Length && !XmlConvert.IsXmlChar(text[at]) && !char.IsSurrogatePair(text, at))
        {
            return (at, PageMessages.ForbiddenCharacter(text[at]));
        }
        if (text.AsSpan(Math.Max(0, at - 2), Math.Min(5, text.Length - Math.Max(0, at - 2))).Contains("]]>", StringComparison.Ordinal))
        {
            return (at, PageMessages.CdataEnd());
        }
        return (at, open.Count == 0 ? PageMessages.OutsideRoot() : PageMessages.NotWellFormed(Reason(exception)));
    }

    /// <summary>Where the tag begins that the reader stands in, or -1.</summary>
    private static int TagBefore(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOf('<');
        var quote = '\0';
        for (var i = start + 1; i < at; i++)
        {
            if (quote == '\0' && text[i] == '>')
            {
                return -1;
            }
            if (text[i] is '"' or '\'')
            {
                quote = quote == '\0' ? text[i] : quote == text[i] ? '\0' : quote;
            }
        }
        return start;
    }

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
