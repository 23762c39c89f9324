using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>The flat text of a draft as a tree.</summary>
public static class Outline
{
    /// <summary>The parts of a text, in its order; every block of the text stands in exactly one of them.</summary>
    public static IReadOnlyList<Part> Of(IReadOnlyList<Block> text) => [.. Placed(text).Select(part => part.Part)];

    /// <summary>The parts with the place of the first block of each.</summary>
    internal static IEnumerable<(Part Part, int Start)> Placed(IReadOnlyList<Block> text)
    {
        for (var i = 0; i < text.Count;)
        {
            var start = i;
            yield return (ReadPart(text, ref i), start);
        }
    }

    private static Part ReadPart(IReadOnlyList<Block> text, ref int i)
    {
        if (text[i] is Table table)
        {
            i++;
            return new TablePart(table);
        }
        var paragraph = (Paragraph)text[i];
        switch (paragraph.Mark.Properties.Style)
        {
            case Roles.OpinionNumber or Roles.OpinionTitle or Roles.Forum or Roles.Call or Roles.Clause:
                return ReadOpinion(text, ref i);
            case Roles.Item:
                return new ClausesPart(ReadClauses(text, ref i, Roles.Item, 1));
            case Roles.AnnexNumber or Roles.AnnexTitle:
                return new AnnexPart(Take(text, ref i, Roles.AnnexNumber), Take(text, ref i, Roles.AnnexTitle));
            case Roles.Proposal or Roles.ProposalTitle or Roles.Reasons:
                return ReadProposal(text, ref i);
            case Roles.Figure or Roles.Caption:
                return new FigurePart(Take(text, ref i, Roles.Figure), Take(text, ref i, Roles.Caption));
        }
        i++;
        return paragraph.Mark.Properties.Style switch
        {
            Roles.Note => new NotePart(paragraph),
            Roles.Heading => new HeadingPart(paragraph.Mark.Properties.Level, paragraph),
            Roles.PageBreak => new PageBreakPart(paragraph),
            _ => new TextPart(paragraph),
        };
    }

    private static OpinionPart ReadOpinion(IReadOnlyList<Block> text, ref int i)
    {
        var number = Take(text, ref i, Roles.OpinionNumber);
        var title = Take(text, ref i, Roles.OpinionTitle);
        var forum = Take(text, ref i, Roles.Forum);
        var sections = new List<Section>();
        while (i < text.Count && RoleOf(text[i]) is Roles.Call or Roles.Clause)
        {
            sections.Add(new Section(Take(text, ref i, Roles.Call), ReadClauses(text, ref i, Roles.Clause, 1)));
        }
        return new OpinionPart(number, title, forum, [.. sections]);
    }

    /// <summary>A proposal goes on to its reasons or to the next one; what stands in it is a text of its own.</summary>
    private static ProposalPart ReadProposal(IReadOnlyList<Block> text, ref int i)
    {
        var line = Take(text, ref i, Roles.Proposal);
        var title = Take(text, ref i, Roles.ProposalTitle);
        var parts = new List<Part>();
        while ((line ?? title) is not null && i < text.Count && RoleOf(text[i]) is not (Roles.Proposal or Roles.ProposalTitle or Roles.Reasons))
        {
            parts.Add(ReadPart(text, ref i));
        }
        return new ProposalPart(line, title, [.. parts], Take(text, ref i, Roles.Reasons));
    }

    /// <summary>The clauses of one level; a deeper one is nested in the one before it.</summary>
    private static ValueList<Clause> ReadClauses(IReadOnlyList<Block> text, ref int i, string role, int level)
    {
        var clauses = new List<Clause>();
        while (i < text.Count && RoleOf(text[i]) == role && text[i] is Paragraph paragraph && paragraph.Mark.Properties.Level >= level)
        {
            i++;
            clauses.Add(new Clause(paragraph, ReadClauses(text, ref i, role, Math.Max(level, paragraph.Mark.Properties.Level) + 1)));
        }
        return [.. clauses];
    }

    private static Paragraph? Take(IReadOnlyList<Block> text, ref int i, string role) =>
        i < text.Count && RoleOf(text[i]) == role ? (Paragraph)text[i++] : null;

    private static string? RoleOf(Block block) => (block as Paragraph)?.Mark.Properties.Style;
}
