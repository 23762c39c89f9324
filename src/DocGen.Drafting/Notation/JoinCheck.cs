using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Holds a text to what its joins and splits need: a paragraph whose mark alone is deleted is joined to the next one, so there must be a
/// next one that stays; a split must not stand before what begins anew. (A paragraph that comes or goes as a whole leaves nothing behind.)
/// </summary>
internal static class JoinCheck
{
    /// <summary>Reports each mark of a text, and of its cells, that could not be joined.</summary>
    public static void Check(IReadOnlyList<Block> text, Reading reading)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i] is Table table)
            {
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                {
                    Check(cell.Blocks, reading);
                }
            }
            else if (text[i] is Paragraph paragraph)
            {
                Check(text, i, paragraph, reading);
            }
        }
    }

    private static void Check(IReadOnlyList<Block> text, int i, Paragraph paragraph, Reading reading)
    {
        if (paragraph.Mark.Deleted is not null && !HasLabel(paragraph, label => label.Deleted) && !Joins.HasNext(text, i, atom => atom.Deleted))
        {
            reading.Diagnostics.Add(NotationMessages.JoinWithoutNext(PlaceOf(paragraph, reading)));
        }
        else if (paragraph.Mark.Inserted is not null && !HasLabel(paragraph, label => label.Inserted)
            && Joins.Next(text, i, atom => atom.Inserted) is { } next && Joins.IsBarrier(next))
        {
            reading.Diagnostics.Add(NotationMessages.SplitWithoutNext(PlaceOf(paragraph, reading)));
        }
    }

    private static bool HasLabel(Paragraph paragraph, Func<Atom, Revision?> stamp) =>
        paragraph.Atoms.Any(atom => atom is LabelAtom && stamp(atom) is not null);

    private static SourceSpan PlaceOf(Paragraph paragraph, Reading reading) =>
        reading.Places.GetValueOrDefault(paragraph, SourceSpan.WholeFile(reading.File.File));
}
