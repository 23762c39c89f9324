using DocGen.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Comparison;

/// <summary>Something that a person does to a text; where the text has no such place, nothing.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="At">Which block, counted round.</param>
/// <param name="Place">Where in it, or to which block, counted round.</param>
/// <param name="Word">What is written.</param>
internal sealed record Edit(EditKind Kind, int At, int Place, string Word);

internal enum EditKind
{
    Write,
    Erase,
    Emphasise,
    Split,
    Join,
    Move,
    Delete,
    Repeat,
    Empty,
    Restyle,
    Row,
    Inside,
}

/// <summary>Two texts, of which the second was made of the first.</summary>
internal sealed record Pair(ValueList<Block> Original, ValueList<Edit> Edits)
{
    public ValueList<Block> Revised => Edits.Aggregate(Original, RandomEdits.Apply);
}

/// <summary>Edits of every kind, and what they make of a text.</summary>
internal static class RandomEdits
{
    public static readonly string[] Words =
    [
        "that", "the", "of", "Internet", "governance", "stakeholders", "policy", "37", "WTPF-IEG/2/10", ";", ",", ", ", ". ", " ", " ", "  ", "(a)", "a)", "multi-stakeholder",
        "الاتحاد", "الدولي ", "电信联盟", "的", "理事会", "e\u0301le\u0300ve", "😀", "👩‍👩‍👧", "don’t", "\u00AD", "3.14", "\u200F",
    ];

    private static readonly Gen<string> Texts =
        from words in Gen.ListOf(Gen.Elements(Words), 4) select string.Join(" ", words);

    public static Gen<Edit> Any(params EditKind[] kinds) =>
        from kind in Gen.Elements(kinds)
        from at in Gen.Choose(0, 40)
        from place in Gen.Choose(0, 60)
        from word in Gen.Frequency((3, Gen.Elements(Words)), (1, Texts))
        select new Edit(kind, at, place, word);

    /// <summary>Paragraphs of words and blanks, some of them empty, some twice.</summary>
    public static readonly Gen<ValueList<Block>> Bodies =
        from count in Gen.Choose(1, 6)
        from paragraphs in Gen.ListOf(Paragraphs, count)
        from twice in Gen.Choose(-6, paragraphs.Count - 1)
        select (ValueList<Block>)[.. paragraphs, .. twice < 0 ? [] : new Block[] { paragraphs[twice] }];

