using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;

namespace DocGen.Drafting.Settling;

/// <summary>Everything in a draft that a reader of the printed document can name.</summary>
internal sealed class PlaceIndex
{
    private readonly ValueList<Block> text;
    private readonly List<NamedPlace> places = [];
    private readonly List<OpinionPlace> opinions = [];

    /// <param name="draft">The draft.</param>
    /// <param name="sequences">The label sequence of each level of clauses.</param>
    public PlaceIndex(Draft draft, IReadOnlyList<LabelSequence> sequences)
    {
        text = DraftLabels.Of(draft, sequences);
        for (var i = 0; i < text.Count; i++)
        {
            Add(i);
        }
    }

    /// <summary>The named parts, in their order.</summary>
    public IReadOnlyList<NamedPlace> Places => places;

    /// <summary>The Opinions, in their order.</summary>
    public IReadOnlyList<OpinionPlace> Opinions => opinions;

    /// <summary>How a command line names a part: by its words, with the place of its Opinion before them where there are several.</summary>
    public string Name(NamedPlace place) =>
        (place.Opinion > 0 && opinions.Count > 1 ? place.Opinion.ToString(CultureInfo.InvariantCulture) + "/" : "") + place.Words;

    private void Add(int i)
    {
        var role = RoleOf(i);
        var before = i == 0 ? null : RoleOf(i - 1);
        if (IsOpinion(role) && (role == Roles.OpinionNumber || !IsOpinion(before) || (role == Roles.OpinionTitle && before != Roles.OpinionNumber)))
        {
            opinions.Add(new OpinionPlace(
                role == Roles.OpinionNumber ? [Words(i, atom => atom.Inserted) ?? "", Words(i, atom => atom.Deleted) ?? ""] : [],
                new(i, Until(i + 1, (at, next) => !IsOpinion(next) || next == Roles.OpinionNumber
                    || (next == Roles.OpinionTitle && RoleOf(at - 1) != Roles.OpinionNumber)))));
        }
        switch (role)
        {
            case Roles.Note:
                Named("note", i);
                break;
            case Roles.OpinionNumber:
                Named("number", i);
                break;
            case Roles.OpinionTitle:
                Named("title", i);
                break;
            case Roles.Forum:
                Named("forum", i);
                break;
            case Roles.Call:
                Section(i, new(i, Until(i + 1, (_, next) => next != Roles.Clause)), Roles.Clause);
                break;
            case Roles.Clause or Roles.Item when before != role && before is not (Roles.Call or Roles.Heading):
                var list = new BlockRange(i, Until(i + 1, (_, next) => next != role));
                places.Add(new NamedPlace("", "", list, OpinionAt(i)) { Labels = LabelPaths.Of(text, list, role) });
                break;
            case Roles.Heading:
                var level = ((Paragraph)text[i]).Mark.Properties.Level;
                Section(i, new(i, Until(i + 1, (at, next) => next is Roles.AnnexNumber or Roles.AnnexTitle
                    || (next == Roles.Heading && ((Paragraph)text[at]).Mark.Properties.Level <= level))), Roles.Item);
                break;
            case Roles.AnnexNumber or Roles.AnnexTitle:
                Section(i, new(i, Until(i + 1, (at, next) => next == Roles.AnnexNumber || (next == Roles.AnnexTitle && RoleOf(at - 1) != Roles.AnnexNumber))),
                    Roles.Item);
                break;
            case Roles.Proposal when ProposalLine.Of((Paragraph)text[i]).Number is { Length: > 0 } number:
                var end = Until(i + 1, (at, next) => next == Roles.Proposal || RoleOf(at - 1) == Roles.Reasons);
                places.Add(new NamedPlace(number, number, new(i, end), 0));
                break;
        }
    }

    private void Named(string name, int i) => places.Add(new NamedPlace(name, name, new(i, i + 1), OpinionAt(i)));

    /// <summary>A part named by the words of its first paragraph. Its labels are those before the next heading.</summary>
    private void Section(int i, BlockRange range, string role)
    {
        var labelled = range with { To = Math.Min(range.To, Until(i + 1, (_, next) => next == Roles.Heading)) };
        places.Add(new NamedPlace(Words(i, atom => atom.Inserted), Words(i, atom => atom.Deleted), range, role == Roles.Clause ? OpinionAt(i) : 0)
        {
            Labels = LabelPaths.Of(text, labelled, role),
        });
    }

    private int OpinionAt(int i) => IsOpinion(RoleOf(i)) ? opinions.Count : 0;

    private int Until(int from, Func<int, string?, bool> ends)
    {
        while (from < text.Count && !ends(from, RoleOf(from)))
        {
            from++;
        }
        return from;
    }

    private string? Words(int i, Func<Atom, Revision?> absence)
    {
        var paragraph = (Paragraph)text[i];
        var words = PlainText.Of(paragraph with { Atoms = [.. paragraph.Atoms.Where(atom => atom is not LabelAtom && absence(atom) is null)] });
        return words.Length > 0 ? words : null;
    }

    private string? RoleOf(int i) => (text[i] as Paragraph)?.Mark.Properties.Style;

    private static bool IsOpinion(string? role) => role is Roles.OpinionNumber or Roles.OpinionTitle or Roles.Forum or Roles.Call or Roles.Clause;
}
