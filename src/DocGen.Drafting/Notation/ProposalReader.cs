using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Reads a proposal of a body: its symbol (<c>proposal: MOD</c>), a number of its own, what it is about (<c>title</c>), the text (<c>text</c>, or
/// <c>body</c> for more than one paragraph) and the <c>reasons</c>. Whether symbol and marks agree is for <see cref="Rules.ProposalCheck"/>.
/// </summary>
internal static class ProposalReader
{
    /// <summary>Adds the paragraphs and tables of the proposal.</summary>
    public static void Read(Fields fields, Reading reading, List<Block> into)
    {
        if (!Reading.IsNone(fields["proposal"]!))
        {
            into.Add(ReadLine(fields, reading));
        }
        else if (fields.Entry("number") is { } lonely)
        {
            reading.Diagnostics.Add(ProposalMessages.NumberWithoutSymbol(lonely.Key.Span));
        }
        if (fields["title"] is { } title)
        {
            into.Add(reading.Paragraph(title, new ParagraphProperties(Roles.ProposalTitle), "`title`"));
        }
        if (fields["text"] is { } text)
        {
            into.Add(reading.Paragraph(text, new ParagraphProperties(Roles.Text), "`text`"));
            if (fields.Entry("body") is { } both)
            {
                reading.Diagnostics.Add(ProposalMessages.TextAndBody(both.Key.Span));
            }
        }
        else
        {
            var parts = fields.List("body", "body: [{text: …}]");
            foreach (var nested in parts.OfType<YamlMapping>().SelectMany(part => part.Entries).Where(entry => entry.Key.Value == "proposal"))
            {
                reading.Diagnostics.Add(ProposalMessages.Nested(nested.Key.Span));
            }
            BodyReader.Read(parts, reading, into);
        }
        if (fields["reasons"] is { } reasons)
        {
            // The template puts its own word before the reasons, so nothing can be joined there.
            into.Add(reading.Paragraph(reasons, new ParagraphProperties(Roles.Reasons), "`reasons`", isParagraph: false));
        }
    }

    /// <summary>Holds a body to where its proposals end: what follows one that has no reasons would belong to it.</summary>
    public static void CheckEnds(IReadOnlyList<YamlNode> parts, Reading reading)
    {
        foreach (var (part, next) in parts.Zip(parts.Skip(1)))
        {
            if (Has(part, "proposal") && !Has(part, "reasons") && !Has(next, "proposal"))
            {
                reading.Diagnostics.Add(ProposalMessages.NotEnded(next is YamlMapping { Entries: [var first, ..] } ? first.Key.Span : next.Span));
            }
        }
    }

    private static bool Has(YamlNode part, string key) => part is YamlMapping map && map.Find(key) is not null;

    private static Paragraph ReadLine(Fields fields, Reading reading)
    {
        var node = fields["proposal"]!;
        var line = reading.Paragraph(node, new ParagraphProperties(Roles.Proposal), "`proposal`", isParagraph: false);
        var words = line.Atoms.Where(atom => atom is not LabelAtom).ToList();
        var symbol = ProposalLine.Of(line).Symbol;
        if (words.Exists(atom => atom.Inserted != line.Mark.Inserted || atom.Deleted != line.Mark.Deleted))
        {
            reading.Diagnostics.Add(ProposalMessages.MarkedSymbol(node.Span));
        }
        else if (words is not [TextAtom] || !ProposalLine.Symbols.Contains(symbol))
        {
            // A text that is missing is reported as that.
            if (words.Count > 0)
            {
                reading.Diagnostics.Add(ProposalMessages.UnknownSymbol(node.Span, symbol, ProposalLine.Symbols));
            }
        }
        return fields.PlainScalar("number") is { } number
            ? reading.Labelled(ProposalLine.WithNumber(line, number.Value), line, number)
            : line;
    }
}
