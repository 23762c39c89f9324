using DocGen.Documents;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Reads <c>text</c>, <c>ins</c> or <c>del</c>, one of which says what a paragraph (or a row) is and whether the whole of it comes or
/// goes, and <c>by</c>, which names another author (<c>by: br</c>, <c>by: br 2013-02-03</c>). What is inserted as a whole may be deleted
/// as a whole by somebody else: <c>ins: {del: …, by: br}</c>.
/// </summary>
internal static class StampedText
{
    private static readonly IReadOnlyList<string> Keys = TextShapes.Stamped.OneOf;

    /// <summary>The value, and the reading that holds for it and for everything below it.</summary>
    public static (Reading Inner, YamlNode? Value) Read(Fields fields, Reading reading, string what)
    {
        var found = Keys.Where(key => fields[key] is not null).ToList();
        if (found.Count == 0)
        {
            if (!Keys.Any(fields.IsMisspelt))
            {
                reading.Diagnostics.Add(NotationMessages.OneOf(fields.Span, what, "`text`, `ins` or `del`", "text: …"));
            }
            return (reading, null);
        }
        if (found.Count > 1)
        {
            reading.Diagnostics.Add(NotationMessages.TwoTexts(fields.Entry(found[1])!.Key.Span, found[0], found[1]));
        }
        var key = fields.Entry(found[0])!.Key;
        var by = ReadBy(fields, reading, isStamped: found[0] != "text");
        var context = reading.Context;
        if (found[0] != "text" && by is null && fields["by"] is null)
        {
            reading.Diagnostics.AddOnce(MarkupMessages.NoAuthor(key.Span));
        }
        if (found[0] == "ins" && context.Deleted is not null)
        {
            reading.Diagnostics.Add(NotationMessages.InsertedInDeleted(key.Span));
        }
        var above = found[0] == "ins" ? context.Inserted : found[0] == "del" ? context.Deleted : null;
        if (above is not null && by is not null && above != by)
        {
            reading.Diagnostics.Add(NotationMessages.StampedAbove(key.Span, found[0], above.Author));
        }
        context = found[0] switch
        {
            "ins" => context with { Inserted = context.Inserted ?? by },
            "del" => context with { Deleted = context.Deleted ?? by },
            _ => context,
        };
        var inner = reading with { Context = context };
        return found[0] == "ins" && fields["ins"] is YamlMapping map && map.Find("del") is not null
            ? Read(new Fields(map, what, TextShapes.Deleted.Names, inner), inner, what)
            : (inner, fields[found[0]]);
    }

    private static Revision? ReadBy(Fields fields, Reading reading, bool isStamped)
    {
        var authors = reading.Context.Authors;
        if (fields.PlainScalar("by") is not { } by)
        {
            return authors.Default;
        }
        if (!isStamped)
        {
            reading.Diagnostics.Add(NotationMessages.ByWithoutMark(fields.Entry("by")!.Key.Span));
        }
        // The form is that of a suffix behind a mark, without its braces.
        var suffix = new InlineSource("{" + by.Value + "}", (start, length) =>
            by.SpanOf(Math.Clamp(start - 1, 0, by.Value.Length), Math.Min(length, by.Value.Length)));
        var at = 0;
        return AuthorSuffix.Read(suffix, ref at, 0, authors, reading.Diagnostics);
    }
}
