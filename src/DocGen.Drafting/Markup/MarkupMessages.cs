using DocGen.Diagnostics;

namespace DocGen.Drafting.Markup;

/// <summary>Every sentence about inline marks. Codes DG0101 to DG0199.</summary>
internal static class MarkupMessages
{
    public static Diagnostic NotClosed(SourceSpan at, FrameKind kind) => Diagnostic.Error(
        "DG0102", at, $"{Name(kind)} is not closed", $"write `{Closer(kind)}` where the {Noun(kind)} ends");

    public static Diagnostic Stray(SourceSpan at, FrameKind kind) => Diagnostic.Error(
        "DG0103", at, $"`{Closer(kind)}` closes nothing: no {Noun(kind)} is open here",
        $"write `{Opener(kind)}` where it begins, or `\\{Closer(kind)}` for the characters themselves");

    public static Diagnostic Crossing(SourceSpan at, FrameKind outer, FrameKind inner) => Diagnostic.Error(
        "DG0104", at, $"{Name(inner)} crosses the end of {Name(outer)}",
        $"close it with `{Closer(inner)}` before `{Closer(outer)}`, and open it again behind if it goes on");

    public static Diagnostic WronglyNested(SourceSpan at, FrameKind inner, FrameKind outer) => Diagnostic.Error(
        "DG0105", at, $"{Name(inner)} cannot stand inside {Name(outer)}",
        outer == FrameKind.Insertion && inner != FrameKind.Deletion
            ? "end the outer mark before it; only a deletion may stand inside an insertion"
            : "end the outer mark before it");

    public static Diagnostic SubstitutionWithoutArrow(SourceSpan at) => Diagnostic.Error(
        "DG0106", at, "this substitution has no `~>` between the old and the new text", "write `{~~old~>new~~}`");

    public static Diagnostic HighlightWithoutComment(SourceSpan at) => Diagnostic.Error(
        "DG0107", at, "`{==text==}` is not followed by a comment", "write `{==text==}{>>remark<<}`, with nothing between them");

    public static Diagnostic EmphasisNotClosed(SourceSpan at, FrameKind kind) => Diagnostic.Error(
        "DG0108", at, $"{Name(kind)} is not closed",
        $"write `{Closer(kind)}` where it ends, or `\\*` for an asterisk");

    public static Diagnostic FootnoteNotClosed(SourceSpan at) => Diagnostic.Error(
        "DG0109", at, "this footnote is not closed", "write `]` where the footnote ends, or `\\^` for the character itself");

    public static Diagnostic FootnoteInFootnote(SourceSpan at) => Diagnostic.Error(
        "DG0110", at, "a footnote cannot stand inside a footnote", "move it out, or put its text in brackets");

    public static Diagnostic ParagraphMarkOutsideMark(SourceSpan at) => Diagnostic.Error(
        "DG0111", at, "`¶` stands outside a mark: it says that a paragraph mark is inserted or deleted",
        "write `{++¶++}` to split the paragraph here, `{--¶--}` to join it to the next, or `\\¶` for the character itself");

    public static Diagnostic ParagraphMarkNotLast(SourceSpan at) => Diagnostic.Error(
        "DG0112", at, "`¶` is not the last character of its text",
        "put what follows into a clause of its own, or write `\\¶` for the character itself");

    public static Diagnostic ParagraphMarkNotHere(SourceSpan at) => Diagnostic.Error(
        "DG0113", at, "`¶` has no meaning here: this text is not a paragraph of its own", "take it away, or write `\\¶` for the character itself");

    public static Diagnostic NoAuthor(SourceSpan at) => Diagnostic.Error(
        "DG0114", at, "this change has no author: the file names none", "add `author: United States` (your delegation's name) at the top of the file");

    public static Diagnostic UnknownAuthor(SourceSpan at, string key, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0115", at, $"no author has the key `{key}`",
        known.Count > 0 ? NearestName.Hint(key, known) : $"add `authors: {{{key}: Name of the delegation}}` at the top of the file");

