using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>Compare on drafts: what comes out is a draft that the notation can say.</summary>
public static class DraftComparison
{
    /// <summary>What a comparison has to know of the paragraphs of drafts.</summary>
    public static ComparisonRules Rules { get; } = new()
    {
        IsSolitary = static paragraph => paragraph.Mark.Properties.Style is Roles.Note or Roles.OpinionNumber or Roles.AnnexNumber or Roles.PageBreak or Roles.Figure
            or Roles.Proposal or Roles.Reasons,
        IsIndivisible = static paragraph => paragraph.Mark.Properties.Style is Roles.PageBreak or Roles.Figure or Roles.Proposal,
        IsUnmarked = static paragraph => paragraph.Mark.Properties.Style is Roles.PageBreak,
        IsSingle = static paragraph => paragraph.Mark.Properties.Style is Roles.Note,
        IsLine = static paragraph => paragraph.Mark.Properties.Style is not (Roles.Clause or Roles.Item or Roles.Text or Roles.PageBreak),
    };

    /// <summary>
    /// The revised draft with its changes to the original as marks. Its head is the revised one's, with the author and the date of the marks.
    /// Page breaks have no marks in drafts: those of the original stay. Comments are no words: those of the revised text stand at their place, and
    /// those of the original where their words stand, deleted ones included.
    /// </summary>
    /// <param name="original">A draft without marks.</param>
    /// <param name="revised">Another without marks.</param>
    /// <param name="by">The stamp on every mark.</param>
    public static Draft Compare(Draft original, Draft revised, Revision by)
    {
        var head = revised.Head with { Author = by.Author, Revised = by.Date == revised.Head.Date ? null : by.Date };
        var marked = TextComparison.Compare(original.Text, revised.Text, by, Rules).Script.ToMarked();
        var remarked = KeptRemarks.In(marked, original.Text, revised.Text);
        if (ReferenceEquals(marked, remarked))
        {
            return new Draft(head, InForm(marked));
        }
        var text = StampDates.Of(InForm(remarked), head.Revised ?? head.Date);
        var names = Authors.Of(text).Where(name => name != head.Author).Union(revised.Head.Authors.Select(author => author.Name)).ToList();
        return new Draft(head with { Authors = AuthorKeys.For(names, [.. revised.Head.Authors, .. original.Head.Authors]) }, text);
    }

    /// <summary>The original of a script with its changes as marks, in the form of drafts.</summary>
    public static ValueList<Block> Marked(EditScript script) => InForm(script.ToMarked());

    private static ValueList<Block> InForm(ValueList<Block> marked)
    {
        var parts = KeptLetters.Find(marked, static paragraph => Stamp(paragraph, atom => atom.Inserted) is not null || Stamp(paragraph, atom => atom.Deleted) is not null);
        return DraftForm.Of(marked.Select((block, i) => parts.Contains(i) ? block : Whole(block)).ToValueList());
    }

    /// <summary>A paragraph that comes or goes as a whole says so by its label (<c>ins:</c>, <c>del:</c>).</summary>
    private static Block Whole(Block block) => block switch
    {
        Paragraph { Mark: { } mark } paragraph when !paragraph.Atoms.Any(atom => atom is LabelAtom)
            && (IsAll(paragraph, atom => atom.Inserted) || IsAll(paragraph, atom => atom.Deleted)) => paragraph with
            {
                Atoms = [new LabelAtom(null, RunProperties.Plain) { Inserted = Stamp(paragraph, atom => atom.Inserted), Deleted = Stamp(paragraph, atom => atom.Deleted) }, .. paragraph.Atoms],
            },
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Blocks = cell.Blocks.Select(Whole).ToValueList() }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    };

    private static Revision? Stamp(Paragraph paragraph, Func<Atom, Revision?> of) => IsAll(paragraph, of) ? of(paragraph.Mark) : null;

    private static bool IsAll(Paragraph paragraph, Func<Atom, Revision?> of) =>
        of(paragraph.Mark) is { } stamp && paragraph.Atoms.All(atom => of(atom) == stamp);
}
