using DocGen.Diagnostics;

namespace DocGen.Drafting.Markup;

/// <summary>A mark, emphasis or link that is open.</summary>
/// <param name="kind">What it is.</param>
/// <param name="at">Where it opens in the text.</param>
/// <param name="firstAtom">How many atoms stood before it.</param>
internal sealed class Frame(FrameKind kind, int at, int firstAtom)
{
    public FrameKind Kind => kind;

    public int At => at;

    public int FirstAtom => firstAtom;

    /// <summary>In a substitution: how many atoms stood before <c>~></c>; -1 until it was read.</summary>
    public int Arrow { get; set; } = -1;

    /// <summary>The paragraph mark stands in this frame.</summary>
    public bool HasParagraphMark { get; set; }

    /// <summary>In a link: the address, and the place of the closing bracket.</summary>
    public (string Address, int Bracket, int End) Target { get; init; }

    /// <summary>Reports that it has no end.</summary>
    public void ReportUnclosed(InlineSource source, DiagnosticBag diagnostics)
    {
        switch (kind)
        {
            case FrameKind.Bold or FrameKind.Italic:
                diagnostics.Add(MarkupMessages.EmphasisNotClosed(source.SpanOf(at, kind == FrameKind.Bold ? 2 : 1), kind));
                break;
            case FrameKind.Link:
                // A link has its end before it begins; only the author of a mark that cannot be read, which was reported, can swallow it.
                break;
            default:
                diagnostics.Add(MarkupMessages.NotClosed(source.SpanOf(at, 3), kind));
                break;
        }
    }

    /// <summary>What is inside is inserted.</summary>
    public bool Inserts => kind == FrameKind.Insertion || (kind == FrameKind.Substitution && Arrow >= 0);

    /// <summary>What is inside is deleted.</summary>
    public bool Deletes => kind == FrameKind.Deletion || (kind == FrameKind.Substitution && Arrow < 0);
}
