using DocGen.Documents;

namespace DocGen.Docx.Elements;

/// <summary>
/// What is open round the text of a paragraph, from outside in: <c>w:hyperlink</c>, <c>w:ins</c>, <c>w:del</c>, <c>w:r</c>. The order is
/// what Word demands: an insertion stands inside the link, and a deletion inside the insertion that it takes back. Neighbours that
/// share an element do so: only what differs is closed and opened again. The ends of a move's range stand outside of all.
/// </summary>
internal sealed class RunNesting(PartWriter part)
{
    private string? link;
    private bool isLinkOpen;
    private Stamps stamps;
    private RunProperties? run;
    private bool isRunRightToLeft;

    /// <summary>Whether text is written as deleted here; text that is moved away is not.</summary>
    public bool IsDeleted => stamps.Deleted is { } deleted && Stamps.MoveOf(deleted) is null;

    /// <summary>Goes where an atom with these stamps belongs; no run is open then unless it was open there.</summary>
    public void Enter(Stamps next, string? nextLink)
    {
        if (!part.Moves.AreThoseOf(next))
        {
            CloseAll();
            part.Moves.Enter(next);
        }
        if (nextLink != link)
        {
            CloseAll();
            OpenLink(nextLink);
        }
        if (next.Inserted != stamps.Inserted)
        {
            CloseInserted();
            if (next.Inserted is { } inserted)
            {
                RevisionCodec.OpenInserted(part, inserted);
            }
        }
        if (next.Deleted != stamps.Deleted)
        {
            CloseDeleted();
            if (next.Deleted is { } deleted)
            {
                RevisionCodec.OpenDeleted(part, deleted);
            }
        }
        stamps = next;
    }

    /// <summary>Opens a run with these properties, or stays in the one that has them.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="isRightToLeft">The letters of the run are of a right-to-left script.</param>
    public void OpenRun(RunProperties properties, bool isRightToLeft = false)
    {
        if (run is not null && isRightToLeft == isRunRightToLeft && (ReferenceEquals(run, properties) || run == properties))
        {
            return;
        }
        CloseRun();
        part.Xml.Markup("<w:r>"u8);
        RunPropertiesCodec.Write(part.Xml, properties, isRightToLeft);
        (run, isRunRightToLeft) = (properties, isRightToLeft);
    }

    /// <summary>Ends the run, if one is open; what stands round it stays.</summary>
    public void CloseRun()
    {
        if (run is not null)
        {
            part.Xml.Markup("</w:r>"u8);
            run = null;
        }
    }

    /// <summary>Ends everything; the paragraph ends, or another link begins.</summary>
    public void CloseAll()
    {
        CloseInserted();
        if (isLinkOpen)
        {
            part.Xml.Markup("</w:hyperlink>"u8);
            isLinkOpen = false;
        }
        link = null;
    }

    private void OpenLink(string? address)
    {
        link = address;
        if (address is not null && part.Relationships.Link(address) is { } id)
        {
            part.Xml.Markup($"<w:hyperlink r:id=\"{id}\">");
            isLinkOpen = true;
        }
    }

    private void CloseInserted()
    {
        CloseDeleted();
        if (stamps.Inserted is { } inserted)
        {
            RevisionCodec.CloseInserted(part, inserted);
        }
        stamps = Stamps.None;
    }

    private void CloseDeleted()
    {
        CloseRun();
        if (stamps.Deleted is { } deleted)
        {
            RevisionCodec.CloseDeleted(part, deleted);
            stamps = stamps with { Deleted = null };
        }
    }
}
