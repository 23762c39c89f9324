using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>Reads a list of clauses: texts, or maps of <c>text</c>/<c>ins</c>/<c>del</c>, <c>by</c>, <c>label</c>, <c>level</c> and nested <c>clauses</c>.</summary>
internal static class ClauseReader
{
    private static readonly ParagraphProperties[] Clauses = OfEachLevel(Roles.Clause);
    private static readonly ParagraphProperties[] Items = OfEachLevel(Roles.Item);

    private static readonly string[] Keys = TextShapes.ClauseMap.Names;

    /// <summary>Adds the clauses of a list, each followed by those nested in it.</summary>
    public static void Read(IReadOnlyList<YamlNode> items, string role, int level, Reading reading, List<Block> into)
    {
        foreach (var item in items)
        {
            if (level > TextShapes.DeepestLevel)
            {
                reading.Diagnostics.Add(NotationMessages.TooDeep(item.Span));
                return;
            }
            Read(item, role, level, reading, into);
        }
    }

    /// <summary>What all clauses, or items, of a level say of themselves: one object for all of them.</summary>
    private static ParagraphProperties PropertiesOf(string role, int level) => role == Roles.Clause ? Clauses[level] : Items[level];

    private static ParagraphProperties[] OfEachLevel(string role) =>
        [.. Enumerable.Range(0, TextShapes.DeepestLevel + 1).Select(level => new ParagraphProperties(role) { Level = level })];

    private static void Read(YamlNode item, string role, int level, Reading reading, List<Block> into)
    {
        var properties = PropertiesOf(role, level);
        if (item is not YamlMapping map || IsTextReadAsKey(map))
        {
            into.Add(reading.Marked(item, properties, "a clause", isParagraph: true));
            return;
        }
        var fields = new Fields(map, "a clause", Keys, reading);
        properties = properties with { Level = fields.Level(level, TextShapes.DeepestLevel, "a level of a clause at this place") ?? level };
        var (inner, text) = StampedText.Read(fields, reading, "a clause");
        var paragraph = inner.Marked(text, properties, "a clause", isParagraph: true);
        into.Add(WithLabel(paragraph, fields["label"], inner));
        Read(fields.List("clauses", "clauses: [a clause, another]"), role, properties.Level + 1, inner, into);
    }

    /// <summary>A map none of whose keys is one of ours, and whose first key has blanks, is a text with <c>: </c> in it.</summary>
    private static bool IsTextReadAsKey(YamlMapping map) =>
        !map.IsFlow && map.Entries.Count > 0 && map.Entries[0].Key.Value.Contains(' ')
        && !map.Entries.Any(entry => Keys.Contains(entry.Key.Value));

    private static Paragraph WithLabel(Paragraph paragraph, YamlNode? node, Reading reading)
    {
        if (node is null || reading.Source(node, "`label`") is not { } source)
        {
            return paragraph;
        }
        var atoms = InlineParser.ParsePart(source, reading.Context, reading.Diagnostics).Atoms;
        if (atoms.Any(atom => atom is not TextAtom text || text.Properties != RunProperties.Plain))
        {
            reading.Diagnostics.Add(NotationMessages.LabelWithFormat(node.Span));
        }
        IEnumerable<LabelAtom> labels = atoms.OfType<TextAtom>()
            .Select(text => new LabelAtom(text.Text, RunProperties.Plain) { Inserted = text.Inserted, Deleted = text.Deleted });
        if (atoms.Count == 0)
        {
            labels = [new("", RunProperties.Plain) { Inserted = reading.Context.Inserted, Deleted = reading.Context.Deleted }];
        }
        return reading.Labelled(paragraph with { Atoms = [.. labels, .. paragraph.Atoms.Where(atom => atom is not LabelAtom)] }, paragraph, node);
    }
}
