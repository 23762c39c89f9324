using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;

namespace DocGen.Drafting.Provisions;

/// <summary>A proposal with a symbol (<c>MOD</c>), and where it stands in its file.</summary>
/// <param name="From">Its first block.</param>
/// <param name="To">The one behind its last.</param>
/// <param name="Line">The line that begins it, as it is written.</param>
/// <param name="Numbered">The same with its number, which may have been counted.</param>
/// <param name="Title">What it is about; null where it does not say.</param>
/// <param name="Text">The text that is proposed.</param>
/// <param name="Original">That text with its changes rejected, without comments.</param>
/// <param name="Reasons">Why; null where it does not say.</param>
internal sealed record SymbolProposal(
    int From, int To, Paragraph Line, Paragraph Numbered, Paragraph? Title, ValueList<Block> Text, ValueList<Block> Original, Paragraph? Reasons)
{
    /// <summary>Its symbol and its number.</summary>
    public ProposalLine Symbol { get; } = ProposalLine.Of(Numbered);

    /// <summary>The title of the provision in the text that is amended; null where it does not say.</summary>
    public string? About { get; } = Title is null ? null
        : PlainText.Of(Title with { Atoms = [.. Title.Atoms.Where(atom => atom.Inserted is null || Title.Mark.Inserted is not null)] });

    /// <summary>It is to stay, and says so.</summary>
    public bool Keeps => Symbol is { Symbol: ProposalLine.NoChange, Number: not "" };

    /// <summary>It comes or goes as a whole in a revision of its file: what it proposes is not held to anything.</summary>
    public bool IsRevised => Line.Mark.Inserted is not null || Line.Mark.Deleted is not null;

    /// <summary>What a message calls it: its number, or what it is about.</summary>
    public string Name => Symbol.Number is { Length: > 0 } number ? number : About is null ? Symbol.Symbol : $"{Symbol.Symbol} {About}";

    /// <summary>Its blocks.</summary>
    /// <param name="isNumbered">Its number is typed.</param>
    public IEnumerable<Block> Blocks(bool isNumbered) =>
        [isNumbered ? Numbered : Line, .. Title is null ? [] : new[] { Title }, .. Text, .. Reasons is null ? [] : new[] { Reasons }];

    /// <summary>The proposals of a file, in its order.</summary>
    public static List<SymbolProposal> All(Draft draft)
    {
        var (text, counted) = (draft.Text, ProposalNumbers.Number(draft.Text, draft.Head.Proposals));
        var found = new List<SymbolProposal>();
        for (var i = 0; i < text.Count; i++)
        {
            if (RoleOf(i) == Roles.Proposal)
            {
                found.Add(At(i));
            }
        }
        return found;

        SymbolProposal At(int from)
        {
            var (at, line) = (from + 1, (Paragraph)text[from]);
            var title = RoleOf(at) == Roles.ProposalTitle ? (Paragraph)text[at++] : null;
            var start = at;
            while (at < text.Count && RoleOf(at) is not (Roles.Proposal or Roles.ProposalTitle or Roles.Reasons))
            {
                at++;
            }
            var reasons = RoleOf(at) == Roles.Reasons ? (Paragraph)text[at] : null;
            ValueList<Block> proposed = [.. text.Skip(start).Take(at - start)];
            return new SymbolProposal(
                from, reasons is null ? at : at + 1, line, ProposalLine.Of(line).Number == "" ? line : (Paragraph)counted[from], title, proposed,
                proposed.Count == 0 ? [] : (draft with { Text = proposed }).Reject().Text.WithoutComments(), reasons);
        }

        string? RoleOf(int i) => i < text.Count ? (text[i] as Paragraph)?.Mark.Properties.Style : null;
    }
}
