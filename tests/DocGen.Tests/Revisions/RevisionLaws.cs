using DocGen.Documents;
using DocGen.Revisions;
using DocGen.Tests.Docx;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Revisions;

/// <summary>What holds for accept and reject on every text that the model allows.</summary>
public class RevisionLaws
{
    [Fact]
    public void Accepted_and_rejected_texts_have_no_marks() => Hold(text =>
    {
        Assert.Empty(Atoms.Stamps(text.Accept()));
        Assert.Empty(Atoms.Stamps(text.Reject()));
    });

    [Fact]
    public void Doing_it_twice_is_doing_it_once() => Hold(text =>
    {
        foreach (var which in Authors(text).Select(RevisionFilters.By).Append(RevisionFilters.All))
        {
            Assert.Equal(List(text.Accept(which)), List(text.Accept(which).Accept(which)));
            Assert.Equal(List(text.Reject(which)), List(text.Reject(which).Reject(which)));
        }
    });

    [Fact]
    public void Author_by_author_in_any_order_is_all_at_once() => Hold(text =>
    {
        foreach (var order in Orders(Authors(text)))
        {
            Assert.Equal(List(text.Accept()), List(order.Aggregate((IEnumerable<Block>)text, (t, author) => t.Accept(RevisionFilters.By(author)))));
            Assert.Equal(List(text.Reject()), List(order.Aggregate((IEnumerable<Block>)text, (t, author) => t.Reject(RevisionFilters.By(author)))));
        }
    });

    [Fact]
    public void Accepting_one_and_rejecting_another_author_commute() => Hold(text =>
    {
        foreach (var order in Orders(Authors(text)).Where(order => order.Length > 1))
        {
            var (one, other) = (RevisionFilters.By(order[0]), RevisionFilters.By(order[1]));
            Assert.Equal(List(text.Accept(one).Reject(other)), List(text.Reject(other).Accept(one)));
        }
    });

    /// <summary>Atom by atom, so that a join or a split that loses, doubles or stamps anything shows.</summary>
    [Fact]
    public void One_authors_revisions_leave_those_of_the_others_alone() => Hold(text =>
    {
        foreach (var author in Authors(text))
        {
            Assert.Equal(Expected(text, (_, deleted) => deleted?.Author != author, a => a.Inserted?.Author == author ? a with { Inserted = null } : a),
                Atoms.Of(text.Accept(RevisionFilters.By(author))));
            Assert.Equal(Expected(text, (inserted, _) => inserted?.Author != author, a => a.Deleted?.Author == author ? a with { Deleted = null } : a),
                Atoms.Of(text.Reject(RevisionFilters.By(author))));
        }
    });

    [Fact]
    public void The_words_are_those_of_the_atoms_that_stand() => Hold(text =>
    {
        Assert.Equal(Atoms.Words(text, (_, deleted) => deleted is null), Words(text.Accept()));
        Assert.Equal(Atoms.Words(text, (inserted, _) => inserted is null), Words(text.Reject()));
    });

    [Fact]
    public void Counts_name_every_author_and_nobody_else() => Hold(text =>
    {
        var stamped = Atoms.Of(text).SelectMany(a => new[] { a.Inserted, a.Deleted }).OfType<Revision>().Select(r => r.Author);

        Assert.Equal(stamped.Distinct().Order(StringComparer.Ordinal), RevisionCount.Of(text).Select(count => count.Author));
        Assert.All(RevisionCount.Of(text), count => Assert.True(count.Insertions + count.Deletions > 0));
    });

    [Fact]
    public void Counts_do_not_depend_on_how_text_is_cut() => Hold(text =>
        Assert.Equal(RevisionCount.Of(text), RevisionCount.Of(text.Select(CutToCharacters))));

    /// <summary>What is between two marks may go, and they become one: a count never grows.</summary>
    [Fact]
    public void Counts_of_one_author_end_with_accepting_and_no_other_grows() => Hold(text =>
    {
        foreach (var author in Authors(text))
        {
            foreach (var after in new[] { text.Accept(RevisionFilters.By(author)), text.Reject(RevisionFilters.By(author)) })
            {
                var counts = RevisionCount.Of(after);
                Assert.DoesNotContain(counts, count => count.Author == author);
                Assert.All(counts, count => Assert.Contains(RevisionCount.Of(text), before =>
                    before.Author == count.Author && before.Insertions >= count.Insertions && before.Deletions >= count.Deletions));
            }
        }
    });

    private static IEnumerable<Atom> Expected(ValueList<Block> text, Func<Revision?, Revision?, bool> stays, Func<Atom, Atom> cleared) =>
        Atoms.Of(text.Select(block => Standing(block, stays))).Where(atom => stays(atom.Inserted, atom.Deleted)).Select(cleared);

    /// <summary>A note and a row take along what is in them, whoever stamped it.</summary>
    private static Block Standing(Block block, Func<Revision?, Revision?, bool> stays) => block switch
    {
        Paragraph paragraph => paragraph with
        {
            Atoms = [.. paragraph.Atoms.Where(atom => atom is not NoteAtom || stays(atom.Inserted, atom.Deleted))],
        },
        Table table => table with
        {
            Rows = table.Rows.Where(row => stays(row.Inserted, row.Deleted)).Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Blocks = cell.Blocks.Select(b => Standing(b, stays)).ToValueList() }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    };

    private static Block CutToCharacters(Block block) => block is not Paragraph paragraph ? block : paragraph with
    {
        Atoms = [.. paragraph.Atoms.SelectMany(IEnumerable<Atom> (atom) => atom is TextAtom text ? text.Text.Select(c => text with { Text = c.ToString() }) : [atom])],
    };

    private static string[] Authors(ValueList<Block> text) => [.. Atoms.Stamps(text).Select(stamp => stamp.Author).Distinct()];

    private static IEnumerable<string[]> Orders(string[] authors) => authors.Length < 2
        ? [authors]
        : authors.SelectMany(first => Orders([.. authors.Where(a => a != first)]).Select(rest => (string[])[first, .. rest]));

    private static string Words(IEnumerable<Block> text) => Atoms.Words(text, (_, _) => true);

    private static ValueList<Block> List(IEnumerable<Block> text) => text.ToValueList();

    /// <summary>Always the same texts: a build that fails today fails tomorrow.</summary>
    private static void Hold(Action<ValueList<Block>> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(new Replay(new Rnd(20130201UL, 35UL), null)),
        Prop.ForAll(RandomDocuments.Any, document => law(SettledText.Of(document))));
}