    public static Diagnostic UnreadableAuthor(SourceSpan at, string text) => Diagnostic.Error(
        "DG0116", at, $"`{{{text}}}` behind a mark names neither an author nor a date",
        "write `{br}`, `{br 2013-02-03}` or `{2013-02-03}`; for a brace as text write `\\{`");

    public static Diagnostic BadDate(SourceSpan at, string text) => Diagnostic.Error(
        "DG0117", at, $"`{text}` is not a date", "write year-month-day, such as `2013-02-03`, or with a time `2013-02-03T14:30`");

    public static Diagnostic BadLink(SourceSpan at, string address) => Diagnostic.Error(
        "DG0118", at, $"`{address}` is not an address that Word can open", "write a whole address, such as `https://www.itu.int/`; for brackets as text write `\\[`");

    public static Diagnostic TooDeep(SourceSpan at) => Diagnostic.Error(
        "DG0119", at, "marks are nested too deep here", "close some of them first");

    public static Diagnostic MarkInComment(SourceSpan at) => Diagnostic.Error(
        "DG0120", at, "a comment cannot hold marks", "write the remark as plain text; `\\{` is a brace");

    public static Diagnostic EmptyComment(SourceSpan at) => Diagnostic.Error(
        "DG0121", at, "this comment says nothing", "write the remark between `{>>` and `<<}`, or take the comment away");

    public static Diagnostic CommentInFootnote(SourceSpan at) => Diagnostic.Error(
        "DG0122", at, "a comment cannot stand inside a footnote: Word has none there", "put it behind the footnote");

    /// <param name="at">The clause.</param>
    /// <param name="label">Its label; null where it is not known, empty where it has none.</param>
    /// <param name="isPlainText">How it is mended in plain text is told.</param>
    public static Diagnostic EmptiedClause(SourceSpan at, string? label, bool isPlainText) => Diagnostic.Warning(
        "DG0123", at, $"all words of {(label is { Length: > 0 } ? $"`{label}`" : "this clause")} are deleted, but not its paragraph: an empty one is left where this is accepted",
        isPlainText
            ? $"to delete the whole paragraph, begin the deletion before its {(label is "" ? "key" : "letter")} and end it behind all else, a `\\ ` too: `{{--{(label is "" ? "clause:" : label ?? "b)")} …--}}`"
            : "to delete the whole paragraph, write `del: …` for it, without the marks");

    public static Diagnostic LikeMark(SourceSpan at, string found, FrameKind kind, bool isEnd) => Diagnostic.Warning(
        "DG0124", at, $"`{found}` looks like the {(isEnd ? "end" : "beginning")} of {Name(kind)}, and is read as text",
        $"write `{(isEnd ? Closer(kind) : Opener(kind))}`{(kind == FrameKind.Deletion ? " with two hyphens" : "")}, or `\\{found}` for the characters themselves");

    private static string Name(FrameKind kind) => kind switch
    {
        FrameKind.Insertion => "an insertion",
        FrameKind.Deletion => "a deletion",
        FrameKind.Substitution => "a substitution",
        FrameKind.Comment => "a comment",
        FrameKind.Highlight => "a commented text",
        FrameKind.Bold => "bold text",
        FrameKind.Italic => "italic text",
        _ => "a link",
    };

    private static string Noun(FrameKind kind) => kind switch
    {
        FrameKind.Insertion => "insertion",
        FrameKind.Deletion => "deletion",
        FrameKind.Substitution => "substitution",
        FrameKind.Comment => "comment",
        FrameKind.Highlight => "commented text",
        FrameKind.Bold => "bold text",
        FrameKind.Italic => "italic text",
        _ => "link",
    };

    private static string Opener(FrameKind kind) => MarkSyntax.Opener(kind);

    private static string Closer(FrameKind kind) => MarkSyntax.Closer(kind);
}
