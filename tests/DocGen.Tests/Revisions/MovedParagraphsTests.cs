using DocGen.Documents;
using DocGen.Revisions;
using Xunit;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Revisions;

/// <summary>What is a move, and what is not.</summary>
public class MovedParagraphsTests
{
    [Fact]
    public void A_clause_that_passes_another_is_a_move_whatever_its_label() => Assert.Equal(
        ["move1", "", "move1", ""],
        Moves(Gone("a)", "that it is so"), P(Text("that it stays")), Come("b)bis", "that it is so"), P(Text("end"))));

    [Fact]
    public void It_goes_up_as_well_as_down_and_names_count_the_places_that_are_left() => Assert.Equal(
        ["move2", "", "move1", "", "move2", "", "move1", ""],
        Moves(
            Come("one two"), P(Text("x")), Gone("three four"), P(Text("x")), Gone("one two"), P(Text("x")), Come("three four"), P(Text("end"))));

    [Fact]
    public void Neighbours_that_stay_neighbours_are_one_move_with_short_and_empty_ones_among_them() => Assert.Equal(
        ["move1", "move1", "move1", "move1", "", "move1", "move1", "move1", "move1", ""],
        Moves(
            Gone("noting"), Gone("one two"), Gone(""), Gone("three four"), P(Text("x")),
            Come("noting"), Come("one two"), Come(""), Come("three four"), P(Text("end"))));

    [Fact]
    public void Empty_paragraphs_and_single_words_are_no_moves() => Assert.Equal(
        ["", "", "", "", "", ""], Moves(Gone("noting"), P(Text("x")), Come("noting"), Gone(""), P(Text("x")), Come("")));

    [Fact]
    public void Characters_of_scripts_without_blanks_are_words() => Assert.Equal(
        ["move1", "", "move1", ""], Moves(Gone("电信"), P(Text("x")), Come("电信"), P(Text("end"))));

    [Fact]
    public void Other_words_and_other_blanks_are_no_move() => Assert.Equal(
        ["", "", "", "", ""], Moves(Gone("one two"), Gone("three  four"), P(Text("x")), Come("one Two"), Come("three four")));

    [Fact]
    public void Another_author_or_another_day_moves_nothing() => Assert.Equal(
        ["", "", "", ""],
        Moves(Gone("one two"), P(Text("x")), P(Ins(Text("one two"), C), Ins(Mark(), C)), P(Ins(Text("one two"), B with { Date = null }), Ins(Mark(), B with { Date = null }))));

    [Fact]
    public void Without_a_date_nothing_is_a_move() => Assert.Equal(
        ["", "", ""], Moves(P(Del(Text("one two")), Del(Mark())), P(Text("x")), P(Ins(Text("one two")), Ins(Mark()))));

    [Fact]
    public void A_paragraph_in_the_same_place_is_not_moved() => Assert.Equal(
        ["", "", "", "", ""], Moves(Gone("one two"), Gone("three four"), Come("one two"), Come("three four"), P(Text("end"))));

    [Fact]
    public void Each_place_is_used_once_and_in_order() => Assert.Equal(
        ["move1", "", "move2", "", "move1", "", "move2", "", "", ""],
        Moves(
            Gone("one two"), P(Text("x")), Gone("one two"), P(Text("x")), Come("one two"), P(Text("x")), Come("one two"), P(Text("x")), Come("one two"), P()));

    [Fact]
    public void What_is_deleted_in_part_or_was_inserted_by_another_is_not_moved() => Assert.Equal(
        ["", "", "", "", ""],
        Moves(P(Del(Text("one two"), B)), P(Ins(Del(Text("one two"), B), C), Ins(Del(Mark(), B), C)), P(Text("x")), Come("one two"), P(Text("end"))));

    [Fact]
    public void The_last_paragraph_has_no_stamp_on_its_mark_and_may_be_moved() => Assert.Equal(
        ["move1", "", "move1"], Moves(Gone("one two"), P(Text("x")), P(Ins(Text("one two"), B))));

    [Fact]
    public void Footnotes_are_words_too()
    {
        static NoteAtom Note(string text) => new(new Note([P(Text(text))]), RunProperties.Plain);
        Assert.Equal(
            ["", "", ""],
            Moves(P(Del(Text("one two"), B), Del(Note("a"), B), Del(Mark(), B)), P(Text("x")), P(Ins(Text("one two"), B), Ins(Note("b"), B), Ins(Mark(), B))));
    }

    [Fact]
    public void Marks_are_counted_accepted_and_rejected_as_before()
    {
        Block[] text = [Gone("a)", "one two"), P(Text("x")), Come("b)", "one two"), P(Text("end"))];
        var marked = MovedParagraphs.Mark(text);
        Assert.Equal(RevisionCount.Of(text), RevisionCount.Of(marked));
        Assert.Equal(text.Accept(), marked.Accept());
        Assert.Equal(text.Reject(), marked.Reject());
    }

    private static readonly Revision C = new("C", B.Date);

    private static Paragraph Gone(params string[] cells) => P([.. Atoms(cells).Select(atom => Del(atom, B)), Del(Mark(), B)]);

    private static Paragraph Come(params string[] cells) => P([.. Atoms(cells).Select(atom => Ins(atom, B)), Ins(Mark(), B)]);

    private static IEnumerable<Atom> Atoms(string[] cells) =>
        cells.SelectMany((cell, i) => i == 0 ? [Text(cell)] : new Atom[] { new TabAtom(RunProperties.Plain), Text(cell) });

    private static IEnumerable<string> Moves(params Block[] text) => MovedParagraphs.Mark(text).Select(block =>
        string.Join(' ', DocGen.Tests.Revisions.Atoms.Stamps([block]).Select(stamp => stamp.Move ?? "").Distinct()));
}
