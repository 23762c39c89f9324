using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Texts;

/// <summary>
/// Reads the plain-text form of a drafting file: a head of <c>key: value</c> lines between two lines <c>---</c>, then the text as it reads. It
/// means what the YAML form means.
/// <code>
/// file      = "---" keys "---" (paragraph | table | block | comment)*
/// paragraph = ends-of-marks? beginnings-of-marks? lead? text       lines join; a blank line, or a line with a lead, ends it
/// lead      = "# " … "###### "                                      a heading, one line
///           | ("level(" 1…9 "):")? label blank                     a clause in an Opinion, else an item of a list
///           | "OPINION (1)"                                        the number of an Opinion, one line, in the language's word
///           | key ":"                                              note number title forum call clause text annex annex-title
///                                                                  caption proposal-title reasons
///           | "\" alone                                            an empty clause, or an empty text where there is no list
///           | "page-break" | "end-of-opinion"
///           | "![what it shows](path)" ("{" keys "}")?             a figure, one line
///           | "MOD" number?                                        the beginning of a proposal, one line
/// table     = row* dashes? row*                                     lines of cells between pipes
/// block     = "```yaml" parts "```"                                 parts of a body as the YAML form has them
/// comment   = "&lt;!--" … "--&gt;"                                      one line
/// </code>
/// Without a lead a paragraph is, in an Opinion: behind the number the title, behind the title the forum line if it ends in a comma; indented,
/// a clause without a label; else a call, which begins in words of the language's list, or with a small letter and ends without a sign. Below the
/// line of a proposal what is in capitals says what it is about. All else is running text.
/// A mark that runs over a paragraph's end covers its paragraph mark; one that covers the whole of a paragraph, its label included, inserts or
/// deletes the paragraph. A line that begins with the end of a mark of an earlier line begins a paragraph.
/// A label on a line of its own, as it comes out of a page, takes the text below it. A non-breaking space in a call is a blank.
/// A backslash takes the meaning of what follows away; before the end of a line it is a line break, before a blank or tab at an end it keeps that.
/// </summary>
public static class PlainTextReader
{
    private const string Fence = "---";
    private const string NoteKey = "note";

    /// <summary>True for a text that begins with a head: a file without one is no drafting file.</summary>
    public static bool IsDraft(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        return end >= 0 && text[..end].TrimEnd() is Fence;
    }

    /// <summary>The draft of a file; null where nothing can be made of it. With errors among the diagnostics it is not to be built.</summary>
    /// <param name="file">The decoded text of the file.</param>
    /// <param name="set">What the file's set says for all files.</param>
    /// <param name="wordsFor">What a text with this head is read with; it may report what keeps it from being found, and is then null.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public static PlacedDraft? Read(SourceText file, DraftDefaults set, Func<DraftHead, TextWords?> wordsFor, DiagnosticBag diagnostics) =>
        Read(file, set, wordsFor, diagnostics, new TextEdits());

    /// <summary>The draft of a file, and what is untidy in it.</summary>
    internal static PlacedDraft? Read(
        SourceText file, DraftDefaults set, Func<DraftHead, TextWords?> wordsFor, DiagnosticBag diagnostics, TextEdits edits)
    {
        if (HeadEnd(file) is not var (keysEnd, bodyStart))
        {
            diagnostics.Add(TextMessages.HeadNotClosed(file.Span(0, Fence.Length)));
            return null;
        }
        // The first line is left empty, so that every key stands on its own line of the file.
        var firstEnd = file.Text.AsSpan().IndexOfAny('\r', '\n');
        var keys = HeadQuotes.Read(file, firstEnd, Math.Max(firstEnd, keysEnd), edits, diagnostics);
        var hasKeys = keys.Split('\n').Any(line => line.Trim() is { Length: > 0 } some && some[0] != '#');
        var reading = new Reading(file, MarkContext.None, diagnostics);
        if (YamlReader.Read(new SourceText(file.File, hasKeys ? keys : "{}"), diagnostics) is not { } root
            || diagnostics.Any(found => found.Code == "DG0221")
            || Fields.Map(root, "a head", "kind: contribution", reading) is not { } map)
        {
            return null;
        }
        var fields = new Fields(map, "a head", [.. HeadShapes.Head.Names, NoteKey], reading);
        var head = HeadReader.Read(fields, set, reading);
        var places = map.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Value.Span);
        if (set.EmblemPlace is { } emblem)
        {
            places.TryAdd("emblem", emblem);
        }
        places["body"] = file.Span(bodyStart, bodyStart);
        if (head.Kind.Length == 0 || head.Template.Length == 0)
        {
            return null;
        }
        reading = reading with { Context = new MarkContext(HeadReader.AuthorsOf(head)), Diagnostics = [] };
        var note = fields[NoteKey] is { } above ? reading.Paragraph(above, new ParagraphProperties(Roles.Note), $"`{NoteKey}`", isParagraph: false) : null;
        var text = new TextBody(wordsFor(head) ?? TextWords.English, head.Proposals, bodyStart, reading, edits).Read(note);
        JoinCheck.Check(text, reading);
        // The author behind a mark over several paragraphs is read with each of them.
        diagnostics.AddRange(reading.Diagnostics.Distinct());
        return new PlacedDraft(new Draft(head, [.. text]), new DraftPlaces(fields.Span, places, reading.Places) { IsPlainTextFile = true });
    }

    /// <summary>The keys of a file with a head, as lines of YAML.</summary>
    internal static string KeysOf(SourceText file)
    {
        var start = file.Offset(2, 1);
        return HeadQuotes.Read(file, start, HeadEnd(file)!.Value.KeysEnd, new TextEdits(), []).Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>Where the text below the head begins.</summary>
    internal static int BodyStart(SourceText file) => HeadEnd(file)!.Value.BodyStart;

    private static (int KeysEnd, int BodyStart)? HeadEnd(SourceText file)
    {
        for (var line = 2; line <= file.LineCount; line++)
        {
            if (file.Line(line).TrimEnd() == Fence)
            {
                var start = file.Offset(line, 1);
                return (start, line < file.LineCount ? file.Offset(line + 1, 1) : file.Text.Length);
            }
        }
        return null;
    }
}
