using DocGen.Diagnostics;
using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Texts;

/// <summary>Every sentence about the plain-text form. Codes DG0370 to DG0400.</summary>
internal static class TextMessages
{
    /// <summary>True for a warning that a line was read as part of a paragraph, and may be meant for one of its own.</summary>
    public static bool IsOfParagraphs(Diagnostic told) => told.Code is "DG0371" or "DG0372" or "DG0373" or "DG0374" or "DG0377";

    public static Diagnostic StraySigns(SourceSpan at, string name, string signs, bool isLabel) => Diagnostic.Warning(
        "DG0370", at, $"before {(isLabel ? "the label " : "")}`{name}` {(signs == "blanks" ? "stand" : "stands")} {signs}: {(signs == "blanks" ? "they are" : "it is")} passed over",
        $"`docgen fmt` takes {(signs == "blanks" ? "them" : "it")} away; write `\\{name}` if this belongs to the text");

    public static Diagnostic StraySignsInText(SourceSpan at, string name, string signs) => Diagnostic.Warning(
        "DG0371", at, $"`{name}` stands behind {signs} here, and is read as part of the text above, which does not end as a clause does",
        $"take {(signs == "blanks" ? "them" : "it")} away if a paragraph begins here, or write `\\{name}` if this belongs to the text");

    public static Diagnostic MarkWithoutLabel(SourceSpan at, FrameKind kind, string label, string? next) => Diagnostic.Warning(
        "DG0372", at, $"this {(kind == FrameKind.Insertion ? "insertion" : "deletion")} has no letter, and is read as part of the clause `{label}` above",
        $"write its letter, such as `{MarkSyntax.Opener(kind)}{next ?? label} …{MarkSyntax.Closer(kind)}`; if it belongs to `{label}`, write it on the line above");

    public static Diagnostic LikeLabel(SourceSpan at, string found, string label, string above) => Diagnostic.Warning(
        "DG0373", at, $"`{found}` looks like a label but is not written as one, and is read as part of the clause `{above}` above",
        $"write `{label} …` if a clause begins here, or `\\{found}` if this belongs to the text");

    public static Diagnostic BulletWithoutLabel(SourceSpan at, char sign, string label, string? next) => Diagnostic.Warning(
        "DG0374", at, $"a line that begins with `{sign}` is read as part of the clause `{label}` above",
        $"write `{next ?? label} …` if a clause begins here; if it belongs to `{label}`, write it on the line above");

    public static Diagnostic BreakBeforeLead(SourceSpan at, string lead) => Diagnostic.Error(
        "DG0375", at, $"a backslash at the end of a line holds the line below to it, and that begins with `{lead}`",
        $"put the blank back that stood behind the backslash, if an editor took it away; else take the backslash away, or write `\\{lead}` if the line goes on with it");

    public static Diagnostic BreakBeforeNothing(SourceSpan at) => Diagnostic.Warning(
        "DG0376", at, "a backslash at the end of a line is a line break, and nothing stands behind this one",
        "put the blank back that stood behind the backslash, if an editor took it away; else take the backslash away");

    public static Diagnostic LineWithoutLabel(SourceSpan at, string label, string? next) => Diagnostic.Warning(
        "DG0377", at, $"this line has no letter, and is read as part of the clause `{label}` above, which has its end",
        $"write `{next ?? label} …` if a clause begins here; if it belongs to `{label}`, write it on the line above");

    public static Diagnostic HeadNotClosed(SourceSpan at) => Diagnostic.Error(
        "DG0380", at, "the head that begins here has no end", "write a line `---` between the keys and the text");

    public static Diagnostic CallOrClause(SourceSpan at) => Diagnostic.Error(
        "DG0381", at, "this paragraph of an Opinion has no label, and does not look like a call",
        "write its label, or say what it is: `call: …`, `clause: …` (a clause without a label) or `text: …` (the Opinion ends)");

    public static Diagnostic NoSuchIndentation(SourceSpan at) => Diagnostic.Error(
        "DG0382", at, "this clause is indented, but not as far as one above it", "indent it as far as the clauses of its level");

    public static Diagnostic NoteNotFirst(SourceSpan at) => Diagnostic.Error(
        "DG0383", at, "a note stands before the text, not in it", "move it up, or write `text: …` or `\\Note: …`");

