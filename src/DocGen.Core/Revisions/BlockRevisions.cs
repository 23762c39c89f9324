using DocGen.Documents;

namespace DocGen.Revisions;

/// <summary>
/// Accept and reject on whole texts. A paragraph whose mark goes is joined to the next paragraph, whose properties hold; where there
/// is no next paragraph (a table or the end follows) what is left of it keeps its mark, with the stamps of its row if it is in one.
/// </summary>
public static class BlockRevisions
{
    /// <summary>The text with the chosen revisions accepted; all of them where none are chosen.</summary>
    public static IEnumerable<Block> Accept(this IEnumerable<Block> blocks, RevisionFilter? which = null) =>
        Resolve(blocks, atom => atom.Accept(which ?? RevisionFilters.All), default);

    /// <summary>The text with the chosen revisions rejected; all of them where none are chosen.</summary>
    public static IEnumerable<Block> Reject(this IEnumerable<Block> blocks, RevisionFilter? which = null) =>
        Resolve(blocks, atom => atom.Reject(which ?? RevisionFilters.All), default);

    /// <summary>The stamps of a row that stays: what cannot be joined to anything in its cells has them and no others.</summary>
    private readonly record struct RowStamps(Revision? Inserted, Revision? Deleted)
    {
        public MarkAtom On(MarkAtom mark) => mark with { Inserted = Inserted, Deleted = Deleted };
    }

    /// <summary>Every block with its atoms judged one by one; null means that the atom goes.</summary>
    private static IEnumerable<Block> Resolve(IEnumerable<Block> blocks, Func<Atom, Atom?> judge, RowStamps row)
    {
        var joined = new List<Atom>();
        MarkAtom? lost = null;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                if (joined.Count == 0 && IsKept(paragraph, judge))
                {
                    lost = null;
                    yield return paragraph;
                    continue;
                }
                AddAtoms(joined, paragraph.Atoms, judge);
                lost = paragraph.Mark;
                if (judge(paragraph.Mark) is MarkAtom mark)
                {
                    yield return new Paragraph([.. joined], mark);
                    joined.Clear();
                    lost = null;
                }
                continue;
            }
            if (Unjoined(joined, lost, row) is { } rest)
            {
                yield return rest;
            }
            joined.Clear();
            lost = null;
            if (block is not Table table)
            {
                yield return block;
            }
            else if (ResolveRows(table, judge) is { Count: > 0 } rows)
            {
                yield return table with { Rows = rows };
            }
        }
        if (Unjoined(joined, lost, row) is { } last)
        {
            yield return last;
        }
    }

    /// <summary>Nothing of a paragraph is judged, as of most; footnotes are looked at one by one.</summary>
    private static bool IsKept(Paragraph paragraph, Func<Atom, Atom?> judge)
    {
        foreach (var atom in paragraph.Atoms.AsSpan())
        {
            if (atom is NoteAtom || !ReferenceEquals(judge(atom), atom))
            {
                return false;
            }
        }
        return ReferenceEquals(judge(paragraph.Mark), paragraph.Mark);
    }

    /// <summary>What is left of paragraphs that lost their marks, with nothing to be joined to.</summary>
    private static Paragraph? Unjoined(List<Atom> atoms, MarkAtom? lost, RowStamps row) =>
        lost is null || atoms.Count == 0 ? null : new([.. atoms], row.On(lost));

    private static void AddAtoms(List<Atom> into, ValueList<Atom> atoms, Func<Atom, Atom?> judge)
    {
        var continues = into.Exists(atom => atom is not (CommentStartAtom or CommentEndAtom));
        foreach (var atom in atoms)
        {
            switch (judge(atom))
            {
                case null:
                case LabelAtom when continues:   // a paragraph has one label, at its start
                    break;
                case NoteAtom note:
                    into.Add(note with { Note = new Note(ResolveContent(note.Note.Content, judge, default)) });
                    break;
                case { } kept:
                    into.Add(kept);
                    break;
            }
        }
    }

    private static ValueList<TableRow> ResolveRows(Table table, Func<Atom, Atom?> judge)
    {
        var rows = new List<(TableRow Row, bool IsKept)>();
        foreach (var row in table.Rows)
        {
            // A row is judged as an atom with its stamps: the rule is the same.
            var stamps = new BreakAtom(BreakKind.Line, RunProperties.Plain) { Inserted = row.Inserted, Deleted = row.Deleted };
            rows.Add(judge(stamps) is not { } kept
                ? (row, false)
                : (row with
                {
                    Inserted = kept.Inserted,
                    Deleted = kept.Deleted,
                    Cells = row.Cells.Select(cell => cell with { Blocks = ResolveContent(cell.Blocks, judge, new(kept.Inserted, kept.Deleted)) }).ToValueList(),
                }, true));
        }
        return VerticalMerges.Kept(rows);
    }

    /// <summary>A cell or a note: it never runs empty, its last paragraph stays.</summary>
    private static ValueList<T> ResolveContent<T>(ValueList<T> content, Func<Atom, Atom?> judge, RowStamps row) where T : Block
    {
        var resolved = Resolve(content, judge, row).Cast<T>().ToValueList();
        return resolved.Count > 0 || content.Count == 0 || content[^1] is not Paragraph last
            ? resolved
            : [(T)(Block)new Paragraph([], row.On(last.Mark))];
    }
}
