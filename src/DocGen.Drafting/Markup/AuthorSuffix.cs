using DocGen.Diagnostics;
using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>Reads what may stand behind a closed mark: <c>{br}</c>, <c>{br 2013-02-03}</c> or <c>{2013-02-03}</c>.</summary>
internal static class AuthorSuffix
{
    /// <summary>The revision of a mark that ended just before <paramref name="at"/>, which moves behind the suffix.</summary>
    /// <param name="source">The text.</param>
    /// <param name="at">Where the suffix would begin.</param>
    /// <param name="markAt">Where the mark opened, for the diagnostic of a mark without an author.</param>
    /// <param name="authors">Who there is.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static Revision? Read(InlineSource source, ref int at, int markAt, MarkAuthors authors, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var end = at < text.Length && text[at] == '{' && MarkSyntax.OpenerAt(text, at) is null ? text.IndexOf('}', at) : -1;
        if (end < 0)
        {
            if (authors.Default is null)
            {
                diagnostics.AddOnce(MarkupMessages.NoAuthor(source.SpanOf(markAt, 3)));
            }
            return authors.Default;
        }
        var (inner, start) = (text[(at + 1)..end], at + 1);
        var opened = at;
        at = end + 1;

        var words = inner.Split(' ');
        var hasKey = IsKey(words[0]);
        if (words.Length > 2 || (!hasKey && (words.Length > 1 || words[0].Length == 0 || !char.IsAsciiDigit(words[0][0]))))
        {
            diagnostics.Add(MarkupMessages.UnreadableAuthor(source.SpanOf(opened, end + 1 - opened), inner));
            return authors.Default;
        }
        var name = authors.Default?.Author;
        if (hasKey && !authors.ByKey.TryGetValue(words[0], out name))
        {
            diagnostics.Add(MarkupMessages.UnknownAuthor(source.SpanOf(start, words[0].Length), words[0], [.. authors.ByKey.Keys]));
        }
        else if (name is null)
        {
            diagnostics.AddOnce(MarkupMessages.NoAuthor(source.SpanOf(markAt, 3)));
        }
        var date = authors.Default?.Date;
        if (words.Length == 2 || !hasKey)
        {
            date = ContentDate.Parse(words[^1]);
            if (date is null)
            {
                diagnostics.Add(MarkupMessages.BadDate(source.SpanOf(start + inner.Length - words[^1].Length, words[^1].Length), words[^1]));
            }
        }
        return name is null ? null : new Revision(name, date);
    }

    /// <summary>A key begins with a letter and goes on with letters, digits, <c>-</c> or <c>_</c>.</summary>
    public static bool IsKey(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
}
