using System.Globalization;
using DocGen.Documents;

namespace DocGen.Drafting.Rules;

/// <summary>Where an atom of the revised text comes from.</summary>
/// <param name="Paragraph">The paragraph as it was read.</param>
/// <param name="First">The number of the atom's first character in it, counted over all its atoms, footnotes included.</param>
internal sealed record Origin(Paragraph Paragraph, int First);

/// <summary>
/// Remembers where each atom of a text comes from while changes are accepted. An atom keeps its properties then, so the number of its origin
/// is noted in the one property for which drafts have no use: the character style.
/// </summary>
internal sealed class Origins
{
    private readonly List<Origin> origins = [];

    /// <summary>The text with the origin of each atom noted.</summary>
    public ValueList<Block> Note(ValueList<Block> text) => text.Select(block => block switch
    {
        Paragraph paragraph => Note(paragraph),
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Blocks = Note(cell.Blocks) }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    }).ToValueList();

    /// <summary>The origin of an atom.</summary>
    public Origin Of(RunAtom atom) => origins[int.Parse(atom.Properties.Style!, CultureInfo.InvariantCulture)];

    private Paragraph Note(Paragraph paragraph)
    {
        var characters = 0;
        // One number for all parts of a label: equal neighbours become one again.
        var label = Number(new Origin(paragraph, 0));
        return paragraph with { Atoms = NoteAtoms(paragraph.Atoms) };

        ValueList<Atom> NoteAtoms(ValueList<Atom> atoms) => [.. atoms.Select(Noted)];

        Atom Noted(Atom atom)
        {
            if (atom is not RunAtom run)
            {
                return atom;
            }
            var style = atom is LabelAtom ? label : Number(new Origin(paragraph, characters));
            characters += RevisedParagraph.CharactersOf(atom).Length;
            var noted = run with { Properties = run.Properties with { Style = style } };
            return noted is NoteAtom note
                ? note with { Note = new Note([.. note.Note.Content.Select(inside => inside with { Atoms = NoteAtoms(inside.Atoms) })]) }
                : noted;
        }
    }

    private string Number(Origin origin)
    {
        origins.Add(origin);
        return (origins.Count - 1).ToString(CultureInfo.InvariantCulture);
    }
}
