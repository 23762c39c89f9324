using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>Reads an Opinion: its number, title and forum line, and its sections of a call and clauses.</summary>
internal static class OpinionReader
{
    /// <summary>Adds the paragraphs of the Opinion.</summary>
    public static void Read(YamlNode node, Reading reading, List<Block> into)
    {
        if (Fields.Map(node, "an Opinion", "title: ON …", reading) is not { } map)
        {
            return;
        }
        var fields = new Fields(map, "an Opinion", TextShapes.OpinionMap.Names, reading);
        fields.Required("title", "title: ON SUPPORTING …");
        fields.Required("sections", "sections: [{call: recognizing, clauses: [that …]}]");
        AddLine("number", Roles.OpinionNumber);
        AddLine("title", Roles.OpinionTitle);
        AddLine("forum", Roles.Forum);
        foreach (var section in fields.List("sections", "sections: [{call: recognizing, clauses: [that …]}]"))
        {
            ReadSection(section, reading, into);
        }

        void AddLine(string key, string role)
        {
            // The template puts its own words before the number, so nothing can be joined there.
            if (fields[key] is { } line && !Reading.IsNone(line))
            {
                into.Add(reading.Paragraph(line, new ParagraphProperties(role), $"`{key}`", isParagraph: role != Roles.OpinionNumber));
            }
        }
    }

    private static void ReadSection(YamlNode node, Reading reading, List<Block> into)
    {
        if (Fields.Map(node, "a section", "call: recognizing", reading) is not { } map)
        {
            return;
        }
        var fields = new Fields(map, "a section", TextShapes.SectionMap.Names, reading);
        var inner = reading;
        if (fields.Required("call", "call: recognizing") is { } call && !Reading.IsNone(call))
        {
            // A call that comes or goes as a whole takes its clauses along.
            into.Add(reading.Paragraph(call, new ParagraphProperties(Roles.Call), "`call`", isParagraph: true, out inner));
        }
        ClauseReader.Read(fields.List("clauses", "clauses: [that …, that …]"), Roles.Clause, 1, inner, into);
    }
}
