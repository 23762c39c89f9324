using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Compares paragraphs word by word, several where some were split or joined.</summary>
internal sealed class WordComparer(FlatText original, FlatText revised, EditList edits, MoveList moves, BlockComparer blocks)
{
    /// <summary>What changes between two sequences of tokens; nothing else is asked or told, so that many can be worked out at once.</summary>
    /// <param name="before">Those of the original.</param>
    /// <param name="after">Those of the revised text.</param>
    /// <param name="table">A table to work in, which nobody else works in.</param>
    public static List<Change> Changes(Token[] before, Token[] after, TokenTable table)
    {
        var changes = Change.Between(TokenAlignment.Of(before, after, table), after.Length);
        return Slide.All(Islands.Clear(changes, before, after), before, after);
    }

    /// <summary>Makes the changes between two sequences of tokens.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="before">The tokens of the original.</param>
    /// <param name="after">Those of the revised text.</param>
    /// <param name="end">The place behind the last of the original.</param>
    public void Apply(List<Change> changes, Token[] before, Token[] after, int end)
    {
        var (at, start) = (0, 0);
        foreach (var change in changes)
        {
            Keep(before, after, at, change.From, start);
            Apply(change, before, after, end);
            (at, start) = (change.To, change.End);
        }
        Keep(before, after, at, before.Length, start);
    }

    private void Apply(Change change, Token[] before, Token[] after, int end)
    {
        var place = change.To < before.Length ? before[change.To].Start : end;
        if (change.From < change.To)
        {
            edits.Delete(before[change.From].Start, place);
            moves.Goes(before, change.From, change.To);
        }
        if (change.Start < change.End)
        {
            edits.Insert(place, after[change.Start].Start, after[change.End - 1].End);
            moves.Comes(after, change.Start, change.End);
        }
    }

    /// <summary>What stays can differ inside: a paragraph has another role, a footnote another text.</summary>
    private void Keep(Token[] before, Token[] after, int from, int to, int start)
    {
        for (; from < to; from++, start++)
        {
            if (before[from].Value == after[start].Value)
            {
                continue;
            }
            if (before[from].Kind == TokenKind.Note && TryNotes(before[from], after[start]))
            {
                continue;
            }
            // The new mark ends the words, the old one an empty paragraph that goes: so the words need no marks.
            var place = before[from].Kind == TokenKind.Mark ? before[from].Start : before[from].End;
            edits.Delete(before[from].Start, before[from].End);
            edits.Insert(place, after[start].Start, after[start].End);
        }
    }

    private bool TryNotes(Token before, Token after)
    {
        var (one, other) = (FlatReader.Blocks([.. original.Slice(before.Start + 1, before.End - 1)]), FlatReader.Blocks([.. revised.Slice(after.Start + 1, after.End - 1)]));
        if (one is not [.., Paragraph { Mark: var mark }] || other is not [.., Paragraph { Mark: var last }] || mark != last)
        {
            return false;
        }
        blocks.Contents(one, before.Start + 1, other, after.Start + 1);
        return true;
    }
}
