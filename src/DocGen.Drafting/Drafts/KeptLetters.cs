using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// Clauses that come or go as a whole right before one that is amended, and whose coming or going changes the letter of that one alone. To a
/// reader it is one change: whoever types it leaves the letter where it stands and begins behind it, so that the clause is split off or joined,
/// and no letter is replaced.
/// </summary>
internal static class KeptLetters
{
    /// <summary>The places of such clauses.</summary>
    /// <param name="marked">A text with the marks of a comparison; what comes or goes as a whole does not say so yet.</param>
    /// <param name="isWhole">A paragraph comes or goes as a whole.</param>
    public static HashSet<int> Find(IReadOnlyList<Block> marked, Func<Paragraph, bool> isWhole)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < marked.Count;)
        {
            var from = i;
            while (i < marked.Count && StyleOf(marked[i]) is Roles.Clause or Roles.Item && StyleOf(marked[i]) == StyleOf(marked[from]))
            {
                i++;
            }
            if (i == from)
            {
                i++;
            }
            else
            {
                found.UnionWith(InList(marked, from, i, isWhole));
            }
        }
        if (found.Count > 0)
        {
            // What moves is shown as a whole at both places.
            found.ExceptWith(Moved(marked, isWhole));
        }
        return found;
    }

    /// <summary>Those of one list, whose letters are counted level by level; none where a letter is typed or a paragraph is split or joined.</summary>
    private static List<int> InList(IReadOnlyList<Block> marked, int from, int to, Func<Paragraph, bool> isWhole)
    {
        var (found, levels) = (new List<int>(), new List<Level>());
        for (var i = from; i < to; i++)
        {
            var paragraph = (Paragraph)marked[i];
            var depth = Math.Max(1, paragraph.Mark.Properties.Level);
            while (levels.Count < depth)
            {
                levels.Add(new Level());
            }
            Close(depth);
            var level = levels[^1];
            if (isWhole(paragraph))
            {
                if (i + 1 < to && (Paragraph)marked[i + 1] is { Mark.Properties.Level: var next } inner && next > depth && !IsAlike(paragraph, inner))
                {
                    return [];
                }
                level.Add(i, paragraph.Atoms.Count == 0 ? 0 : paragraph.Mark.Inserted is null ? -1 : 1);
            }
            else if (paragraph.Mark is { Inserted: null, Deleted: null } && IsCounted(paragraph) is { } isCounted)
            {
                if (isCounted && level.Keep(i, paragraph) is >= 0 and var place)
                {
                    found.Add(place);
                }
            }
            else
            {
                return [];
            }
        }
        Close(0);
        return found;

        void Close(int depth)
        {
            for (; levels.Count > depth; levels.RemoveAt(levels.Count - 1))
            {
                if (levels[^1].Open >= 0)
                {
                    found.Add(levels[^1].Open);
                }
            }
        }

        bool IsAlike(Paragraph one, Paragraph other) =>
            isWhole(other) && (one.Mark.Inserted, one.Mark.Deleted) == (other.Mark.Inserted, other.Mark.Deleted);
    }

    /// <summary>True where a paragraph has a letter in both texts, false where it has none in either; null where that is not plain.</summary>
    private static bool? IsCounted(Paragraph paragraph)
    {
        var (before, after) = (false, false);
        foreach (var atom in paragraph.Atoms.AsSpan())
        {
            if (atom is LabelAtom)
            {
                return null;
            }
            before |= atom.Inserted is null;
            after |= atom.Deleted is null;
        }
        return before == after ? before : null;
    }

    private static bool IsAmended(Paragraph paragraph) => paragraph.Atoms.Any(atom => atom.Inserted is not null || atom.Deleted is not null);

    private static IEnumerable<int> Moved(IReadOnlyList<Block> marked, Func<Paragraph, bool> isWhole)
    {
        var wholes = marked.Select((block, i) => (Paragraph: block as Paragraph, Place: i)).Where(pair => pair.Paragraph is { } paragraph && isWhole(paragraph))
            .Select(pair => (Text: PlainText.Of(pair.Paragraph!), IsNew: pair.Paragraph!.Mark.Inserted is not null, pair.Place)).ToList();
        var (come, gone) = (Texts(true), Texts(false));
        return wholes.Where(whole => come.Contains(whole.Text) && gone.Contains(whole.Text)).Select(whole => whole.Place);

        HashSet<string> Texts(bool isNew) => [.. wholes.Where(whole => whole.IsNew == isNew).Select(whole => whole.Text)];
    }

    private static string? StyleOf(Block block) => (block as Paragraph)?.Mark.Properties.Style;

    /// <summary>How far the letters of one level have come.</summary>
    private sealed class Level
    {
        private int shift;
        private int last = -1;

        /// <summary>The clause that is split off or joined if no further letter changes; -1 where there is none.</summary>
        public int Open { get; private set; } = -1;

        /// <summary>A clause comes or goes as a whole.</summary>
        public void Add(int place, int change)
        {
            last = shift == 0 && change != 0 ? place : -1;
            shift += change;
        }

        /// <summary>A clause stays; the one before it that is known now to be split off or joined, or -1.</summary>
        public int Keep(int place, Paragraph paragraph)
        {
            var known = shift == 0 ? Open : -1;
            Open = last >= 0 && last == place - 1 && IsAmended(paragraph) ? last : -1;
            last = -1;
            return known;
        }
    }
}
