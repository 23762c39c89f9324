using DocGen.Diagnostics;
using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>
/// Reads one text with inline marks. Insertions, deletions, substitutions, comments, emphasis, links and footnotes; marks nest, and
/// a deletion may stand inside an insertion. Every mistake is reported, once: the text is then read on as if the mark were not there, and
/// what only follows from a mistake (the end of a mark that crossed another) is no new one. Tabs and line ends take no emphasis.
/// </summary>
public sealed class InlineParser
{
    private const int DepthLimit = 32;

    private readonly InlineSource source;
    private readonly string text;
    private readonly MarkContext context;
    private readonly DiagnosticBag diagnostics;
    private readonly bool inFootnote;
    private readonly bool isParagraph;
    private readonly CharacterOrigins? origins;
    private readonly AtomBuffer atoms;
    private readonly List<Frame> frames = [];
    private readonly List<FrameKind> crossed = [];
    private Dictionary<int, int>? brackets;
    private Revision? markInserted;
    private Revision? markDeleted;
    private (bool Inserts, bool Deletes) round;
    private int escaped = -1;
    private int at;

    private InlineParser(
        InlineSource source, MarkContext context, DiagnosticBag diagnostics, bool isParagraph, bool inFootnote, CharacterOrigins? origins = null)
    {
        (this.origins, atoms) = (origins, new AtomBuffer(origins));
        round = (context.Inserted is not null, context.Deleted is not null);
        (this.source, this.context, this.diagnostics) = (source, context, diagnostics);
        (this.isParagraph, this.inFootnote) = (isParagraph, inFootnote);
        text = source.Text;
    }

    /// <summary>Reads a text that is a paragraph: <c>¶</c> may stand at its end.</summary>
    public static MarkedText Parse(InlineSource source, MarkContext context, DiagnosticBag diagnostics) =>
        UnmarkedText.Read(source, context) ?? new InlineParser(source, context, diagnostics, isParagraph: true, inFootnote: false).ParseAll();

    /// <summary>Reads a text that is no paragraph of its own, such as a label: <c>¶</c> is a mistake in it.</summary>
    public static MarkedText ParsePart(InlineSource source, MarkContext context, DiagnosticBag diagnostics) =>
        UnmarkedText.Read(source, context) ?? new InlineParser(source, context, diagnostics, isParagraph: false, inFootnote: false).ParseAll();

    /// <summary>Where in a text each character of its atoms stands, tabs, line ends and footnotes included: found by reading it once more.</summary>
    public static IReadOnlyList<int> Origins(InlineSource source, MarkContext context)
    {
        var origins = new CharacterOrigins();
        new InlineParser(source, context, [], isParagraph: true, inFootnote: false, origins).Parse();
        return origins.Offsets;
    }

    private MarkedText ParseAll()
    {
        LikeMarks.Report(source, diagnostics);
        return Parse();
    }

    private MarkedText Parse()
    {
        while (at < text.Length)
        {
            ReadNext();
        }
        while (frames.Count > 0)
        {
            frames[^1].ReportUnclosed(source, diagnostics);
            Pop();
        }
        atoms.Stamp(0, atoms.Count, context.Inserted, context.Deleted);
        return new MarkedText(atoms.ToAtoms(), markInserted, markDeleted);
    }

    private void ReadNext()
    {
        if (text[at] == ']' && frames.FindLastIndex(frame => frame.Kind == FrameKind.Link && frame.Target.Bracket == at) is >= 0 and var link)
        {
            CrossTo(link);
            at = frames[link].Target.End;
            Pop();
            return;
        }
        switch (text[at])
        {
            case '\\' when at + 1 < text.Length && text[at + 1] is not ('\t' or '\n' or '\r'):
                atoms.Append(text, at + 1, 1);
                escaped = at + 1;
                at += 2;
                break;
            case '{' when MarkSyntax.OpenerAt(text, at) is { } kind:
                Open(kind);
                break;
            case '+' or '-' or '~' or '<' or '=' when MarkSyntax.CloserAt(text, at) is { } kind:
                Close(kind);
                break;
            case '~' when frames.Count > 0 && frames[^1] is { Kind: FrameKind.Substitution, Arrow: < 0 } && Follows(">"):
                frames[^1].Arrow = atoms.Count;
                at += 2;
                break;
            case '*':
                ReadAsterisks();
                break;
            case '^' when Follows("["):
                ReadFootnote();
                break;
            case '[':
                ReadBracket();
                break;
            case MarkSyntax.ParagraphMark:
                ReadParagraphMark();
                break;
            case '\t':
                atoms.Add(new TabAtom(BlankProperties), at);
                at++;
                break;
            case '\r' when Follows("\n"):
                at++;
                break;
            case '\n' or '\r':
                atoms.Add(new BreakAtom(BreakKind.Line, BlankProperties), at);
                at++;
                break;
            default:
                var next = text.AsSpan(at + 1).IndexOfAny(Special);
                var end = next < 0 ? text.Length : at + 1 + next;
                atoms.Append(text, at, end - at);
                at = end;
                break;
        }
    }

