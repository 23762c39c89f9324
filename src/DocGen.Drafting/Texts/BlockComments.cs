using DocGen.Documents;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>The comments of a drafting text, each before the block that it speaks of; those at the end stand behind the last.</summary>
internal sealed class BlockComments
{
    private readonly List<(int Block, int First, int Last)> lines = [];
    private readonly SortedDictionary<int, List<string>> comments = [];
    private readonly int count;

    /// <param name="placed">The text, with its places in the file of the comments.</param>
    public BlockComments(PlacedDraft placed)
    {
        var text = placed.Draft.Text;
        count = text.Count;
        for (var i = 0; i < text.Count; i++)
        {
            var at = new[] { text[i] }.Paragraphs().Select(paragraph => placed.Places.Paragraph(paragraph)).Where(span => span.Line > 0).ToList();
            if (at.Count > 0)
            {
                lines.Add((i, at.Min(span => span.Line), text[i] is Table ? at.Max(span => span.EndLine) : at[0].Line));
            }
        }
    }

    /// <summary>Adds a comment.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="isAlone">Nothing else stands there; else it belongs to what does.</param>
    /// <param name="comment">From its <c>#</c> on.</param>
    public void Add(int line, bool isAlone, string comment)
    {
        var at = lines.FindIndex(block => isAlone ? block.Last > line : block.Last >= line);
        var block = at < 0 ? count : lines[at].Block;
        if (!comments.TryGetValue(block, out var own))
        {
            comments[block] = own = [];
        }
        own.Add(comment);
    }

    /// <summary>The comments before a block.</summary>
    public IReadOnlyList<string> Before(int block) => comments.TryGetValue(block, out var own) ? own : [];

    /// <summary>Each block with comments, and these; those at the end have the number behind the last.</summary>
    public IEnumerable<(int Block, IReadOnlyList<string> Comments)> All => comments.Select(pair => (pair.Key, (IReadOnlyList<string>)pair.Value));

    /// <summary>The line in which a block begins; 0 where that is not known.</summary>
    public int LineOf(int block) => lines.Find(line => line.Block == block).First;
}
