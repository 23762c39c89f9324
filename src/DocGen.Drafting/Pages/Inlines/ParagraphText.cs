using System.Buffers;
using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary>
/// Collects the atoms of one paragraph. A line end, with the blanks round it, is the template's layout: it counts as one space, and
/// as nothing where the paragraph begins or ends or beside a break. A tab is a tab. All other text is kept to the character, and
/// neighbouring text with equal properties and stamps becomes one atom.
/// </summary>
internal sealed class ParagraphText
{
    private const string Layout = "\n";

    private static readonly SearchValues<char> Special = SearchValues.Create("\t\r\n");

    private readonly List<Atom> atoms = [];
    private int layouts;
    private bool hasNeighbours;

    /// <summary>Adds an atom that is no text.</summary>
    public void Add(Atom atom, InlineState state) => atoms.Add(state.Marks.On(atom));

    /// <summary>Adds text as it stands in the page.</summary>
    public void AddText(string text, InlineState state)
    {
        var rest = text.AsSpan();
        if (rest.IndexOfAny(Special) < 0)
        {
            AddPiece(text, state);
            return;
        }
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            var start = rest[..at].TrimEnd(' ').Length;
            var end = rest[start..].IndexOfAnyExcept(" \t\r\n") is var length and >= 0 ? start + length : rest.Length;
            AddPiece(rest[..start].ToString(), state);
            AddBlanks(rest[start..end], state);
            rest = rest[end..];
        }
        AddPiece(rest.ToString(), state);
    }

    /// <summary>Adds what a fragment says, which has no layout.</summary>
    public void AddFragment(PageFragment fragment, InlineState state)
    {
        foreach (var atom in fragment.Atoms)
        {
            var isAsItIs = state.Row.AreNone && state.Properties == RunProperties.Plain;
            AddJoining(isAsItIs ? atom : Marks.Of(atom).Or(state.Row).On<Atom>(atom is TextAtom text ? new TextAtom(text.Text, state.Properties) : new TabAtom(state.Properties)));
        }
    }

    /// <summary>The atoms of the whole paragraph.</summary>
    public ValueList<Atom> ToAtoms()
    {
        DropLastLayout();
        var settled = layouts > 0 ? Settled() : atoms;
        return layouts > 0 || hasNeighbours ? Joined(settled) : [.. settled];
    }

    /// <summary>Most templates end a line before the tag that ends a paragraph, and nowhere else in it.</summary>
    private void DropLastLayout()
    {
        for (; layouts > 0 && atoms[^1] is TextAtom { Text: Layout }; layouts--)
        {
            atoms.RemoveAt(atoms.Count - 1);
        }
    }

    private void AddBlanks(ReadOnlySpan<char> blanks, InlineState state)
    {
        if (blanks.IndexOfAny('\r', '\n') >= 0)
        {
            if (atoms.Count > 0)
            {
                atoms.Add(Text(Layout, state));
                layouts++;
            }
            return;
        }
        foreach (var range in blanks.Split('\t'))
        {
            if (range.Start.Value > 0)
            {
                Add(new TabAtom(state.Properties), state);
            }
            AddPiece(blanks[range].ToString(), state);
        }
    }

    private void AddPiece(string text, InlineState state)
    {
        if (text.Length > 0)
        {
            AddJoining(Text(text, state));
        }
    }

    private void AddJoining(Atom atom)
    {
        hasNeighbours |= atoms.Count > 0 && atoms[^1] is TextAtom before && AreAlike(before, atom);
        atoms.Add(atom);
    }

    private static TextAtom Text(string text, InlineState state)
    {
        var marks = state.Marks;
        return new TextAtom(text, state.Properties) { Inserted = marks.Inserted, Deleted = marks.Deleted };
    }

    /// <summary>Turns each line end into a space, or into nothing where no text, or a break, stands before or behind it.</summary>
    private List<Atom> Settled()
    {
        var settled = new List<Atom>(atoms.Count);
        var space = -1;   // where a space stands that nothing visible follows yet
        Atom? before = null;
        foreach (var atom in atoms)
        {
            if (atom is TextAtom { Text: Layout } layout)
            {
                if (space < 0 && before is not (null or BreakAtom))
                {
                    space = settled.Count;
                    settled.Add(layout with { Text = " " });
                }
                continue;
            }
            if (atom is not (CommentStartAtom or CommentEndAtom))
            {
                Drop(atom is BreakAtom ? space : -1);
                (space, before) = (-1, atom);
            }
            settled.Add(atom);
        }
        Drop(space);
        return settled;

        void Drop(int index)
        {
            if (index >= 0)
            {
                settled.RemoveAt(index);
            }
        }
    }

    private static ValueList<Atom> Joined(List<Atom> atoms)
    {
        var joined = new List<Atom>(atoms.Count);
        var text = new StringBuilder();
        for (var i = 0; i < atoms.Count; i++)
        {
            if (atoms[i] is not TextAtom first || i + 1 == atoms.Count || !AreAlike(first, atoms[i + 1]))
            {
                joined.Add(atoms[i]);
                continue;
            }
            text.Clear().Append(first.Text);
            for (; i + 1 < atoms.Count && AreAlike(first, atoms[i + 1]); i++)
            {
                text.Append(((TextAtom)atoms[i + 1]).Text);
            }
            joined.Add(first with { Text = text.ToString() });
        }
        return [.. joined];
    }

    private static bool AreAlike(TextAtom first, Atom second) =>
        second is TextAtom text && text.Properties == first.Properties && Marks.Of(text) == Marks.Of(first);
}
