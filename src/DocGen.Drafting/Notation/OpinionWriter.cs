using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>Writes an Opinion; <see cref="OpinionReader"/> is the way back. What went with a change is <c>[]</c>.</summary>
internal static class OpinionWriter
{
    /// <summary>The keys of the Opinion, at a depth; the place where the items of the last of them, its sections, begin.</summary>
    public static int Write(OpinionPart opinion, int depth, DraftTextWriter writer)
    {
        if (opinion.Number is { } number)
        {
            writer.Paragraph(depth, "number: ", number);
        }
        writer.ParagraphOrNone(depth, "title: ", opinion.Title);
        if (opinion.Forum is { } forum)
        {
            writer.Paragraph(depth, "forum: ", forum);
        }
        writer.Line(depth, opinion.Sections.Count == 0 ? "sections: []" : "sections:");
        var items = writer.Length;
        foreach (var section in opinion.Sections)
        {
            WriteSection(section, depth + 1, writer);
        }
        return items;
    }

    private static void WriteSection(Section section, int depth, DraftTextWriter writer)
    {
        writer.ParagraphOrNone(depth, "- call: ", section.Call);
        var items = ClauseWriter.Flat(section.Clauses);
        var above = default(StampsAbove).With(section.Call is { } call ? WholeStamp.Of(call) : null);
        var written = WriteClauses(items, 0, depth + 1, above, writer);
        if (written < items.Count)
        {
            // The rest does not come or go with its call: it stands in a list that has none.
            writer.ParagraphOrNone(depth, "- call: ", null);
            WriteClauses(items, written, depth + 1, default, writer);
        }
    }

    private static int WriteClauses(IReadOnlyList<Paragraph> items, int from, int depth, StampsAbove above, DraftTextWriter writer)
    {
        if (!ClauseWriter.CanStand(items, from, 1, above))
        {
            return from;
        }
        writer.Line(depth, "clauses:");
        return ClauseWriter.Write(items, from, 1, depth + 1, above, writer);
    }
}
