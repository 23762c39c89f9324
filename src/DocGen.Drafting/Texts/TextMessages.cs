using DocGen.Diagnostics;

namespace DocGen.Drafting.Texts;

/// <summary>Every sentence about the plain-text form. Codes DG0380 to DG0389; DG0387 to DG0389 are free.</summary>
internal static class TextMessages
{
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

    public static Diagnostic NoTable(SourceSpan at) => Diagnostic.Error(
        "DG0385", at, "a plain text cannot hold a table", "write this file as YAML, which can, or `\\|` for the character itself");

    public static Diagnostic Unsayable(SourceSpan at, string text) => Diagnostic.Error(
        "DG0386", at, $"a plain text cannot say this: {text}", "keep the file as YAML");
}
