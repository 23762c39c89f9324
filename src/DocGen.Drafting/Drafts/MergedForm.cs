using DocGen.Documents;
using DocGen.Merging;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// Marked texts that were put together, in the form of drafts. The notation marks nothing in what is deleted as a whole, and joins nothing
/// where no paragraph follows: what is left out for that is a conflict.
/// What the original would not come back from is left out too (<see cref="HeldToOriginal"/>).
/// </summary>
internal sealed class MergedForm
{
    private readonly List<Conflict> conflicts = [];
    private int paragraph;

    /// <summary>The text in its form, and what had to be left out.</summary>
    /// <param name="text">The marked text.</param>
    /// <param name="original">What rejecting all marks is to give, without comments.</param>
    /// <param name="mayType">A label that the text types, and the original leaves to the sequence, is no loss.</param>
    public static (ValueList<Block> Text, ValueList<Conflict> LeftOut) Of(ValueList<Block> text, ValueList<Block> original, bool mayType = false)
    {
        var form = new MergedForm();
        var settled = Gone(form.WithLoweredComments(text).Select(block => form.Of(block, null)).ToValueList());
        var result = DraftForm.Of(settled);
        while (Unsplit(settled, result) is >= 0 and var at)
        {
            var number = NumberOf(settled.Take(at));
            if (form.AsWhole((Paragraph)settled[at], number) is { } whole)
            {
                settled = [.. settled.Take(at), whole, .. settled.Skip(at + 1)];
            }
            else
            {
                form.Add(number, ((Paragraph)settled[at]).Mark.Inserted!.Author, "\n");
                settled = Rejoined(settled, at);
            }
            result = DraftForm.Of(settled);
        }
        form.Compare(settled, result);
        return (HeldToOriginal.Of(result, original, mayType, form.Add), [.. form.conflicts]);
    }

    /// <summary>
    /// The line of a proposal has no comments, and what comes as a whole none but its own: they stand at the start of the paragraph below it.
    /// </summary>
    private ValueList<Block> WithLoweredComments(ValueList<Block> text)
    {
        var (result, comments) = (new List<Block>(text.Count), new List<Atom>());
        foreach (var block in text)
        {
            switch (block)
            {
                case Paragraph { Mark.Properties.Style: Roles.Proposal } line:
                    Lower(line, IsComment);
                    break;
                case Paragraph paragraph when ComesAsWhole(paragraph) || Joins.IsWhole(paragraph, atom => atom.Inserted):
                    Lower(paragraph, atom => atom.Inserted is null);
                    break;
                case Paragraph paragraph when comments.Count > 0:
                    var gone = Joins.IsWhole(paragraph, atom => atom.Deleted) ? paragraph.Mark.Deleted : null;
                    var labels = paragraph.Atoms.TakeWhile(atom => atom is LabelAtom).Count();
                    result.Add(paragraph with { Atoms = [.. paragraph.Atoms.Take(labels), .. comments.Select(atom => atom with { Deleted = gone }), .. paragraph.Atoms.Skip(labels)] });
                    comments.Clear();
                    break;
                default:
                    AddComments(NumberOf(result), comments);
                    comments.Clear();
                    result.Add(block);
                    break;
            }
        }
        AddComments(NumberOf(result), comments);
        return [.. result];

        void Lower(Paragraph paragraph, Func<Atom, bool> which)
        {
            comments.AddRange(paragraph.Atoms.Where(which).Select(atom => atom with { Inserted = null }));
            result.Add(paragraph.Atoms.Any(which) ? paragraph with { Atoms = [.. paragraph.Atoms.Where(atom => !which(atom))] } : paragraph);
        }
    }

    /// <summary>It says that it comes as a whole, though comments stand in it that were there before.</summary>
    private static bool ComesAsWhole(Paragraph paragraph) => paragraph.Mark.Inserted is { } by
        && paragraph.Atoms.Any(atom => atom is LabelAtom { Text: null } && atom.Inserted == by)
        && paragraph.Atoms.All(atom => atom.Inserted == by || (IsComment(atom) && atom.Inserted is null));

    private static bool IsComment(Atom atom) => atom is CommentStartAtom or CommentEndAtom;

    /// <summary>A paragraph that was split where something else came between the two parts; -1 where none was.</summary>
    private static int Unsplit(ValueList<Block> before, ValueList<Block> after) => before.Zip(after).Select((pair, i) => (pair, i))
        .Where(both => both.pair is (Paragraph { Mark.Inserted: not null }, Paragraph { Mark.Inserted: null })).Select(both => both.i)
        .FirstOrDefault(-1);

    /// <summary>
    /// A paragraph of which nothing stands in the original comes as a whole, under the name of whoever splits it off; words of another in
    /// it are reported. Null where something stands in the original.
    /// </summary>
    private Paragraph? AsWhole(Paragraph paragraph, int number)
    {
        var by = paragraph.Mark.Inserted!;
        var rest = paragraph.Atoms.Where(atom => atom is not LabelAtom).ToList();
        if (rest.Exists(atom => atom.Inserted is null && atom is not (CommentStartAtom or CommentEndAtom)) || (rest.Count < paragraph.Atoms.Count && paragraph.Atoms.All(atom => atom.Inserted == by)))
        {
            return null;
        }
        foreach (var others in rest.Where(atom => (atom.Inserted ?? by).Author != by.Author).GroupBy(atom => atom.Inserted!.Author))
        {
            Add(number, others.Key, string.Concat(others.OfType<TextAtom>().Select(text => text.Text)));
        }
        var label = paragraph.Atoms.OfType<LabelAtom>().FirstOrDefault() ?? new LabelAtom(null, RunProperties.Plain) { Deleted = paragraph.Mark.Deleted };
        return paragraph with { Atoms = AtomText.Merge([label with { Inserted = by }, .. rest.Select(atom => atom with { Inserted = by })]) };
    }

