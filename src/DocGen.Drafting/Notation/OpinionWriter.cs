using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>Writes an Opinion; <see cref="OpinionReader"/> is the way back.</summary>
internal static class OpinionWriter
{
    /// <summary>The keys of the Opinion, at a depth.</summary>
    public static void Write(OpinionPart opinion, int depth, DraftTextWriter writer)
    {
        if (opinion.Number is { } number)
        {
            writer.Paragraph(depth, "number: ", number);
        }
        writer.Paragraph(depth, "title: ", opinion.Title ?? Paragraph.Plain(Roles.OpinionTitle, ""));
        if (opinion.Forum is { } forum)
        {
            writer.Paragraph(depth, "forum: ", forum);
        }
        writer.Line(depth, opinion.Sections.Count == 0 ? "sections: []" : "sections:");
        foreach (var section in opinion.Sections)
        {
            writer.Paragraph(depth + 1, "- call: ", section.Call ?? Paragraph.Plain(Roles.Call, ""));
            if (section.Clauses.Count > 0)
            {
                writer.Line(depth + 2, "clauses:");
                ClauseWriter.Write(section.Clauses, depth + 3, section.Call is { } call ? WholeStamp.Of(call)?.By : null, writer);
            }
        }
    }
}
