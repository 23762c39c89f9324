using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Texts;

/// <summary>
/// The stable form of plain texts. Only what word processors and other machines leave behind is tidied: line ends, blanks that are no plain ones
/// round lines and behind labels, labels on lines of their own, curly quotation marks round values of the head. Lines stay as they are wrapped.
/// </summary>
public static class PlainTextFormat
{
    /// <summary>A file in its stable form. It says the same as before; a file in its stable form is left as it is.</summary>
    /// <param name="file">A file without mistakes.</param>
    /// <param name="set">What the file's set says for all files.</param>
    /// <param name="wordsFor">What a text with this head is read with.</param>
    /// <returns>The whole text, with line feeds as line ends; null where the file is no draft.</returns>
    public static string? Format(SourceText file, DraftDefaults set, Func<DraftHead, TextWords?> wordsFor)
    {
        var edits = new TextEdits();
        if (PlainTextReader.Read(file, set, wordsFor, [], edits) is not { } placed)
        {
            return null;
        }
        var text = edits.Apply(file.Text);
        // A person's file is written over: better to stop than to change what it says.
        var (again, found) = (new TextEdits(), new DiagnosticBag());
        return PlainTextReader.Read(new SourceText(file.File, text), set, wordsFor, found, again) is { } read
            && read.Draft == placed.Draft && !found.HasErrors && again.Apply(text) == text
                ? text
                : throw new InvalidOperationException($"the stable form of {file.File} would say something else");
    }
}
