using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// Reads what <see cref="RunNesting"/> writes, however Word nests it: revisions, moves, links, and wrappers that mean nothing here
/// (content controls, smart tags, directions), whose content counts as if they were not there.
/// </summary>
internal static class RunNestingReader
{
    /// <summary>Reads everything in an element that may hold runs.</summary>
    public static void Read(PartReader part, OpenXmlElement parent, Stamps stamps, string? link, AtomList into)
    {
        foreach (var child in parent.ChildElements)
        {
            ReadChild(part, child, stamps, link, into);
        }
    }

    private static void ReadChild(PartReader part, OpenXmlElement child, Stamps stamps, string? link, AtomList into)
    {
        switch (child)
        {
            case W.Run run:
                RunCodec.Read(part, run, stamps, link, into);
                break;
            case W.InsertedRun or W.MoveToRun:
                Read(part, child, stamps with { Inserted = RevisionCodec.Read(child, child is W.MoveToRun ? part.Moves.To : null) }, link, into);
                break;
            case W.DeletedRun or W.MoveFromRun:
                Read(part, child, stamps with { Deleted = RevisionCodec.Read(child, child is W.MoveFromRun ? part.Moves.From : null) }, link, into);
                break;
            case W.MoveBookmarkType or W.MarkupRangeType when part.Moves.Read(child):
                break;
            case W.Hyperlink hyperlink:
                Read(part, child, stamps, part.Address(hyperlink.Id?.InnerText) ?? link, into);
                break;
            case W.SimpleField field:
                into.BeginField(stamps, RunPropertiesCodec.Read(null, link));
                into.AddInstruction(field.Instruction?.InnerText ?? "");
                into.SeparateField();
                Read(part, child, stamps, link, into);
                into.EndField();
                break;
            case W.CommentRangeStart or W.CommentRangeEnd when CommentCodec.ReadAnchor(part, child, stamps) is { } anchor:
                into.Add(anchor);
                break;
            case W.SdtRun or W.SdtContentRun or W.CustomXmlRun or W.BidirectionalEmbedding or W.BidirectionalOverride:
                Read(part, child, stamps, link, into);
                break;
            case { LocalName: "smartTag" }:   // the SDK knows it no more, nor anything in it
                Read(part, new W.SdtContentRun { InnerXml = child.InnerXml }, stamps, link, into);
                break;
            case AlternateContent:
                part.Document.LeaveOut("drawings");
                break;
            case { LocalName: "oMath" or "oMathPara" }:
                part.Document.LeaveOut("formulas");
                break;
            default:
                break;   // what Word notes for itself: bookmarks, spelling, permissions
        }
    }
}
