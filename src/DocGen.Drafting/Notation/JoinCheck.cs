using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Holds a text to what its joins and splits need: a paragraph whose mark alone is deleted is joined to the next one of the revised text,
/// one whose mark alone is inserted was split from the next one of the original, so there must be such a next one. (A paragraph that comes
/// or goes as a whole leaves nothing behind.)
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
            else if (IsOpenEnded(text, i, atom => atom.Deleted))
            {
                reading.Diagnostics.Add(NotationMessages.JoinWithoutNext(PlaceOf((Paragraph)text[i], reading), IsPlainText((Paragraph)text[i], reading)));
            }
            else if (IsOpenEnded(text, i, atom => atom.Inserted))
            {
                reading.Diagnostics.Add(NotationMessages.SplitWithoutNext(PlaceOf((Paragraph)text[i], reading), IsPlainText((Paragraph)text[i], reading)));
            }
        }
    }

    private static bool IsOpenEnded(IReadOnlyList<Block> text, int i, Func<Atom, Revision?> stamp) =>
        text[i] is Paragraph paragraph && stamp(paragraph.Mark) is not null && !Joins.IsWhole(paragraph, stamp) && !Joins.HasNext(text, i, stamp);

    private static bool IsPlainText(Paragraph paragraph, Reading reading) => reading.Places.TryGetValue(paragraph, out var place) && place.IsPlainText;

    private static SourceSpan PlaceOf(Paragraph paragraph, Reading reading) =>
        reading.Places.TryGetValue(paragraph, out var place) ? place.Span : SourceSpan.WholeFile(reading.File.File);
}
