using System.Text;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>
/// A figure, on a line of its own: <c>![what it shows](map.png){width=12cm}</c>, behind the brackets <c>width</c>, <c>height</c> and
/// <c>fallback</c>, as far as they are said. A backslash takes the meaning of a bracket away. The caption is a paragraph <c>caption: …</c>.
/// </summary>
internal static class FigureText
{
    public const string Opener = "![";
    private static readonly string[] Keys = ["width", "height", "fallback"];

    /// <summary>The figure; null, and reported, where the line says none.</summary>
    /// <param name="reading">Where mistakes go.</param>
    /// <param name="start">Where its <c>![</c> stands.</param>
    /// <param name="end">Where it must end.</param>
    /// <param name="context">The marks over it.</param>
    public static Paragraph? Read(Reading reading, int start, int end, Markup.MarkContext context)
    {
        var (file, at, first) = (reading.File, start + Opener.Length, start);
        var (keys, found) = (new Dictionary<string, string>(), reading.Diagnostics.Count);
        string? alternative = null, path = null;
        if (Until(']', _ => true) is { } shown && at < end && file.Text[at] == '(')
        {
            at++;
            (alternative, start) = (shown, at);
            path = Until(')', next => next is '(' or ')' or '{' or '}' or '\\');
        }
        var pathEnd = at - 1;
        if (path is null || !ReadKeys())
        {
            reading.Diagnostics.Add(TextMessages.BadFigure(file.Span(first, end)));
            return null;
        }
        if (reading.Diagnostics.Count > found)
        {
            return null;
        }
        var (inserted, deleted) = (context.Inserted, context.Deleted);
        var atom = new FigureAtom(path, alternative!)
        {
            Inserted = inserted, Deleted = deleted,
            Width = keys.GetValueOrDefault("width"), Height = keys.GetValueOrDefault("height"), Fallback = keys.GetValueOrDefault("fallback"),
        };
        var label = new LabelAtom(null, RunProperties.Plain) { Inserted = inserted, Deleted = deleted };
        var paragraph = new Paragraph(
            inserted is null && deleted is null ? [atom] : [label, atom],
            new MarkAtom(new ParagraphProperties(Roles.Figure)) { Inserted = inserted, Deleted = deleted });
        reading.Places[paragraph] = new ParagraphPlace(new SourceStretch(file, start, Math.Max(start, pathEnd)), null, context);
        return paragraph;

        string? Until(char closer, Func<char, bool> isEscaped)
        {
            var text = new StringBuilder();
            for (; at < end; at++)
            {
                if (file.Text[at] == closer)
                {
                    at++;
                    return text.ToString();
                }
                if (file.Text[at] == '\\' && at + 1 < end && isEscaped(file.Text[at + 1]))
                {
                    at += file.Text[at + 1] == '\r' && at + 2 < end && file.Text[at + 2] == '\n' ? 2 : 1;
                }
                text.Append(file.Text[at]);
            }
            return null;
        }

        bool ReadKeys()
        {
            if (at == end)
            {
                return true;
            }
            if (file.Text[at++] != '{')
            {
                return false;
            }
            while (at < end && file.Text[at] != '}')
            {
                if (file.Text[at] == ' ')
                {
                    at++;
                    continue;
                }
                var key = at;
                while (at < end && char.IsAsciiLetterOrDigit(file.Text[at]))
                {
                    at++;
                }
                if (at == key || at + 1 >= end || file.Text[at] != '=')
                {
                    return false;
                }
                var name = file.Text[key..at++];
                var value = at;
                if (ReadValue() is not { } said || !keys.TryAdd(name, said))
                {
                    return false;
                }
                if (!Keys.Contains(name))
                {
                    reading.Diagnostics.Add(NotationMessages.UnknownKey(file.Span(key, key + name.Length), name, "a figure", Keys));
                }
                else if (name != "fallback" && !(Packs.Length.Parse(said) is > 0))
                {
                    reading.Diagnostics.Add(NotationMessages.BadFigureLength(file.Span(value, at), said));
                }
            }
            return at == end - 1;
        }

        string? ReadValue()
        {
            if (file.Text[at] == '"')
            {
                at++;
                return Until('"', next => next is '"' or '\\');
            }
            var from = at;
            while (at < end && file.Text[at] is not (' ' or '}'))
            {
                at++;
            }
            return at > from ? file.Text[from..at] : null;
        }
    }

    /// <summary>The line of a figure; <see cref="Read"/> is the way back.</summary>
    public static string Write(FigureAtom figure)
    {
        var keys = new[] { ("width", figure.Width), ("height", figure.Height), ("fallback", figure.Fallback) }
            .Where(key => key.Item2 is not null)
            .Select(key => $"{key.Item1}={Value(key.Item2!)}").ToList();
        return $"{Opener}{Escaped(figure.AlternativeText, "\\[]{}\n")}]({Escaped(figure.File, "\\(){}")})" + (keys.Count > 0 ? "{" + string.Join(' ', keys) + "}" : "");
    }

    private static string Value(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '.' or '/' or '-' or '_' or '%')
        ? text
        : "\"" + Escaped(text, "\\\"") + "\"";

    private static string Escaped(string text, string special) => string.Concat(text.Select(c => special.Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));
}
