using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>Reads what <see cref="MoveRanges"/> writes: which moves a place in a part is in. A move that lacks one of its ends is none.</summary>
internal sealed class OpenMoves(DocumentReading document)
{
    private readonly List<(string Id, string Name)> from = [];
    private readonly List<(string Id, string Name)> to = [];

    /// <summary>The name of the move that takes this text away, or null.</summary>
    public string? From => from.Count > 0 ? from[^1].Name : null;

    /// <summary>The name of the move that brings this text here, or null.</summary>
    public string? To => to.Count > 0 ? to[^1].Name : null;

    /// <summary>Takes note where an element begins or ends the range of a move; false where it is something else.</summary>
    public bool Read(OpenXmlElement element)
    {
        switch (element)
        {
            case W.MoveFromRangeStart start:
                Open(from, start);
                return true;
            case W.MoveToRangeStart start:
                Open(to, start);
                return true;
            case W.MoveFromRangeEnd end:
                from.RemoveAll(open => open.Id == end.Id?.InnerText);
                return true;
            case W.MoveToRangeEnd end:
                to.RemoveAll(open => open.Id == end.Id?.InnerText);
                return true;
            default:
                return false;
        }
    }

    private void Open(List<(string Id, string Name)> ranges, W.MoveBookmarkType start)
    {
        if (start.Name?.InnerText is { Length: > 0 } name && document.HasMove(name))
        {
            ranges.Add((start.Id?.InnerText ?? "", name));
        }
    }
}
