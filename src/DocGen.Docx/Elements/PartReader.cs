using DocGen.Documents;
using DocumentFormat.OpenXml.Packaging;

namespace DocGen.Docx.Elements;

/// <summary>What the codecs need while one part is read: its links, and the whole document's state.</summary>
/// <param name="part">The part.</param>
/// <param name="document">What all parts share.</param>
internal sealed class PartReader(OpenXmlPart part, DocumentReading document)
{
    private readonly List<Atom> waiting = [];

    /// <summary>What all parts share.</summary>
    public DocumentReading Document => document;

    /// <summary>Whether this is the main part: notes, comments and sections have no place elsewhere.</summary>
    public bool IsBody => part is MainDocumentPart;

    /// <summary>The moves whose ranges are open.</summary>
    public OpenMoves Moves { get; } = new(document);

    /// <summary>The address of a link's relationship; null where it is none, or not absolute.</summary>
    public string? Address(string? relationshipId)
    {
        var target = part.HyperlinkRelationships.FirstOrDefault(link => link.Id == relationshipId)?.Uri;
        return target is { IsAbsoluteUri: true } ? target.OriginalString : null;
    }

    /// <summary>The picture that a relationship leads to; null where it leads to none, or to one of a format that no document here holds.</summary>
    public PictureContent? Picture(string? relationshipId) =>
        relationshipId is not null && part.TryGetPartById(relationshipId, out var file) ? document.Picture(file) : null;

    /// <summary>Keeps an anchor that stands between paragraphs; it begins the next one.</summary>
    public void Wait(Atom? anchor)
    {
        if (anchor is not null)
        {
            waiting.Add(anchor);
        }
    }

    /// <summary>The anchors that stood before this paragraph.</summary>
    public IEnumerable<Atom> TakeWaiting()
    {
        Atom[] taken = [.. waiting];
        waiting.Clear();
        return taken;
    }
}
