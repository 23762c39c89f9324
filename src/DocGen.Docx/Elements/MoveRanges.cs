using DocGen.Documents;

namespace DocGen.Docx.Elements;

/// <summary>
/// The ranges of moves (<c>w:moveFromRangeStart</c> to <c>w:moveToRangeEnd</c>, ECMA-376 Part 1, §17.13.5.23 to §17.13.5.28): without one
/// round it a <c>w:moveFrom</c> is a plain deletion. A range begins before the first run of a move; it ends in front of the first
/// paragraph that is not of it, so that it holds the last mark too, or at the end of the last paragraph.
/// </summary>
internal sealed class MoveRanges(PartWriter part)
{
    private (string Name, int Id)? from;
    private (string Name, int Id)? to;

    /// <summary>Whether the open ranges are those that these stamps stand in.</summary>
    public bool AreThoseOf(Stamps stamps) => from?.Name == Stamps.MoveOf(stamps.Deleted) && to?.Name == Stamps.MoveOf(stamps.Inserted);

    /// <summary>Ends the ranges that these stamps do not stand in, and begins those that they do.</summary>
    public void Enter(Stamps stamps)
    {
        Leave(stamps);
        from ??= Open("w:moveFromRangeStart"u8, stamps.Deleted);
        to ??= Open("w:moveToRangeStart"u8, stamps.Inserted);
    }

    /// <summary>Ends the ranges that these stamps do not stand in.</summary>
    public void Leave(Stamps stamps)
    {
        if (from is { } source && source.Name != Stamps.MoveOf(stamps.Deleted))
        {
            part.Xml.Markup($"<w:moveFromRangeEnd w:id=\"{source.Id}\"/>");
            from = null;
        }
        if (to is { } target && target.Name != Stamps.MoveOf(stamps.Inserted))
        {
            part.Xml.Markup($"<w:moveToRangeEnd w:id=\"{target.Id}\"/>");
            to = null;
        }
    }

    private (string Name, int Id)? Open(ReadOnlySpan<byte> element, Revision? stamp)
    {
        if (stamp is null || Stamps.MoveOf(stamp) is not { } name)
        {
            return null;
        }
        var id = part.Document.NextMarkId();
        RevisionCodec.WriteStart(part, element, stamp, id);
        part.Xml.Markup($" w:name=\"{name}\"/>");
        return (name, id);
    }
}
