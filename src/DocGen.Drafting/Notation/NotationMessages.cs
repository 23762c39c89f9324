using DocGen.Diagnostics;
using DocGen.Drafting.Sets;

namespace DocGen.Drafting.Notation;

/// <summary>Every sentence about the keys and values of a drafting file. Codes DG0301 to DG0399.</summary>
internal static class NotationMessages
{
    public static Diagnostic UnknownKey(SourceSpan at, string key, string where, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0301", at, $"`{Quotation.Of(key)}` is not a key of {where}", NearestName.Hint(key, known));

    public static Diagnostic TextReadAsKey(SourceSpan at, string line) => Diagnostic.Error(
        "DG0302", at, "YAML takes this text for a key, because `: ` stands in it", $"write `{Quoted(line)}`");

    public static Diagnostic MissingKey(SourceSpan at, string key, string where, string example) => Diagnostic.Error(
        "DG0303", at, $"{where} needs `{key}`", $"add `{example}`");

    public static Diagnostic WrongType(SourceSpan at, string what, string expected, string found, string example) => Diagnostic.Error(
        "DG0304", at, $"{what} is {expected}, and here stands {found}", $"write `{example}`");

    public static Diagnostic Empty(SourceSpan at, string what) => Diagnostic.Error(
        "DG0305", at, $"{what} is empty", "write the text, or `\"\"` for a paragraph that is meant to be empty");

    public static Diagnostic CutByComment(SourceSpan at, string line) => Diagnostic.Error(
        "DG0306", at, "YAML cuts this text short: what follows ` #` is a comment",
        $"write `{Quoted(line)}` if this belongs to the text, or put the comment on a line of its own");

    public static Diagnostic BadDate(SourceSpan at, string text) => Diagnostic.Error(
        "DG0307", at, $"`{Quotation.Of(text)}` is not a date", "write year-month-day, such as `2013-02-01`");

    public static Diagnostic UnknownLanguage(SourceSpan at, string text, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0308", at, $"`{Quotation.Of(text)}` is not one of the six languages", NearestName.Hint(text, known));

    public static Diagnostic TwoTexts(SourceSpan at, string first, string second) => Diagnostic.Error(
        "DG0309", at, $"`{second}` stands beside `{first}`: a paragraph has one text", $"keep one of them; changes inside a text are marks such as `{{++new++}}`");

    public static Diagnostic OneOf(SourceSpan at, string where, string keys, string example) => Diagnostic.Error(
        "DG0310", at, $"{where} needs one of {keys}", $"add `{example}`");

    public static Diagnostic InsertedInDeleted(SourceSpan at) => Diagnostic.Error(
        "DG0311", at, "an inserted paragraph cannot stand below a deleted one", "move it out, or write the deletion for each paragraph");

    public static Diagnostic ByWithoutMark(SourceSpan at) => Diagnostic.Error(
        "DG0312", at, "`by` says who inserts or deletes a paragraph, and this one has neither `ins` nor `del`",
        "write `ins:` or `del:` instead of `text:`, or take `by` away");

    public static Diagnostic UnknownAuthor(SourceSpan at, string key, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0313", at, $"no author has the key `{Quotation.Of(key)}`",
        known.Count > 0 ? NearestName.Hint(key, known) : $"add `authors: {{{key}: Name of the delegation}}` at the top of the file");

    public static Diagnostic StampedAbove(SourceSpan at, string key, string author) => Diagnostic.Error(
        "DG0325", at, $"this stands below what {author} {(key == "ins" ? "inserts" : "deletes")} as a whole, and cannot be so by somebody else too",
        $"write `text:` instead of `{key}:`, or move it out");

    public static Diagnostic BadAuthorKey(SourceSpan at, string key) => Diagnostic.Error(
        "DG0315", at, $"`{Quotation.Of(key)}` cannot be the key of an author", "a key begins with a letter and goes on with letters, digits, `-` or `_`, such as `br`");

    public static Diagnostic LabelWithFormat(SourceSpan at) => Diagnostic.Error(
        "DG0316", at, "a label is plain text: it holds no links, notes, comments, tabs or line ends", "write the label alone, such as `b)bis`");

    public static Diagnostic WrongCellCount(SourceSpan at, int cells, int columns) => Diagnostic.Error(
        "DG0317", at, $"this row has {Count(cells, "cell")}, and the table has {Count(columns, "column")}", "write `\"\"` for an empty cell");

    public static Diagnostic BadColumns(SourceSpan at) => Diagnostic.Error(
        "DG0318", at, "`columns` are widths in per cent that come to 100 together", "write for example `columns: [30, 70]`");

    public static Diagnostic BadLevel(SourceSpan at, string text, string what, int least, int most) => Diagnostic.Error(
        "DG0319", at, $"`{Quotation.Of(text)}` is not {what}", $"write a number from {least} to {most}");

    public static Diagnostic JoinWithoutNext(SourceSpan at, bool isPlainText) => Diagnostic.Error(
        "DG0320", at, "this paragraph mark is deleted, but no paragraph follows that it could be joined to",
        isPlainText ? "end the deletion on the line where its text ends, or begin it before the letter or key to delete the whole paragraph: `{--b) …--}`"
            : "take `¶` away, or write `del:` to delete the whole paragraph");

    public static Diagnostic TooDeep(SourceSpan at) => Diagnostic.Error(
        "DG0321", at, "clauses are nested more than nine levels deep", "raise them a level");

    public static Diagnostic OpinionAndBody(SourceSpan at) => Diagnostic.Error(
        "DG0322", at, "a file has either `opinion` or `body`", "move the Opinion into the body: `- opinion:`");

    public static Diagnostic SplitWithoutNext(SourceSpan at, bool isPlainText) => Diagnostic.Error(
        "DG0323", at, "this paragraph mark is inserted, but it splits nothing: no paragraph follows that was one with it",
        isPlainText ? "end the insertion on the line where its text ends, or begin it before the letter or key to insert the whole paragraph: `{++b) …++}`"
            : "take `¶` away, or write `ins:` to insert the whole paragraph");

    public static Diagnostic BadFigureLength(SourceSpan at, string text) => Diagnostic.Error(
        "DG0339", at, $"`{Quotation.Of(text)}` is no length of a figure", "write millimetres (`120mm`), centimetres (`12cm`), points (`340pt`) or twips (`6800`), more than 0");

    public static Diagnostic BadCount(SourceSpan at, string text, string key, int most) => Diagnostic.Error(
        "DG0340", at, $"`{Quotation.Of(text)}` is not a number of {(key == "rows" ? "rows" : "columns")} that a cell can cover", $"write a number from 1 to {most}");

    public static Diagnostic UnknownAlignment(SourceSpan at, string text, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0341", at, $"`{Quotation.Of(text)}` is not an alignment", NearestName.Hint(text, known));

    public static Diagnostic RowsMissing(SourceSpan at) => Diagnostic.Error(
        "DG0342", at, "this cell covers more rows than follow", "`rows` counts the cell's own row too; rows that are inserted or deleted count");

    public static Diagnostic CellsOverlap(SourceSpan at) => Diagnostic.Error(
        "DG0343", at, "this cell stands over one that goes on from a row above", "a row has no cell of its own where one above covers it with `rows`");

    public static Diagnostic WrongColumnCount(SourceSpan at, int covered, int columns) => Diagnostic.Error(
        "DG0344", at, $"the cells of this row cover {Count(covered, "column")}, and the table has {Count(columns, "column")}",
        "a cell covers `span` columns, or one; cells of rows above that go on in this row count too");

    public static Diagnostic WrongAlignCount(SourceSpan at, int alignments, int columns) => Diagnostic.Error(
        "DG0345", at, $"`align` names {Count(alignments, "column")}, and the table has {Count(columns, "column")}", "name each column, such as `align: [left, right]`");

    public static Diagnostic BadMoves(SourceSpan at, string text) => Diagnostic.Error(
        "DG0346", at, $"`{Quotation.Of(text)}` does not say whether moves are marked as moves", "write `moves: yes` or `moves: no`");

    public static Diagnostic BadFilePattern(SourceSpan at, string text) => Diagnostic.Error(
        "DG0347", at, $"`{Quotation.Of(text)}` names no files of the set",
        "write paths from the set's folder with `/`: `meeting/*.yaml`, `meeting/**` for all below, `'!**/old-*'` for what is left out");

    public static Diagnostic LanguageNotOfSet(SourceSpan at, string language, IEnumerable<SetLanguage> languages) => Diagnostic.Error(
        "DG0348", at, $"`{language}` is not among the `languages` of the set",
        $"add it there, or write one of them: {string.Join(", ", languages.Select(known => known.Name))}");

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>A text in YAML's single quotes, shortened for a hint.</summary>
    public static string Quoted(string text) =>
        $"'{(text.Length <= 60 ? text : text[..60].TrimEnd() + "…").Replace("'", "''", StringComparison.Ordinal)}'";
}
