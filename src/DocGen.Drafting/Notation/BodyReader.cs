using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>Reads a body: a list of headings, texts, lists, tables, figures, Opinions, proposals, annexes and page breaks.</summary>
internal static class BodyReader
{
    private static readonly string[] Keys =
    [
        .. new[]
        {
            BodyShapes.Heading, TextShapes.Stamped, BodyShapes.Clauses, BodyShapes.Table, BodyShapes.Figure, BodyShapes.Opinion, BodyShapes.Annex, BodyShapes.Proposal,
        }.SelectMany(part => part.Names).Append(BodyShapes.PageBreak).Distinct(),
    ];

    private static readonly string[] PartKeys = ["proposal", "heading", "text", "ins", "del", "clauses", "table", "figure", "opinion", "annex"];

    /// <summary>Adds the paragraphs and tables of the body.</summary>
    public static void Read(IReadOnlyList<YamlNode> parts, Reading reading, List<Block> into)
    {
        ProposalReader.CheckEnds(parts, reading);
        foreach (var part in parts)
        {
            if (part is YamlScalar { Value: BodyShapes.PageBreak })
            {
                into.Add(new Paragraph(
                    [new BreakAtom(BreakKind.Page, RunProperties.Plain)], new MarkAtom(new ParagraphProperties(Roles.PageBreak))));
            }
            else if (Fields.Map(part, "a part of the body", "- text: …", reading) is { } map)
            {
                ReadPart(map, reading, into);
            }
        }
    }

    private static void ReadPart(YamlMapping map, Reading reading, List<Block> into)
    {
        var key = PartKeys.FirstOrDefault(key => map.Find(key) is not null);
        var fields = new Fields(map, "a part of the body", key switch
        {
            null => Keys,
            "proposal" => BodyShapes.Proposal.Names,
            "heading" => BodyShapes.Heading.Names,
            "annex" => BodyShapes.Annex.Names,
            "figure" => BodyShapes.Figure.Names,
            "clauses" => BodyShapes.Clauses.Names,
            "table" => BodyShapes.Table.Names,
            "opinion" => BodyShapes.Opinion.Names,
            _ => TextShapes.Stamped.Names,
        }, reading);
        switch (key)
        {
            case null when map.Entries.All(entry => Keys.Contains(entry.Key.Value)):
                reading.Diagnostics.Add(NotationMessages.OneOf(fields.Span, "a part of the body", string.Join(", ", PartKeys.Select(k => $"`{k}`")), "text: …"));
                break;
            case "proposal":
                ProposalReader.Read(fields, reading, into);
                break;
            case "heading":
                var level = fields.Level(1, BodyShapes.DeepestHeading, "a heading level") ?? 1;
                into.Add(reading.Paragraph(fields[key]!, new ParagraphProperties(Roles.Heading) { Level = level }, "`heading`"));
                break;
            case "text" or "ins" or "del":
                var (inner, text) = StampedText.Read(fields, reading, "a part of the body");
                into.Add(inner.Marked(text, new ParagraphProperties(Roles.Text), "`text`", isParagraph: true));
                break;
            case "clauses":
                ClauseReader.Read(fields.List(key, "clauses: [an item, another]"), Roles.Item, 1, reading, into);
                break;
            case "table":
                TableReader.Read(fields[key]!, reading, into);
                break;
            case "figure":
                FigureReader.Read(fields, reading, into);
                break;
            case "opinion":
                OpinionReader.Read(fields[key]!, reading, into);
                break;
            case "annex":
                if (!Reading.IsNone(fields[key]!))
                {
                    into.Add(reading.Paragraph(fields[key]!, new ParagraphProperties(Roles.AnnexNumber), "`annex`"));
                }
                else if (fields["title"] is null)
                {
                    reading.Diagnostics.Add(NotationMessages.OneOf(fields.Span, "an annex without a number", "`title`", "title: …"));
                }
                if (fields["title"] is { } title)
                {
                    into.Add(reading.Paragraph(title, new ParagraphProperties(Roles.AnnexTitle), "`title`"));
                }
                break;
        }
    }
}
