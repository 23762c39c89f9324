using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>Writes clauses and those nested in them; <see cref="ClauseReader"/> is the way back.</summary>
internal static class ClauseWriter
{
    /// <summary>The items of a list, at a depth.</summary>
    /// <param name="clauses">The clauses.</param>
    /// <param name="depth">The depth of their dashes.</param>
    /// <param name="above">The stamp of what they stand below, which they have without saying so.</param>
    /// <param name="writer">Takes the lines.</param>
    public static void Write(ValueList<Clause> clauses, int depth, Revision? above, DraftTextWriter writer)
    {
        foreach (var clause in clauses)
        {
            Write(clause, depth, above, writer);
        }
    }

    private static void Write(Clause clause, int depth, Revision? above, DraftTextWriter writer)
    {
        var whole = WholeStamp.Of(clause.Text);
        var bare = whole?.Bare ?? clause.Text;
        var isInherited = whole is not null && whole.By == above;
        var labels = bare.Atoms.OfType<LabelAtom>().Where(label => label.Text is not null).ToList();
        var key = whole is null || isInherited ? "text: " : whole.Key;
        if (labels.Count == 0 && clause.Clauses.Count == 0 && key == "text: ")
        {
            writer.Line(depth, "- " + writer.Text(bare, depth * 2 + 2));
            return;
        }
        writer.Line(depth, "- " + key + writer.Text(bare, depth * 2 + 4));
        if (whole is not null && !isInherited)
        {
            writer.By(depth + 1, whole.By);
        }
        if (labels.Count > 0)
        {
            Atom[] typed = [.. labels.Where(l => l.Text!.Length > 0)
                .Select(l => new TextAtom(l.Text!, l.Properties) { Inserted = l.Inserted, Deleted = l.Deleted })];
            writer.Line(depth + 1, "label: " + (typed.Length == 0 ? "\"\"" : writer.Text(typed, depth * 2 + 4)));
        }
        if (clause.Clauses.Count > 0)
        {
            writer.Line(depth + 1, "clauses:");
            Write(clause.Clauses, depth + 2, whole?.By ?? above, writer);
        }
    }
}