    public static Diagnostic SubstitutionOverEnd(SourceSpan at) => Diagnostic.Error(
        "DG0384", at, "a substitution cannot run over a paragraph's end", "write a deletion `{--…--}` and an insertion `{++…++}`");

    public static Diagnostic RowNotClosed(SourceSpan at) => Diagnostic.Error(
        "DG0385", at, "this row of a table has no `|` at its end", "end it with `|`, or write `\\|` for the character itself");

    public static Diagnostic LabelAlone(SourceSpan at, string label) => Diagnostic.Warning(
        "DG0387", at, $"the label `{label}` stands on a line of its own: the text below it is taken for its text",
        "`docgen fmt` puts them on one line; a key such as `text:` or `call:` before that text keeps it apart");

    public static Diagnostic HardBlank(SourceSpan at) => Diagnostic.Warning(
        "DG0388", at, "a non-breaking space in a call is taken for a blank", "`docgen fmt` writes the blank; a backslash before it keeps it");

    public static Diagnostic CurlyQuotes(SourceSpan at, string value) => Diagnostic.Warning(
        "DG0389", at, "the curly quotation marks round this value are taken for straight ones, which are not part of it",
        $"`docgen fmt` writes the straight ones; if they belong to the text, write `\"{value}\"`");

    public static Diagnostic LabelAloneOrCall(SourceSpan at, string label) => Diagnostic.Error(
        "DG0390", at, $"the label `{label}` stands on a line of its own, and what follows may be its text, or a call",
        "write the text behind the label, or `call: …`");

    public static Diagnostic MarkOverCell(SourceSpan at) => Diagnostic.Error(
        "DG0391", at, "this mark runs over the end of a cell", "mark the text of each cell, or the whole row: `{++| a | b |++}`");

    public static Diagnostic WrongCellCount(SourceSpan at, int cells, int columns) => Diagnostic.Error(
        "DG0392", at, $"this row has {cells} cell{(cells == 1 ? "" : "s")}, and the table has {columns} column{(columns == 1 ? "" : "s")}",
        "an empty cell is `| |`, and `\\|` the character itself");

    public static Diagnostic SecondDashes(SourceSpan at) => Diagnostic.Error(
        "DG0393", at, "a table has one row of dashes, below its header rows", "write `\\---` for dashes that are text");

    public static Diagnostic MarkedDashes(SourceSpan at) => Diagnostic.Error(
        "DG0394", at, "a mark begins in the row of dashes, which is no text", "begin it at the row above or below");

    public static Diagnostic BadWidths(SourceSpan at) => Diagnostic.Error(
        "DG0395", at, "the widths in the row of dashes do not come to 100 per cent", "say each, such as `|-30%-|-70%-|`, or none");

    public static Diagnostic BadFigure(SourceSpan at) => Diagnostic.Error(
        "DG0396", at, "this does not say which picture stands here",
        "write `![what it shows](map.png)` on a line of its own, `{width=12cm}` behind it if need be, or `\\![` for the characters themselves");

    public static Diagnostic CommentNotAlone(SourceSpan at) => Diagnostic.Error(
        "DG0397", at, "a comment is a line of its own, and ends in `-->` on that line",
        "write each line of it as `<!-- … -->`, or `\\<!--` for the characters themselves");

    public static Diagnostic CallOutsideOpinion(SourceSpan at) => Diagnostic.Error(
        "DG0398", at, "this looks like a call, and no Opinion has begun",
        "write the title of the Opinion above it, as `title: …`, or say what this is: `call: …` or `text: …`");

    public static Diagnostic CallWithoutGap(SourceSpan at) => Diagnostic.Error(
        "DG0400", at, "this line looks like a call, and goes on with the clause above it",
        "put a blank line above the call, or write the line behind the one above");

    public static Diagnostic MarkOverBlock(SourceSpan at) => Diagnostic.Error(
        "DG0399", at, "this mark runs over a block of YAML", "end it before the block; in the block `ins: …` and `del: …` mark a whole paragraph or row");

    public static Diagnostic BlockNotClosed(SourceSpan at) => Diagnostic.Error(
        "DG0386", at, "the block of YAML that begins here has no end", "write a line of three backticks below it, or a backslash before these");
}
