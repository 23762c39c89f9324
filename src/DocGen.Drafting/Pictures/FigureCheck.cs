using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Pictures;

/// <summary>Holds the pictures that a draft names to what a document can show, so that a mistake is told in the drafting file.</summary>
public static class FigureCheck
{
    /// <summary>Reports each picture of the draft, its emblem among them, that cannot be shown.</summary>
    public static void Check(PlacedDraft placed, IPictureFiles pictures, DiagnosticBag diagnostics)
    {
        if (placed.Draft.Head.Emblem is { Length: > 0 } emblem)
        {
            Check(emblem, null, placed.Places.Key("emblem"));
        }
        foreach (var paragraph in placed.Draft.Text.OfType<Paragraph>())
        {
            foreach (var atom in paragraph.Atoms.AsSpan())
            {
                if (atom is FigureAtom figure)
                {
                    Check(figure.File, figure.Fallback, placed.Places.Paragraph(paragraph));
                }
            }
        }

        void Check(string path, string? fallback, SourceSpan at)
        {
            PictureFile.Load(pictures, path, fallback, out var fault, diagnostics);
            if (fault is { } wrong)
            {
                diagnostics.Add(wrong.At(at));
            }
        }
    }
}
