using System.Text;
using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>Gathers characters into text atoms, and stamps what a closed mark covered.</summary>
/// <param name="origins">Remembers where each character stands; null where nobody asks.</param>
internal sealed class AtomBuffer(CharacterOrigins? origins = null)
{
    private readonly List<Atom> atoms = [];
    private readonly StringBuilder text = new();
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
        text.Append(source, at, length);
        origins?.Add(at, length);
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
            atoms[i] = atom with { Inserted = atom.Inserted ?? inserted, Deleted = atom.Deleted ?? deleted };
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
        if (text.Length > 0)
        {
            atoms.Add(new TextAtom(text.ToString(), properties));
            text.Clear();
        }
    }
}
