namespace DocGen.Documents;

/// <summary>
/// The smallest thing that can be inserted or deleted: a stretch of text, a tab, a field, a paragraph mark. Its two stamps are
/// independent: "inserted by A, then deleted by B" is ordinary.
/// </summary>
public abstract record Atom
{
    /// <summary>Who proposes to insert this, or null: it stands in the original.</summary>
    public Revision? Inserted { get; init; }

    /// <summary>Who proposes to delete this, or null: it stands in the revised text.</summary>
    public Revision? Deleted { get; init; }
}

/// <summary>
/// A paragraph mark: it ends its paragraph and carries the properties of the whole. An inserted mark splits a paragraph, a deleted
/// one joins it to the next, whose properties then hold (ECMA-376 Part 1, §17.13.5.15 and §17.13.5.20).
/// </summary>
public sealed record MarkAtom(ParagraphProperties Properties) : Atom;

/// <summary>An atom that stands in a run and has its properties.</summary>
public abstract record RunAtom(RunProperties Properties) : Atom;

/// <summary>A stretch of text without tabs and line ends (<c>w:t</c>, deleted <c>w:delText</c>).</summary>
public sealed record TextAtom(string Text, RunProperties Properties) : RunAtom(Properties);

/// <summary>
/// The label of a paragraph, such as <c>a)</c>, in a drafting text. It comes first in its paragraph; when written, a tab follows it.
/// The empty text says that the paragraph has no label; null leaves it to the sequence of the pack, and carries the stamps of a
/// label that comes or goes with its paragraph. Word documents hold the text and the tab instead.
/// </summary>
public sealed record LabelAtom(string? Text, RunProperties Properties) : RunAtom(Properties);

/// <summary>A tab (<c>w:tab</c>).</summary>
public sealed record TabAtom(RunProperties Properties) : RunAtom(Properties);

/// <summary>What a break ends.</summary>
public enum BreakKind
{
    /// <summary>The line.</summary>
    Line,

    /// <summary>The page.</summary>
    Page,
}

/// <summary>A break inside a paragraph (<c>w:br</c>).</summary>
public sealed record BreakAtom(BreakKind Kind, RunProperties Properties) : RunAtom(Properties);

/// <summary>A field that Word works out, such as <c>PAGE</c> (ECMA-376 Part 1, §17.16.5); <c>Result</c> is shown until it does.</summary>
public sealed record FieldAtom(string Instruction, string Result, RunProperties Properties) : RunAtom(Properties);

/// <summary>A footnote's reference, with the footnote (<c>w:footnoteReference</c>, <c>w:footnote</c>).</summary>
public sealed record NoteAtom(Note Note, RunProperties Properties) : RunAtom(Properties);

/// <summary>A picture in a line of text (<c>w:drawing</c>, <c>wp:inline</c>, ECMA-376 Part 1, §20.4.2.8).</summary>
public sealed record PictureAtom(Picture Picture, RunProperties Properties) : RunAtom(Properties);

/// <summary>Where the text that a comment is about begins (<c>w:commentRangeStart</c>).</summary>
public sealed record CommentStartAtom(Comment Comment) : Atom;

/// <summary>Where that text ends; the comment's own sign stands here. It closes the nearest open start of an equal comment.</summary>
public sealed record CommentEndAtom(Comment Comment) : Atom;
