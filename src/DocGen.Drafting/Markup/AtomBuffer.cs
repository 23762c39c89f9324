using System.Text;
using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>Gathers characters into text atoms, and stamps what a closed mark covered.</summary>
/// <param name="origins">Remembers where each character stands; null where nobody asks.</param>
internal sealed class AtomBuffer(CharacterOrigins? origins = null)
{
    private readonly List<Atom> atoms = [];

    /// <summary>The text in hand as long as it is one stretch of a source.</summary>
    private (string Source, int Start, int Length) stretch = ("", 0, 0);

    /// <summary>The text in hand when it is more.</summary>
    private StringBuilder? text;
    private RunProperties properties = RunProperties.Plain;

    /// <summary>The properties of what comes next; a change ends the text atom in hand.</summary>
    public RunProperties Properties
    {
        get => properties;
        set
        {
            if (value != properties)
            {
                EndText();
                properties = value;
            }
        }
    }

    /// <summary>How many atoms there are, the text in hand included.</summary>
    public int Count
    {
        get
        {
            EndText();
            return atoms.Count;
        }
    }

    /// <summary>Adds characters of the source.</summary>
    public void Append(string source, int at, int length)
    {
        origins?.Add(at, length);
        if (stretch.Length == 0)
        {
            stretch = (source, at, length);
        }
        else if (text is not { Length: > 0 } && stretch.Start + stretch.Length == at && ReferenceEquals(stretch.Source, source))
        {
            stretch.Length += length;
        }
        else
        {
            text ??= new StringBuilder();
            if (text.Length == 0)
            {
                text.Append(stretch.Source, stretch.Start, stretch.Length);
            }
            text.Append(source, at, length);
        }
    }

    public void Add(Atom atom)
    {
        EndText();
        atoms.Add(atom);
    }

    /// <summary>Adds an atom that is one character of the source.</summary>
    public void Add(Atom atom, int at)
    {
        Add(atom);
        origins?.Add(at, 1);
    }

    public void Insert(int at, Atom atom)
    {
        EndText();
        atoms.Insert(at, atom);
    }

    /// <summary>Puts a stamp on the atoms from one place to another; a stamp of that kind that stands already is kept.</summary>
    public void Stamp(int from, int to, Revision? inserted, Revision? deleted)
    {
        EndText();
        for (var i = from; i < Math.Min(to, atoms.Count); i++)
        {
            var atom = atoms[i];
            if ((inserted is not null && atom.Inserted is null) || (deleted is not null && atom.Deleted is null))
            {
                atoms[i] = atom with { Inserted = atom.Inserted ?? inserted, Deleted = atom.Deleted ?? deleted };
            }
        }
    }

    /// <summary>The atoms, equal neighbours of text made one.</summary>
    public ValueList<Atom> ToAtoms()
    {
        EndText();
        return AtomText.Merge(atoms);
    }

    private void EndText()
    {
        if (stretch.Length > 0)
        {
            atoms.Add(new TextAtom(text is { Length: > 0 } ? text.ToString() : stretch.Source.Substring(stretch.Start, stretch.Length), properties));
            text?.Clear();
            stretch = ("", 0, 0);
        }
    }
}
