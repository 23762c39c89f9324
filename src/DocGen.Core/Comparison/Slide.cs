namespace DocGen.Comparison;

/// <summary>
/// Where what comes (or goes) begins and ends in the same words, it can stand at more than one place: <c>a, [x, ]b</c> or <c>a[, x], b</c>.
/// It is put where a writer would have put the cursor: behind a paragraph mark, behind a sentence, behind a comma, before a word.
/// </summary>
internal static class Slide
{
    /// <summary>The changes, each at its best place.</summary>
    public static List<Change> All(List<Change> changes, Token[] original, Token[] revised)
    {
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            var isInsertion = change.From == change.To;
            if (isInsertion || change.Start == change.End)
            {
                var before = i == 0 ? 0 : isInsertion ? changes[i - 1].End : changes[i - 1].To;
                var (from, to) = isInsertion ? (change.Start, change.End) : (change.From, change.To);
                var after = i + 1 == changes.Count ? (isInsertion ? revised : original).Length : isInsertion ? changes[i + 1].Start : changes[i + 1].From;
                var by = Best(isInsertion ? revised : original, from, to, before, after);
                changes[i] = new Change(change.From + by, change.To + by, change.Start + by, change.End + by);
            }
        }
        return changes;
    }

    private static int Best(Token[] tokens, int from, int to, int least, int most)
    {
        var (best, score) = (0, Score(tokens, from) + Score(tokens, to));
        for (var by = -1; from + by >= least && tokens[from + by].Value == tokens[to + by].Value; by--)
        {
            Judge(by);
        }
        for (var by = 1; to + by <= most && tokens[from + by - 1].Value == tokens[to + by - 1].Value; by++)
        {
            Judge(by);
        }
        return best;

        void Judge(int by)
        {
            var other = Score(tokens, from + by) + Score(tokens, to + by);
            if (other > score || (other == score && by > best))
            {
                (best, score) = (by, other);
            }
        }
    }

    /// <summary>How good a place for a cut is.</summary>
    private static int Score(Token[] tokens, int at)
    {
        if (at == 0 || tokens[at - 1].Kind == TokenKind.Mark)
        {
            return 10;
        }
        if (at == tokens.Length)
        {
            return 8;
        }
        var (before, after) = (tokens[at - 1].Kind, tokens[at].Kind);
        return before switch
        {
            TokenKind.Blank when after == TokenKind.Blank => 0,
            TokenKind.Blank => 3 + (at < 2 ? 0 : tokens[at - 2].Kind switch { TokenKind.Stop => 3, TokenKind.Sign => 2, _ => 0 }),
            TokenKind.Stop or TokenKind.Atom when after is not TokenKind.Blank => 4,
            _ => after switch { TokenKind.Mark => 4, TokenKind.Blank => 2, TokenKind.Stop or TokenKind.Sign or TokenKind.Atom => 1, _ => 0 },
        };
    }
}
