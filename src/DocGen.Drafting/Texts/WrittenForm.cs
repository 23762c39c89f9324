using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>How much of a draft its looks can say: which paragraphs need a key, and which parts a block of YAML.</summary>
internal sealed class WrittenForm
{
    private readonly Draft draft;
    private readonly List<(Part Part, int Start)> parts;
    private readonly HashSet<int> keyed = [];
    private readonly HashSet<int> blocks;

    public WrittenForm(Draft draft, List<(Part Part, int Start)> parts)
    {
        (this.draft, this.parts) = (draft, parts);
        blocks = [.. parts.Where(part => part.Part is TablePart { Table: var table } && !PipeTable.IsSayable(table)).Select(part => part.Start)];
    }

    /// <summary>The paragraph is not to be left to its looks.</summary>
    public bool IsKeyed(int block) => keyed.Contains(block);

    /// <summary>The part that begins with this block is written as YAML.</summary>
    public bool IsBlock(int start) => blocks.Contains(start);

    /// <summary>Everything but a note is written as YAML.</summary>
    public void AllAsBlocks() => blocks.UnionWith(parts.Where(part => part.Part is not NotePart).Select(part => part.Start));

    /// <summary>Takes in what came back otherwise; false where that teaches nothing.</summary>
    public bool Learn(PlacedDraft? back, DiagnosticBag found)
    {
        if (back is null)
        {
            return false;
        }
        var (text, read) = (draft.Text, back.Draft.Text);
        var others = Enumerable.Range(0, Math.Min(text.Count, read.Count)).Where(i => !text[i].Equals(read[i])).ToList();
        if (text.Count != read.Count)
        {
            // What follows the first is moved.
            others = [others.Count > 0 ? others[0] : Math.Min(text.Count, read.Count)];
        }
        else if (others.Count == 0)
        {
            others = [.. found.Where(mistake => mistake.Severity == Severity.Error).Select(mistake => BlockAt(back, mistake.Span.Line)).Where(block => block >= 0)];
        }
        var learnt = false;
        foreach (var block in others.Where(block => block < text.Count))
        {
            learnt |= keyed.Add(block) || (parts.Last(part => part.Start <= block) is var part && part.Part is not NotePart && blocks.Add(part.Start));
        }
        return learnt;
    }

    private static int BlockAt(PlacedDraft back, int line)
    {
        var text = back.Draft.Text;
        return Enumerable.Range(0, text.Count).LastOrDefault(
            i => text[i] is Paragraph paragraph && back.Places.Paragraph(paragraph).Line is > 0 and var start && start <= line, -1);
    }
}
