using DocGen.Documents;

namespace DocGen.Docx.Elements;

/// <summary>
/// Gathers a paragraph's atoms. Word cuts text into runs wherever somebody paused; text that nothing tells apart is one atom again. The
/// parts of a field are gathered into one too.
/// </summary>
internal sealed class AtomList
{
    private readonly List<Atom> atoms = [];
    private readonly Stack<OpenField> fields = [];
    private bool skipsSeparator;

    /// <summary>Adds an atom, to the result of the field that is open or to the paragraph.</summary>
    public void Add(Atom atom)
    {
        if (skipsSeparator && WithoutSeparator(atom) is var rest)
        {
            skipsSeparator = false;
            if (rest is null)
            {
                return;
            }
            atom = rest;
        }
        if (fields.TryPeek(out var field) && !field.IsSeparated)
        {
            field.Instruction.Append(atom is FieldAtom inner ? inner.Result : "");
            return;
        }
        var target = field?.Result ?? atoms;
        if (atom is TextAtom text && target.Count > 0 && target[^1] is TextAtom last && AtomText.GoesOn(last, text))
        {
            target[^1] = last with { Text = last.Text + text.Text };
        }
        else if (atom is not TextAtom { Text.Length: 0 })
        {
            target.Add(atom);
        }
    }

    /// <summary>Drops the tab or blank that follows: it parts a note's number from its text.</summary>
    public void SkipSeparator() => skipsSeparator = true;

    /// <summary>Begins a field.</summary>
    public void BeginField(Stamps stamps, RunProperties properties) => fields.Push(new(stamps, properties));

    /// <summary>Adds to the code of the field that is open.</summary>
    public void AddInstruction(string text)
    {
        if (fields.TryPeek(out var field) && !field.IsSeparated)
        {
            field.Instruction.Append(text);
        }
    }

    /// <summary>From here on comes the field's result.</summary>
    public void SeparateField()
    {
        if (fields.TryPeek(out var field))
        {
            field.IsSeparated = true;
        }
    }

    /// <summary>Ends the field; one that began in an earlier paragraph, such as a table of contents, is known by its result alone.</summary>
    public void EndField()
    {
        if (fields.TryPop(out var field))
        {
            foreach (var atom in field.ToAtoms())
            {
                Add(atom);
            }
        }
    }

    /// <summary>The paragraph's atoms. A field that goes on in the next paragraph leaves its result as plain text.</summary>
    public ValueList<Atom> ToAtoms()
    {
        while (fields.TryPop(out var field))
        {
            field.Result.ForEach(Add);
        }
        return [.. atoms];
    }

    private static Atom? WithoutSeparator(Atom atom) => atom switch
    {
        TabAtom => null,
        TextAtom { Text: [' ' or '\u00A0', .. var rest] } text => text with { Text = rest },
        _ => atom,
    };
}
