using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Notation.Layout;

namespace DocGen.Drafting.Texts;

/// <summary>A YAML file as plain text, its head as it stands, its comments before what they stood before.</summary>
public static class YamlAsText
{
    /// <summary>The plain text of a file without mistakes.</summary>
    /// <param name="yaml">The YAML file.</param>
    /// <param name="set">What the file's set says for all files.</param>
    /// <param name="words">What the text will be read with.</param>
    public static string Write(SourceText yaml, DraftDefaults set, TextWords words) => Write(yaml, set, words, null, []);

    /// <summary>The plain text of a file without mistakes.</summary>
    /// <param name="yaml">The YAML file.</param>
    /// <param name="set">What the file's set says for all files.</param>
    /// <param name="words">What the text will be read with.</param>
    /// <param name="above">Comments that stand above the text, in place of those in it; null for those.</param>
    /// <param name="ofBackslash">More of them, where the text has a backslash.</param>
    public static string Write(SourceText yaml, DraftDefaults set, TextWords words, IReadOnlyList<string>? above, IReadOnlyList<string> ofBackslash)
    {
        var placed = DraftReader.Read(yaml, set, [])!;
        var (head, own) = FileLayout.HeadOf(yaml);
        if (above is not null)
        {
            head = FileLayout.HeadAsItStands(yaml) ?? head;
        }
        var comments = new BlockComments(placed);
        foreach (var comment in above is null ? own : [])
        {
            comments.Add(yaml.Position(comment.Start).Line, SourceLines.IsFirst(yaml.Text, comment.Start), comment.Text);
        }
        foreach (var comment in above ?? [])
        {
            comments.Add(0, isAlone: true, comment);
        }
        var text = PlainTextWriter.Write(placed.Draft, words, head, set, comments);
        var body = text.IndexOf("\n---\n", StringComparison.Ordinal);
        return above is not null && ofBackslash.Count > 0 && text.AsSpan(body).Contains('\\') ? Write(yaml, set, words, [.. above, .. ofBackslash], []) : text;
    }
}
