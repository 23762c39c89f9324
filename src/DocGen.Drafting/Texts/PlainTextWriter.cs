using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Texts;

/// <summary>
/// Writes a draft in its plain-text form: what <see cref="PlainTextReader"/> reads back as the same draft. What its looks do not say it says by keys,
/// and what keys cannot say (a table with a cell over several columns) as a block of YAML.
/// </summary>
public static class PlainTextWriter
{
    private const int Attempts = 16;

    /// <summary>The text of the file, with line feeds as line ends.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="words">What it will be read with.</param>
    public static string Write(Draft draft, TextWords words) => Write(draft, words, Notation.DraftWriter.WriteHead(draft.Head), DraftDefaults.None, null);

    /// <summary>The text of the file, with line feeds as line ends.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="words">What it will be read with.</param>
    /// <param name="head">The lines of its head.</param>
    /// <param name="set">What its set says for all files.</param>
    /// <param name="comments">What stands before its blocks; null for nothing.</param>
    internal static string Write(Draft draft, TextWords words, string head, DraftDefaults set, BlockComments? comments)
    {
        var parts = Outline.Placed(draft.Text).ToList();
        head = HeadQuotes.Keep(head);
        var form = new WrittenForm(draft, parts);
        for (var attempt = 0; attempt <= Attempts; attempt++)
        {
            if (attempt == Attempts)
            {
                form.AllAsBlocks();
            }
            var text = $"---\n{head}---\n{new BodyWriter(draft, words, form, comments).Write(parts)}";
            // The proof is in the reading: what comes back otherwise is said in another way.
            var found = new DiagnosticBag();
            var back = PlainTextReader.Read(new SourceText("", text), set, _ => words, found);
            if (back?.Draft == draft && !found.HasErrors)
            {
                return text;
            }
            if (!form.Learn(back, found))
            {
                form.AllAsBlocks();
            }
        }
        throw new InvalidOperationException("a draft would say something else as plain text");
    }
}
