using DocGen.Diagnostics;

namespace DocGen.Drafting.Notation;

/// <summary>Every sentence about proposals: their symbols, numbers, texts and reasons. Codes DG0350 to DG0369.</summary>
internal static class ProposalMessages
{
    public static Diagnostic UnknownSymbol(SourceSpan at, string text, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0350", at, $"`{Quotation.Of(text)}` is not the symbol of a proposal", NearestName.Hint(text, known));

    public static Diagnostic MarkedSymbol(SourceSpan at) => Diagnostic.Error(
        "DG0351", at, "a symbol has no marks inside it",
        "write the symbol as it is to be; a proposal that is new as a whole is marked as a whole: `proposal: {ins: MOD}`, in a plain text the whole line");

    public static Diagnostic TextAndBody(SourceSpan at) => Diagnostic.Error(
        "DG0352", at, "`body` stands beside `text`: a proposal has one of them", "move the text into the body: `- text: …`");

    public static Diagnostic Nested(SourceSpan at) => Diagnostic.Error(
        "DG0353", at, "a proposal stands inside another", "raise it to the body of the file");

    public static Diagnostic NotEnded(SourceSpan at) => Diagnostic.Error(
        "DG0354", at, "this would belong to the proposal above, which has no `reasons` to end it",
        "add `reasons` to that proposal, or move this into its `body`");

    public static Diagnostic BadNumber(SourceSpan at, string text) => Diagnostic.Error(
        "DG0355", at, $"`{Quotation.Of(text)}` is not the number of a proposal",
        "write source/document/serial, such as `USA/27/1`, `RCC/62A1/3` or, before the document has its number, `EUR/XX/1`");

    public static Diagnostic BadSeries(SourceSpan at, string text) => Diagnostic.Error(
        "DG0356", at, $"`{Quotation.Of(text)}` does not say how proposals are numbered",
        "write source/document, such as `USA/27`, `RCC/62A1` or, before the document has its number, `EUR/XX`");

    public static Diagnostic NumberNeeded(SourceSpan at, bool isPlainText) => Diagnostic.Error(
        "DG0357", at, "this proposal has no number, and the file does not say how to count them",
        $"add `proposals: USA/27` (source/document) at the top of the file, or {(isPlainText ? "write the number behind the symbol: `USA/27/1`" : "`number: USA/27/1` here")}");

    public static Diagnostic SameNumber(SourceSpan at, string number, bool isPlainText) => Diagnostic.Error(
        "DG0358", at, $"another proposal of this file has the number `{number}` already", ToBeCounted(isPlainText));

    public static Diagnostic OnlyNoChange(SourceSpan at, string symbol, bool isPlainText) => Diagnostic.Error(
        "DG0359", at, $"`{symbol}` has a number: without one only `NOC` can stand, and then it proposes nothing",
        ToBeCounted(isPlainText));

    public static Diagnostic NothingMarked(SourceSpan at, string symbol) => Diagnostic.Error(
        "DG0360", at, $"`{symbol}` changes a text, and nothing is marked in this one",
        "mark what you insert and delete, or write `ADD` for a new text, `NOC` for one that stays");

    public static Diagnostic MarksInNew(SourceSpan at, string symbol) => Diagnostic.Error(
        "DG0361", at, $"`{symbol}` proposes a new text, and a new text has no marks", "write the text as it is to be, or `MOD` for changes in a text in force");

    public static Diagnostic MarksInUnchanged(SourceSpan at) => Diagnostic.Error(
        "DG0362", at, "`NOC` leaves a text as it is, and here stands a mark", "take the mark away, or write `MOD`");

    public static Diagnostic SuppressedText(SourceSpan at, string symbol, bool isPlainText) => Diagnostic.Error(
        "DG0363", at, $"the text that `{symbol}` suppresses is not reproduced", isPlainText ? "take the text away: a line in capitals below the symbol, or `proposal-title: …`, says what goes" : "take the text away: `title` says what goes");

    public static Diagnostic NothingProposed(SourceSpan at, string symbol, string needs, string example) => Diagnostic.Error(
        "DG0364", at, $"`{symbol}` needs {needs}", $"add `{example}`");

    public static Diagnostic NeedsReasons(SourceSpan at, string symbol) => Diagnostic.Error(
        "DG0365", at, $"`{symbol}` needs `reasons`", "add `reasons: …`: the text itself is not there to speak for its going");

    public static Diagnostic UnreasonedNoChange(SourceSpan at, bool isPlainText) => Diagnostic.Warning(
        "DG0366", at, "`NOC` with a number proposes to keep a text, and gives no reasons",
        isPlainText ? "add `reasons: …`, or take the number away if nothing is proposed" : "add `reasons: …`, or `number: \"\"` if nothing is proposed");

    public static Diagnostic NumberWithoutSymbol(SourceSpan at) => Diagnostic.Error(
        "DG0367", at, "a number stands here, and no symbol", "write the symbol, such as `proposal: MOD`, or take `number` away");

    private static string ToBeCounted(bool isPlainText) =>
        isPlainText ? "take what stands behind the symbol away to have it counted" : "take `number` away to have it counted";
}