    private static readonly System.Buffers.SearchValues<char> Special =
        System.Buffers.SearchValues.Create("\\{+-~<=*^[]¶\t\n\r");

    private void Open(FrameKind kind)
    {
        if (kind == FrameKind.Comment)
        {
            ReadComment(atoms.Count);
            return;
        }
        if (frames.Count >= DepthLimit)
        {
            diagnostics.Add(MarkupMessages.TooDeep(source.SpanOf(at, 3)));
            at = text.Length;
            frames.Clear();
            return;
        }
        var outer = frames.FindLast(f => f.Inserts || f.Deletes);
        var (isInserted, isDeleted) = Surroundings;
        if (kind != FrameKind.Highlight && (isDeleted || (isInserted && kind != FrameKind.Deletion)))
        {
            diagnostics.Add(MarkupMessages.WronglyNested(
                source.SpanOf(at, 3), kind, outer?.Kind ?? (isDeleted ? FrameKind.Deletion : FrameKind.Insertion)));
        }
        Push(new Frame(kind, at, atoms.Count), 3);
    }

    private void Close(FrameKind kind)
    {
        var open = frames.FindLastIndex(f => f.Kind == kind);
        if (open < 0)
        {
            if (!crossed.Remove(kind))
            {
                diagnostics.Add(MarkupMessages.Stray(source.SpanOf(at, 3), kind));
                atoms.Append(text, at, 3);
            }
            at += 3;
            return;
        }
        CrossTo(open);
        var frame = frames[open];
        at += 3;
        if (kind == FrameKind.Highlight)
        {
            Pop();
            if (MarkSyntax.OpenerAt(text, at) == FrameKind.Comment)
            {
                ReadComment(frame.FirstAtom);
            }
            else
            {
                diagnostics.Add(MarkupMessages.HighlightWithoutComment(source.SpanOf(frame.At, 3)));
            }
            return;
        }
        if (kind == FrameKind.Substitution && frame.Arrow < 0)
        {
            diagnostics.Add(MarkupMessages.SubstitutionWithoutArrow(source.SpanOf(frame.At, 3)));
        }
        Stamp(frame, AuthorSuffix.Read(source, ref at, frame.At, context.Authors, diagnostics));
        Pop();
    }

    /// <summary>Ends what is open inside a frame that ends now: it crosses the end.</summary>
    private void CrossTo(int frame)
    {
        while (frames.Count > frame + 1)
        {
            diagnostics.Add(MarkupMessages.Crossing(source.SpanOf(frames[^1].At, 1), frames[frame].Kind, frames[^1].Kind));
            crossed.Add(frames[^1].Kind);
            Pop();
        }
    }

    private void Stamp(Frame frame, Revision? by)
    {
        if (by is null)
        {
            return;
        }
        var end = atoms.Count;
        var arrow = frame.Kind switch
        {
            FrameKind.Deletion => end,
            FrameKind.Insertion => frame.FirstAtom,
            _ => frame.Arrow < 0 ? end : frame.Arrow,
        };
        atoms.Stamp(frame.FirstAtom, arrow, null, by);
        atoms.Stamp(arrow, end, by, null);
        if (frame.HasParagraphMark)
        {
            (markInserted, markDeleted) = frame.Inserts ? (by, markDeleted) : (markInserted, by);
        }
    }

    /// <summary>A comment on the atoms from <paramref name="firstAtom"/> on, which are none for a comment at a point.</summary>
    private void ReadComment(int firstAtom)
    {
        var opened = at;
        if (inFootnote)
        {
            diagnostics.Add(MarkupMessages.CommentInFootnote(source.SpanOf(opened, 3)));
        }
        if (RemarkReader.Read(source, ref at, diagnostics) is not { } remark)
        {
            // The comment took the rest of the text, with the ends of all that is open.
            frames.Clear();
            return;
        }
        if (AuthorSuffix.Read(source, ref at, opened, context.Authors, diagnostics) is { } by)
        {
            var content = new Paragraph(remark, new MarkAtom(new ParagraphProperties("comment")));
            var comment = new Comment(by.Author, by.Date, [content]);
            atoms.Insert(firstAtom, new CommentStartAtom(comment));
            atoms.Add(new CommentEndAtom(comment));
        }
    }

