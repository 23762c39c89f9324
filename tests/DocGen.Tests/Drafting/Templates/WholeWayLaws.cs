using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Docx;
using DocGen.Drafting;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Revisions;
using DocGen.Tests.Docx;

namespace DocGen.Tests.Drafting.Templates;

/// <summary>What holds for every draft on its whole way to a Word file and back.</summary>
public class WholeWayLaws
{
    private static readonly Pack Pack = Workbench.Pack("en", []);

    private static readonly PictureSurroundings Surroundings = new(new TestPictures.Everywhere());

    [Fact]
    public void Settling_before_or_after_compiling_is_the_same() => Some.Hold(1000, RandomDrafts.Unlabelled, draft =>
    {
        var body = Compile(draft).Body.ToValueList();

        Assert.Equal(Words(Compile(draft.Accept()).Body), Words(body.Accept()));
        Assert.Equal(Words(Compile(draft.Reject()).Body), Words(body.Reject()));
    });

    [Fact]
    public void Every_character_survives() => Some.Hold(1000, RandomDrafts.Any, draft =>
    {
        var compiled = AllText(Compile(draft).Body).ToList();
        foreach (var text in AllText(draft.Text).Where(text => text.Length > 0))
        {
            compiled.RemoveRange(0, compiled.TakeWhile(paragraph => IsBare(paragraph) && !paragraph.EndsWith(text, StringComparison.Ordinal)).Count());
            Assert.True(compiled[0].EndsWith(text, StringComparison.Ordinal) || compiled[0].StartsWith(text + "\t", StringComparison.Ordinal), text);
            compiled.RemoveAt(0);
        }
        Assert.All(compiled, paragraph => Assert.True(IsBare(paragraph), paragraph));
    });

    /// <summary>A paragraph that somebody left empty, with no more than the template's words and its label before nothing.</summary>
    private static bool IsBare(string paragraph) =>
        string.IsNullOrWhiteSpace(paragraph) || paragraph.EndsWith('\t') || paragraph is "OPINION " or "Note: ";

    [Fact]
    public void The_file_is_valid_and_gives_the_same_text_back() => Some.Hold(200, RandomDrafts.Any, draft =>
    {
        var document = Compile(draft);
        var found = new DiagnosticBag();
        var read = DocxReader.Read(new MemoryStream(ValidDocx.Write(document)), "random.docx", found);

        Assert.Empty(found);
        SameDocument.Check(NormalForm.Of(document), read! with { Styles = document.Styles });
    });

    private static Document Compile(Draft draft)
    {
        var found = new DiagnosticBag();
        var places = new DraftPlaces(SourceSpan.WholeFile("draft.yaml"), new Dictionary<string, SourceSpan> { ["body"] = SourceSpan.WholeFile("draft.yaml") }, new Dictionary<Paragraph, ParagraphPlace>());
        var document = DraftCompiler.Compile(new PlacedDraft(draft, places), Pack, Surroundings, found)?.Document;
        Assert.Empty(found);
        return document!;
    }

    /// <summary>
    /// The paragraphs of a text, empty ones at the end of it and of each cell aside, where Word wants one. A page break counts as nothing:
    /// it is a property of the next paragraph or, where there is none, a paragraph of its own.
    /// </summary>
    private static List<string> Words(IEnumerable<Block> blocks)
    {
        var words = new List<string>();
        foreach (var block in blocks)
        {
            if (block is Table table)
            {
                words.AddRange(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Words(cell.Blocks).DefaultIfEmpty("")));
            }
            else if (block is Paragraph { Atoms: not [BreakAtom { Kind: BreakKind.Page }] } paragraph)
            {
                words.Add(PlainText.Of(paragraph));
            }
        }
        while (words.Count > 0 && words[^1].Length == 0)
        {
            words.RemoveAt(words.Count - 1);
        }
        return words;
    }

    /// <summary>Everything that somebody wrote, paragraph by paragraph: footnotes and remarks too. The template's words stand before it, a proposal's number behind it.</summary>
    private static IEnumerable<string> AllText(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph { Atoms: [BreakAtom { Kind: BreakKind.Page }] } => [],
        Paragraph { Mark.Properties.Style: Roles.Proposal } line => [string.Concat(ProposalLine.SymbolOf(line).Atoms.Select(AllText))],
        Paragraph paragraph => [string.Concat(paragraph.Atoms.Select(AllText))],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => AllText(cell.Blocks)),
        _ => Enumerable.Empty<string>(),
    });

    private static string AllText(Atom atom) => atom switch
    {
        TextAtom text => text.Text,
        TabAtom => "\t",
        BreakAtom => "\n",
        NoteAtom note => $"[{string.Join('\n', AllText(note.Note.Content))}]",
        CommentStartAtom start => $"<{string.Join('\n', AllText(start.Comment.Content))}>",
        _ => "",
    };
}
