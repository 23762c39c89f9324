using DocGen.Documents;
using DocGen.Tests.Clients;
using Xunit;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx;

/// <summary>What pandoc makes of our marks, in its own native notation; it knows paragraph marks and comments, which LibreOffice's list leaves out.</summary>
public class PandocTests
{
    [Fact]
    public void Insertions_and_deletions_are_seen_with_author_and_date()
    {
        var native = Pandoc.Read(ValidDocx.Write(Doc(P(Text("one "), Ins(Text("two"), B), Del(Text("three"), A)))), "all", "native");
        Assert.Contains("""Span ( "" , [ "insertion" ] , [ ( "author" , "B" ) , ( "date" , "2013-02-01T12:30:00Z" ) ] ) [ Str "two" ]""",
            Flat(native), StringComparison.Ordinal);
        Assert.Contains("""[ "deletion" ] , [ ( "author" , "A" )""", Flat(native), StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraph_marks_are_seen()
    {
        var native = Flat(Pandoc.Read(ValidDocx.Write(Doc(P(Text("one"), Ins(Mark(), B)), P(Text("two"), Del(Mark(), B)), P(Text("end")))), "all", "native"));
        Assert.Contains("paragraph-insertion", native, StringComparison.Ordinal);
        Assert.Contains("paragraph-deletion", native, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_are_seen_with_their_range()
    {
        var native = Flat(Pandoc.Read(ValidDocx.Write(Doc(P(
            new CommentStartAtom(Remark("why")), Text("one"), new CommentEndAtom(Remark("why")), Text(" two")))), "all", "native"));
        Assert.Contains("\"comment-start\"", native, StringComparison.Ordinal);
        Assert.Contains("Str \"why\"", native, StringComparison.Ordinal);
        Assert.Contains("\"comment-end\"", native, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accept", "one new^[1] [1] note")]
    [InlineData("reject", "one old")]
    public void Notes_go_with_their_references(string trackChanges, string words)
    {
        var note = Ins(new NoteAtom(new Note([P(Text("note"))]), RunProperties.Plain));
        var plain = Pandoc.Read(ValidDocx.Write(Doc(P(Text("one "), Del(Text("old")), Ins(Text("new")), note))), trackChanges, "plain");
        Assert.Equal(words.Replace("^", "", StringComparison.Ordinal), Flat(plain));
    }

    /// <summary>pandoc breaks its lines where it likes.</summary>
    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