    /// <summary>The text with such a paragraph whole again, where the original goes on.</summary>
    private static ValueList<Block> Rejoined(ValueList<Block> text, int at)
    {
        var next = at + 1;
        while (next < text.Count && text[next] is not Paragraph { Mark.Inserted: null })
        {
            next++;
        }
        if (next == text.Count || text.Skip(at + 1).Take(next - at - 1).Any(block => block is Table table && table.Rows.Any(row => row.Inserted is null)))
        {
            return [.. text.Take(at), (Paragraph)text[at] is var last ? last with { Mark = last.Mark with { Inserted = null } } : text[at], .. text.Skip(at + 1)];
        }
        var (first, rest) = ((Paragraph)text[at], (Paragraph)text[next]);
        IEnumerable<Atom> atoms = first.Atoms.Count == 0 ? rest.Atoms : [.. first.Atoms, .. rest.Atoms.Where(atom => atom is not LabelAtom)];
        return [.. text.Take(at), .. text.Skip(at + 1).Take(next - at - 1), rest with { Atoms = AtomText.Merge([.. atoms]) }, .. text.Skip(next + 1)];
    }

    private static int NumberOf(IEnumerable<Block> before) => 1 + before.Paragraphs().Count(paragraph => paragraph.Mark.Inserted is null);

    private Block Of(Block block, Revision? rowDeleted) => block switch
    {
        Paragraph { Mark.Properties.Style: Roles.Figure or Roles.PageBreak } figure => Bare(figure),
        Paragraph paragraph => Of(paragraph, rowDeleted),
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Blocks = cell.Blocks.Select(inner => Of(inner, row.Inserted is null ? row.Deleted : null)).ToValueList() }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    };

    private Paragraph Of(Paragraph read, Revision? rowDeleted)
    {
        var atoms = read.Atoms.Where(atom => rowDeleted is null || atom.Inserted is null).Select(atom => atom is NoteAtom { Deleted: not null, Inserted: null } note
            ? note with { Note = new Note([.. note.Note.Content.Select(inner => Unmarked(inner)).OfType<Paragraph>()]) }
            : atom).ToValueList();
        paragraph++;
        return CommentForm.Of(read with { Atoms = atoms });
    }

    /// <summary>
    /// The text; of what goes with its mark and has nothing to be joined to, or is one of the texts whose marks are not written, the comments go too,
    /// so that it goes as a whole.
    /// </summary>
    private static ValueList<Block> Gone(ValueList<Block> text) => [.. text.Select((block, i) => block is Paragraph { Mark: { Inserted: null, Deleted: { } by } } paragraph
        && paragraph.Atoms.Any(atom => atom.Deleted is null)
        && paragraph.Atoms.All(atom => atom.Inserted is null && (atom.Deleted == by || (IsComment(atom) && atom.Deleted is null)))
        && (paragraph.Mark.Properties.Style is Roles.OpinionNumber or Roles.Note or Roles.Proposal or Roles.Reasons || !Joins.HasNext(text, i, atom => atom.Deleted))
            ? paragraph with
            {
                Atoms =
                [
                    new LabelAtom(null, RunProperties.Plain) { Deleted = by },
                    .. paragraph.Atoms.Where(atom => atom is not LabelAtom).Select(atom => atom with { Deleted = by }),
                ],
            }
            : block)];

    /// <summary>What is inserted into a footnote that goes is in a conflict already.</summary>
    private static Paragraph Unmarked(Paragraph inner) => inner with { Atoms = AtomText.Merge([.. inner.Atoms.Where(atom => atom.Inserted is null)]) };

    /// <summary>A picture has no comments.</summary>
    private Paragraph Bare(Paragraph figure)
    {
        paragraph++;
        AddComments(paragraph, figure.Atoms);
        return figure with { Atoms = [.. figure.Atoms.Where(atom => !IsComment(atom))] };
    }

    /// <summary>Reports the stamps of marks that could not be joined to anything.</summary>
    private void Compare(ValueList<Block> before, ValueList<Block> after)
    {
        foreach (var ((one, other), i) in before.Paragraphs().Zip(after.Paragraphs()).Select((pair, i) => (pair, i)))
        {
            foreach (var by in new[] { other.Mark.Inserted is null ? one.Mark.Inserted : null, other.Mark.Deleted is null ? one.Mark.Deleted : null })
            {
                if (by is not null)
                {
                    Add(i + 1, by.Author, "\n");
                }
            }
        }
    }

    private void AddComments(int number, IEnumerable<Atom> atoms)
    {
        foreach (var comment in atoms.OfType<CommentEndAtom>().Select(end => end.Comment))
        {
            Add(number, comment.Author, string.Join('\n', comment.Content.Select(PlainText.Of)));
        }
    }

    private void Add(int number, string author, string text) => conflicts.Add(new Conflict(ConflictKind.Form, number, 0, 0, "", [new Claim(author, text)]));
}
