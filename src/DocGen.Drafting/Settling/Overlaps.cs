using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Rules;
using DocGen.Revisions;

namespace DocGen.Drafting.Settling;

/// <summary>
/// Says where some marks cannot be settled while others stay. With A's marks to be settled and B's to stay:
/// <code>
/// what stands there                               accept A                             reject A
/// A's insertion, deleted by B                     the text stays, with B's deletion    the text goes
/// B's insertion, deleted by A                     the text goes                        the text stays, as B's insertion
/// B's insertion beside A's                        A's text stays, B's is a mark        A's text goes, B's is a mark
/// B's insertion between two stretches that go     refused (DG0880)                     refused (DG0880)
/// a paragraph mark, inserted by B, deleted by A   the paragraphs are one               B's split stays
/// a mark that goes, and before it text of which   refused (DG0881)                     refused (DG0881)
/// nothing is left when B is settled: which label,
/// or which paragraph, is left depends on who is
/// first
/// </code>
/// The last is found by trying: the marks are settled before the others and after them, and the results must be the same, whether the others are
/// accepted or rejected.
/// </summary>
internal static class Overlaps
{
    /// <summary>True where the marks can be settled; else each place is reported.</summary>
    /// <param name="placed">The draft.</param>
    /// <param name="choose">Chooses the marks in its text, whatever is noted in that.</param>
    /// <param name="accept">They are to be accepted; else rejected.</param>
    /// <param name="diagnostics">Takes what is not clear.</param>
    public static bool AreClear(PlacedDraft placed, Func<ValueList<Block>, RevisionChoice> choose, bool accept, DiagnosticBag diagnostics)
    {
        var choice = choose(placed.Draft.Text);
        var found = new DiagnosticBag();
        foreach (var (paragraph, chosen) in placed.Draft.Text.Paragraphs().Zip(choice.Text.Paragraphs()))
        {
            if (StandingInside(chosen, atom => accept ? atom.Accept(choice.Which) : atom.Reject(choice.Which), choice.Which) is { } author)
            {
                found.Add(SettlingMessages.StandsInside(placed.Places.Paragraph(paragraph), author));
            }
        }
        if (found.Count == 0 && DependingOnOrder(placed, choose, accept) is { } at)
        {
            found.Add(SettlingMessages.OrderMatters(at));
        }
        diagnostics.AddRange(found);
        return found.Count == 0;
    }

    /// <summary>The author of an insertion that stays, with nothing beside it that does; null where there is none.</summary>
    private static string? StandingInside(Paragraph paragraph, Func<Atom, Atom?> judge, RevisionFilter which)
    {
        string? author = null;
        var goesBefore = false;
        foreach (var atom in paragraph.Atoms.Append(paragraph.Mark).Where(atom => atom is not (CommentStartAtom or CommentEndAtom)))
        {
            var goes = judge(atom) is null;
            if (!goes && atom.Inserted is { } inserted && !which(inserted) && atom is not (MarkAtom or LabelAtom))
            {
                author ??= goesBefore ? inserted.Author : null;
                continue;
            }
            if (goes && author is not null)
            {
                return author;
            }
            (goesBefore, author) = (goes, null);
        }
        return null;
    }

    private static SourceSpan? DependingOnOrder(PlacedDraft placed, Func<ValueList<Block>, RevisionChoice> choose, bool accept)
    {
        var origins = new Origins();
        var chosen = choose(origins.Note(placed.Draft.Text));
        var draft = placed.Draft with { Text = chosen.Text };
        foreach (var acceptOthers in new[] { true, false })
        {
            var before = Settle(Settle(draft, chosen.Which, accept), RevisionFilters.All, acceptOthers).Text;
            var after = Settle(Settle(draft, stamp => !chosen.Which(stamp), acceptOthers), RevisionFilters.All, accept).Text;
            if (!before.Equals(after))
            {
                var at = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
                var first = before.Skip(at).Concat(after.Skip(at)).OfType<Paragraph>().SelectMany(paragraph => paragraph.Atoms).OfType<RunAtom>()
                    .FirstOrDefault(atom => atom.Properties.Style is not null);
                return first is null ? placed.Places.Key("") : placed.Places.Paragraph(origins.Of(first).Paragraph);
            }
        }
        return null;
    }

    private static Draft Settle(Draft draft, RevisionFilter which, bool accept) => accept ? draft.Accept(which) : draft.Reject(which);
}
