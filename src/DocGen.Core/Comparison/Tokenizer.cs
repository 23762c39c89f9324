using System.Text;
using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>
/// Cuts paragraphs into tokens. A word whose letters look different (half of it bold) is one token all the same: it is kept or replaced
/// as a whole.
/// </summary>
/// <param name="vocabulary">The numbers of both texts.</param>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>Stands for every paragraph mark.</summary>
    private static readonly object AnyMark = new();

    /// <summary>Adds the tokens of a paragraph.</summary>
    /// <param name="paragraph">The paragraph; comments are no part of its text.</param>
    /// <param name="start">Its place in its text.</param>
    /// <param name="into">Takes them.</param>
    public void Add(Paragraph paragraph, int start, TokenList into)
    {
        var atoms = paragraph.Atoms.AsSpan();
        var isBracketed = 0;
        for (var i = 0; i < atoms.Length;)
        {
            if (atoms[i] is not TextAtom)
            {
                var length = FlatText.LengthOf(atoms[i]);
                into.Add(OfAtom(atoms[i], start, length));
                start += length;
                i++;
                continue;
            }
            var from = i;
            for (i++; i < atoms.Length && atoms[i] is TextAtom; i++)
            {
            }
            start = AddText(atoms[from..i], start, ref isBracketed, into);
        }
        into.Add(new Token(vocabulary.Of(AnyMark), vocabulary.Of(paragraph.Mark), start, 1, TokenKind.Mark));
    }

    private Token OfAtom(Atom atom, int start, int length)
    {
        var value = vocabulary.Of(atom);
        return atom is NoteAtom note
            ? new Token(vocabulary.Of(note with { Note = new Note([]) }), value, start, length, TokenKind.Note)
            : new Token(value, value, start, atom is LabelAtom label ? 2 + (label.Text?.Length ?? 0) : 1, TokenKind.Atom);
    }

    private int AddText(ReadOnlySpan<Atom> atoms, int start, ref int open, TokenList into)
    {
        var text = atoms.Length == 1 ? ((TextAtom)atoms[0]).Text : Joined(atoms);
        var (atom, atomStart) = (0, 0);
        var (look, blank) = (vocabulary.Look(((TextAtom)atoms[0]).Properties), 0);
        for (var at = 0; at < text.Length;)
        {
            // Half of all tokens of one look are single blanks.
            if (atoms.Length == 1 && text[at] == ' ' && (at + 1 == text.Length || text[at + 1] < '\u0300'))
            {
                blank = blank > 0 ? blank : Weighed(vocabulary.Of(text, at, 1, look), 1);
                into.Add(new Token(blank, blank, start + at, 1, TokenKind.Blank));
                at++;
                continue;
            }
            var end = WordBreaks.End(text, at, open > 0, out var kind);
            var (id, from) = (0, at);
            while (from < end)
            {
                for (; from >= atomStart + ((TextAtom)atoms[atom]).Text.Length; atom++)
                {
                    atomStart += ((TextAtom)atoms[atom]).Text.Length;
                    look = vocabulary.Look(((TextAtom)atoms[atom + 1]).Properties);
                }
                var to = Math.Min(end, atomStart + ((TextAtom)atoms[atom]).Text.Length);
                var piece = vocabulary.Of(text, from, to - from, look);
                id = id == 0 ? piece : vocabulary.Of(id, piece);
                from = to;
            }
            open = text[at] is '(' or '（' ? open + 1 : text[at] is ')' or '）' ? Math.Max(0, open - 1) : open;
            var token = new Token(id, id, start + at, end - at, kind);
            Weighed(id, token.Weight);
            into.Add(token);
            at = end;
        }
        return start + text.Length;
    }

    private int Weighed(int word, int weight)
    {
        vocabulary.Weigh(word, weight);
        return word;
    }

    private static string Joined(ReadOnlySpan<Atom> atoms)
    {
        var text = new StringBuilder();
        foreach (var atom in atoms)
        {
            text.Append(((TextAtom)atom).Text);
        }
        return text.ToString();
    }
}