    private static Gen<Block> Paragraphs =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 12)), (2, Gen.Choose(12, 40)))
        from words in Gen.ListOf(Gen.Elements(Words), count)
        from style in Gen.Elements("Normal", "Normal", "Call")
        select (Block)Paragraph.Plain(style, string.Join(" ", words));

    public static ValueList<Block> Apply(ValueList<Block> text, Edit edit)
    {
        if (text.Count == 0)
        {
            return [Paragraph.Plain("Normal", edit.Word)];
        }
        var at = edit.At % text.Count;
        var next = at + 1 < text.Count ? text[at + 1] as Paragraph : null;
        return (edit.Kind, text[at]) switch
        {
            (EditKind.Write or EditKind.Erase or EditKind.Emphasise, Paragraph p) => With(text, at, 1, Change(p, edit)),
            (EditKind.Split, Paragraph p) => With(text, at, 1, Split(p, edit.Place)),
            (EditKind.Join, Paragraph p) when next is not null => With(text, at, 2, next with { Atoms = Merged([.. p.Atoms, .. next.Atoms.Where(a => a is not LabelAtom)]) }),
            (EditKind.Move, var block) => With(With(text, at, 1), edit.Place % text.Count, 0, block),
            (EditKind.Delete, _) => With(text, at, 1),
            (EditKind.Repeat, var block) => With(text, edit.Place % (text.Count + 1), 0, block),
            (EditKind.Empty, Paragraph p) => With(text, at, 0, p with { Atoms = [] }),
            (EditKind.Restyle, Paragraph p) => With(text, at, 1, p with
            {
                Mark = p.Mark with { Properties = p.Mark.Properties with { Style = edit.Place % 2 == 0 ? "Call" : "Normal", PageBreakBefore = edit.Place % 3 == 0 } },
            }),
            (EditKind.Row, Table table) => With(text, at, 1, Rows(table, edit)),
            (EditKind.Inside, Table table) => With(text, at, 1, Inside(table, edit)),
            (EditKind.Inside, Paragraph p) => With(text, at, 1, p with { Atoms = [.. p.Atoms.Select(atom => atom is NoteAtom note ? Inside(note, edit) : atom)] }),
            _ => text,
        };
    }

    /// <summary>A place that is not inside a surrogate pair.</summary>
    private static int Whole(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static Paragraph Change(Paragraph paragraph, Edit edit)
    {
        var texts = paragraph.Atoms.Select((atom, i) => (atom, i)).Where(pair => pair.atom is TextAtom).ToList();
        if (texts.Count == 0)
        {
            return paragraph with { Atoms = Merged([.. paragraph.Atoms, new TextAtom(edit.Word, RunProperties.Plain)]) };
        }
        var (found, at) = texts[edit.Place % texts.Count];
        var text = (TextAtom)found;
        var cut = Whole(text.Text, edit.Place % (text.Text.Length + 1));
        var to = Whole(text.Text, Math.Min(text.Text.Length, cut + edit.Word.Length));
        return paragraph with
        {
            Atoms = Merged([.. paragraph.Atoms.Take(at), .. edit.Kind switch
            {
                EditKind.Write => [text with { Text = text.Text[..cut] + edit.Word + text.Text[cut..] }],
                EditKind.Erase => [text with { Text = text.Text[..cut] + text.Text[to..] }],
                _ => new[] { text with { Text = text.Text[..cut] }, text with { Text = text.Text[cut..to], Properties = text.Properties with { Bold = !text.Properties.Bold } }, text with { Text = text.Text[to..] } },
            }, .. paragraph.Atoms.Skip(at + 1)]),
        };
    }

    private static Block[] Split(Paragraph paragraph, int place)
    {
        var cut = place % (paragraph.Atoms.Count + 1);
        if (cut < paragraph.Atoms.Count && paragraph.Atoms[cut] is TextAtom { Text.Length: > 1 } text)
        {
            var at = Whole(text.Text, place % text.Text.Length);
            return
            [
                paragraph with { Atoms = Merged([.. paragraph.Atoms.Take(cut), text with { Text = text.Text[..at] }]) },
                paragraph with { Atoms = Merged([text with { Text = text.Text[at..] }, .. paragraph.Atoms.Skip(cut + 1)]) },
            ];
        }
        return [paragraph with { Atoms = [.. paragraph.Atoms.Take(cut)] }, paragraph with { Atoms = [.. paragraph.Atoms.Skip(cut)] }];
    }

    private static Table Rows(Table table, Edit edit)
    {
        var at = edit.At % table.Rows.Count;
        IEnumerable<TableRow> rows = edit.Place % 3 == 0 && table.Rows.Count > 1
            ? [.. table.Rows.Take(at), .. table.Rows.Skip(at + 1)]
            : [.. table.Rows, table.Rows[at] with { IsHeader = false }];
        return table with { Rows = VerticalMerges.Kept(rows.Select(row => (row, true))) };
    }

    private static Table Inside(Table table, Edit edit)
    {
        var at = edit.Place % table.Rows.Count;
        var row = table.Rows[at];
        var cell = row.Cells[edit.At % row.Cells.Count];
        var inner = edit with { Kind = (EditKind)(edit.Place % (int)EditKind.Row), At = edit.Place };
        var blocks = Apply(cell.Blocks, inner);
        var changed = blocks.Count > 0 && blocks[^1] is Paragraph
            ? cell with { Blocks = blocks }
            : cell;
        return table with
        {
            Rows = [.. table.Rows.Take(at), row with { Cells = [.. row.Cells.Select(c => ReferenceEquals(c, cell) ? changed : c)] }, .. table.Rows.Skip(at + 1)],
        };
    }

    private static NoteAtom Inside(NoteAtom note, Edit edit)
    {
        ValueList<Block> content = [.. note.Note.Content];
        var changed = Apply(content, edit with { Kind = edit.Place % 2 == 0 ? EditKind.Write : EditKind.Split });
        return note with { Note = new Note([.. changed.Cast<Paragraph>()]) };
    }

    public static ValueList<Atom> Merged(IReadOnlyList<Atom> atoms) => AtomText.Merge(atoms);

    private static ValueList<Block> With(ValueList<Block> text, int at, int count, params Block[] blocks) =>
        [.. text.Take(at), .. blocks, .. text.Skip(at + count)];
}