    private void ReadAsterisks()
    {
        var isBehindBlank = at == 0 || (char.IsWhiteSpace(text[at - 1]) && escaped != at - 1);
        var length = Follows("*") ? 2 : 1;
        var after = at + length < text.Length ? text[at + length] : ' ';
        var kind = length == 2 ? FrameKind.Bold : FrameKind.Italic;
        var open = frames.Count > 0 ? frames[^1].Kind : (FrameKind?)null;
        if (length == 2 && open == FrameKind.Italic && !isBehindBlank)
        {
            // `*a **b***`: what is innermost closes first.
            (kind, length, after) = (FrameKind.Italic, 1, '*');
        }
        if (open == kind && !isBehindBlank)
        {
            at += length;
            Pop();
        }
        else if (!isBehindBlank && char.IsWhiteSpace(after) && frames.FindLastIndex(frame => frame.Kind == kind) is >= 0 and var outer)
        {
            CrossTo(outer);
            at += length;
            Pop();
        }
        else if (!char.IsWhiteSpace(after) && frames.Count < DepthLimit)
        {
            Push(new Frame(kind, at, atoms.Count), length);
        }
        else
        {
            atoms.Append(text, at, length);
            at += length;
        }
    }

    private void ReadBracket()
    {
        var bracket = ClosingBracket(at);
        var end = bracket > 0 && bracket + 1 < text.Length && text[bracket + 1] == '(' ? text.IndexOf(')', bracket) : -1;
        if (end < 0 || atoms.Properties.Link is not null)
        {
            // Square brackets are text in negotiations: only `[text](address)` is a link.
            atoms.Append(text, at, 1);
            at++;
            return;
        }
        var address = text[(bracket + 2)..end];
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto"))
        {
            diagnostics.Add(MarkupMessages.BadLink(source.SpanOf(bracket + 2, Math.Max(1, address.Length)), address));
        }
        Push(new Frame(FrameKind.Link, at, atoms.Count) { Target = (address, bracket, end + 1) }, 1);
    }

    private int ClosingBracket(int bracket) => (brackets ??= MarkSyntax.ClosingBrackets(text)).GetValueOrDefault(bracket, -1);

    private void ReadFootnote()
    {
        var end = ClosingBracket(at + 1);
        if (end < 0 || inFootnote)
        {
            var span = source.SpanOf(at, 2);
            diagnostics.Add(inFootnote ? MarkupMessages.FootnoteInFootnote(span) : MarkupMessages.FootnoteNotClosed(span));
            atoms.Append(text, at, 2);
            at += 2;
            return;
        }
        var start = at + 2;
        var inner = new InlineSource(text[start..end], (from, length) => source.SpanOf(start + from, length));
        // What stands round the reference holds for its text too, but is said once, by the reference.
        var unmarked = context with { Inserted = null, Deleted = null };
        var content = new InlineParser(inner, unmarked, diagnostics, isParagraph: false, inFootnote: true, origins?.From(start)) { round = Surroundings }
            .Parse();
        atoms.Add(new NoteAtom(new Note([content.ToParagraph(new ParagraphProperties("footnote"))]), atoms.Properties));
        at = end + 1;
    }

    private void ReadParagraphMark()
    {
        var span = source.SpanOf(at, 1);
        var mark = frames.FindLast(f => f.Inserts || f.Deletes);
        if (!isParagraph)
        {
            diagnostics.Add(MarkupMessages.ParagraphMarkNotHere(span));
        }
        else if (mark is null)
        {
            diagnostics.Add(MarkupMessages.ParagraphMarkOutsideMark(span));
        }
        else if (!MarkSyntax.OnlyClosersFrom(text, at + 1))
        {
            diagnostics.Add(MarkupMessages.ParagraphMarkNotLast(span));
        }
        foreach (var frame in frames)
        {
            frame.HasParagraphMark = true;
        }
        at++;
    }

    private (bool Inserts, bool Deletes) Surroundings =>
        frames.FindLast(f => f.Inserts || f.Deletes) is { } frame ? (frame.Inserts, frame.Deletes) : round;

    private RunProperties BlankProperties =>
        atoms.Properties is { Bold: false, Italic: false } ? atoms.Properties : atoms.Properties with { Bold = false, Italic = false };

    private bool Follows(string expected) => string.CompareOrdinal(text, at + 1, expected, 0, expected.Length) == 0;

    private void Push(Frame frame, int length)
    {
        frames.Add(frame);
        at += length;
        UpdateProperties(frame);
    }

    private void Pop()
    {
        var frame = frames[^1];
        frames.RemoveAt(frames.Count - 1);
        UpdateProperties(frame);
    }

    /// <summary>A frame has come or gone; marks say nothing of what text looks like.</summary>
    private void UpdateProperties(Frame changed)
    {
        if (changed.Kind is not (FrameKind.Bold or FrameKind.Italic or FrameKind.Link))
        {
            return;
        }
        var link = frames.FindLast(f => f.Kind == FrameKind.Link);
        var bold = frames.Exists(f => f.Kind == FrameKind.Bold);
        var italic = frames.Exists(f => f.Kind == FrameKind.Italic);
        atoms.Properties = link is null && !bold && !italic
            ? RunProperties.Plain
            : new RunProperties { Bold = bold, Italic = italic, Link = link?.Target.Address };
    }
}
