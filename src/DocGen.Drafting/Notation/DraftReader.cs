using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Reads a drafting file: <c>file.yaml → YAML nodes with positions → Draft</c>. Every mistake in the file is reported at once.
/// </summary>
public static class DraftReader
{
    /// <summary>The draft of a file; null where nothing can be made of it. With errors among the diagnostics it is not to be built.</summary>
    /// <param name="file">The decoded text of the file.</param>
    /// <param name="set">What the file's set says for all files.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public static PlacedDraft? Read(SourceText file, DraftDefaults set, DiagnosticBag diagnostics)
    {
        var reading = new Reading(file, MarkContext.None, diagnostics);
        if (YamlReader.Read(file, diagnostics) is not { } root
            // With tabs for indentation nobody can say what stands below what; more findings would mislead.
            || diagnostics.Any(found => found.Code == "DG0221")
            || Fields.Map(root, "a drafting file", "kind: contribution", reading) is not { } map)
        {
            return null;
        }
        var fields = new Fields(map, "a drafting file", HeadShapes.Draft.Names, reading);
        var head = HeadReader.Read(fields, set, reading);
        reading = reading with { Context = new MarkContext(HeadReader.AuthorsOf(head)) };

        var text = new List<Block>();
        ReadText(fields, reading, text);
        JoinCheck.Check(text, reading);
        var keys = map.Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Value.Span);
        if (set.EmblemPlace is { } emblem)
        {
            keys.TryAdd("emblem", emblem);
        }
        return head.Kind.Length == 0 || head.Template.Length == 0
            ? null
            : new PlacedDraft(new Draft(head, [.. text]), new DraftPlaces(fields.Span, keys, reading.Places));
    }

    private static void ReadText(Fields fields, Reading reading, List<Block> text)
    {
        if (fields["note"] is { } note)
        {
            text.Add(reading.Paragraph(note, new ParagraphProperties(Roles.Note), "`note`", isParagraph: false));
        }
        if (fields["opinion"] is { } opinion)
        {
            if (fields.Entry("body") is { } both)
            {
                reading.Diagnostics.Add(NotationMessages.OpinionAndBody(both.Key.Span));
            }
            OpinionReader.Read(opinion, reading, text);
        }
        else if (fields["body"] is not null)
        {
            BodyReader.Read(fields.List("body", "body: [{text: …}]"), reading, text);
        }
    }
}
