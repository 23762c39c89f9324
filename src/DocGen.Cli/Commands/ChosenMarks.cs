using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Settling;
using DocGen.Revisions;

namespace DocGen.Cli.Commands;

/// <summary>The marks that a command line chooses. A choice that chooses nothing is a slip, and is told with what there is.</summary>
internal static class ChosenMarks
{
    /// <summary>Chooses the marks in a draft's text; null, and reported, where there are none.</summary>
    public static Func<ValueList<Block>, RevisionChoice>? Find(
        Draft draft, MarkQuery query, IReadOnlyList<LabelSequence> sequences, string file, DiagnosticBag diagnostics)
    {
        var all = Stamps(draft, text => RevisionChoice.Of(text, _ => true, RevisionFilters.All));
        if (query.Author is { } author && all.TrueForAll(stamp => stamp.Author != author))
        {
            diagnostics.Add(CommandMessages.NoMarksBy(file, author, [.. all.Select(stamp => stamp.Author).Distinct()]));
            return null;
        }
        if (query.Days is { } days && !all.Exists(stamp => days.Has(stamp)))
        {
            diagnostics.Add(CommandMessages.NoMarksOn(file,
                [.. all.Select(stamp => stamp.Date?.Date).OfType<DateTime>().Distinct().Order().Select(ContentDate.Write)]));
            return null;
        }
        if (Settlement.Find(draft, query, sequences, file, diagnostics) is not { } choose)
        {
            return null;
        }
        if (Stamps(draft, choose).Count == 0)
        {
            diagnostics.Add(CommandMessages.NoMarksThere(file));
            return null;
        }
        return choose;
    }

    private static List<Revision> Stamps(Draft draft, Func<ValueList<Block>, RevisionChoice> choose)
    {
        var stamps = new List<Revision>();
        var (text, which) = choose(draft.Text);
        // The filter is asked about each mark on the way.
        _ = text.Accept(stamp =>
        {
            if (which(stamp))
            {
                stamps.Add(stamp);
            }
            return false;
        }).Count();
        return stamps;
    }
}
