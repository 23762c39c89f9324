using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Rules;

/// <summary>
/// Holds each proposal of a draft to its symbol: <c>ADD</c>, <c>ADD*</c> and <c>NOC</c> have no marks, <c>MOD</c> and <c>(MOD)</c> have some, <c>SUP</c> and
/// <c>SUP*</c> reproduce no text and give their reasons; and to its number. A secretariat sends back what contradicts itself, so this is an error and nothing is built. What is left when
/// changes are settled is not held to it: there the marks are gone, and the symbols not yet.
/// </summary>
public static partial class ProposalCheck
{
    /// <summary>Sources (one, or several that propose together) and a document, perhaps an addendum of it.</summary>
    private const string Series = "([A-Z][A-Z0-9-]*/)+([0-9]+(A[0-9]+)*|X+)";

    [GeneratedRegex("^" + Series + @"\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeSeries { get; }

    [GeneratedRegex("^" + Series + @"/[1-9][0-9]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber { get; }

    private sealed record Proposal(Paragraph Line, Paragraph? Title, IReadOnlyList<Block> Text, Paragraph? Reasons);

    /// <summary>True where nothing contradicts; else it is reported.</summary>
    public static bool Holds(PlacedDraft placed, DiagnosticBag diagnostics)
    {
        var ((head, text), places) = placed;
        var found = new DiagnosticBag();
        if (head.Proposals is { } series && !WholeSeries.IsMatch(series))
        {
            found.Add(ProposalMessages.BadSeries(places.Key("proposals"), series));
        }
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var counted = ProposalNumbers.Number(text, head.Proposals);
        for (var i = 0; i < text.Count; i++)
        {
            if (RoleOf(text[i]) == Roles.Proposal)
            {
                var proposal = Read(text, i);
                CheckNumber(proposal.Line, ProposalLine.Of((Paragraph)counted[i]).Number, numbers, places, found);
                CheckText(proposal, places, found);
            }
        }
        diagnostics.AddRange(found);
        return !found.HasErrors;
    }

    private static void CheckNumber(Paragraph line, string? number, HashSet<string> numbers, DraftPlaces places, DiagnosticBag found)
    {
        var (symbol, typed) = ProposalLine.Of(line);
        if (typed is { Length: > 0 } && !WholeNumber.IsMatch(typed))
        {
            found.Add(ProposalMessages.BadNumber(places.Label(line), typed));
        }
        else if (typed == "")
        {
            if (symbol != ProposalLine.NoChange)
            {
                found.Add(ProposalMessages.OnlyNoChange(places.Label(line), symbol, places.IsPlainText(line)));
            }
        }
        else if (number is null)
        {
            found.Add(ProposalMessages.NumberNeeded(places.Paragraph(line), places.IsPlainText(line)));
        }
        else if (!numbers.Add(number))
        {
            found.Add(ProposalMessages.SameNumber(places.Label(line), number, places.IsPlainText(line)));
        }
    }

    private static void CheckText(Proposal proposal, DraftPlaces places, DiagnosticBag found)
    {
        var (line, title, text, reasons) = proposal;
        var proposed = ProposalLine.Of(line);
        var (symbol, number) = proposed;
        var at = places.Paragraph(line);
        var all = (title is null ? text : [title, .. text]).Paragraphs().ToList();
        var marked = all.Find(paragraph => paragraph.Atoms.Append(paragraph.Mark).Any(atom => atom.Inserted is not null || atom.Deleted is not null));
        if (all.Count == 0)
        {
            found.Add(proposed.IsAddition || proposed.IsAmendment
                ? ProposalMessages.NothingProposed(at, symbol, places.IsPlainText(line) ? "a text below it" : "`text` or `body`", "text: …")
                : places.IsPlainText(line) ? ProposalMessages.NothingProposed(at, symbol, "a line in capitals below it, which says what it is about", "proposal-title: …")
                : ProposalMessages.NothingProposed(at, symbol, "`title`, which says what it is about", "title: …"));
        }
        else if (line.Mark.Inserted is null && line.Mark.Deleted is null)
        {
            if (proposed.IsAmendment && marked is null)
            {
                found.Add(ProposalMessages.NothingMarked(at, symbol));
            }
            else if (proposed.IsAddition && marked is not null)
            {
                found.Add(ProposalMessages.MarksInNew(places.Paragraph(marked), symbol));
            }
            else if (symbol == ProposalLine.NoChange && marked is not null)
            {
                found.Add(ProposalMessages.MarksInUnchanged(places.Paragraph(marked)));
            }
            else if (proposed.IsSuppression && text.Paragraphs().FirstOrDefault(IsReproduced) is { } reproduced)
            {
                found.Add(ProposalMessages.SuppressedText(places.Paragraph(reproduced), symbol, places.IsPlainText(reproduced)));
            }
        }
        if (reasons is null && proposed.IsSuppression)
        {
            found.Add(ProposalMessages.NeedsReasons(at, symbol));
        }
        else if (reasons is null && symbol == ProposalLine.NoChange && number != "")
        {
            found.Add(ProposalMessages.UnreasonedNoChange(at, places.IsPlainText(line)));
        }
    }

    private static Proposal Read(ValueList<Block> text, int at)
    {
        var line = (Paragraph)text[at++];
        var title = at < text.Count && RoleOf(text[at]) == Roles.ProposalTitle ? (Paragraph)text[at++] : null;
        var end = at;
        while (end < text.Count && RoleOf(text[end]) is not (Roles.Proposal or Roles.ProposalTitle or Roles.Reasons))
        {
            end++;
        }
        return new Proposal(line, title, [.. text.Skip(at).Take(end - at)],
            end < text.Count && RoleOf(text[end]) == Roles.Reasons ? (Paragraph)text[end] : null);
    }

    /// <summary>A text, and not a line that names one.</summary>
    private static bool IsReproduced(Paragraph paragraph) => paragraph.Mark.Properties.Style is not
        (Roles.Heading or Roles.OpinionNumber or Roles.OpinionTitle or Roles.AnnexNumber or Roles.AnnexTitle or Roles.PageBreak);

    private static string? RoleOf(Block block) => (block as Paragraph)?.Mark.Properties.Style;
}
