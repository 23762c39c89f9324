using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Notation.Layout;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Texts;

/// <summary>A plain text in the YAML form, its head as it stands, its comments before what they stood before.</summary>
public static class TextAsYaml
{
    /// <summary>The YAML form of a file without mistakes.</summary>
    /// <param name="file">The plain text.</param>
    /// <param name="set">What the file's set says for all files.</param>
    /// <param name="words">What it is read with.</param>
    public static string Write(SourceText file, DraftDefaults set, TextWords words)
    {
        var placed = PlainTextReader.Read(file, set, _ => words, [])!;
        // A document that is made of its set has no text, and needs no key for it.
        var (head, draft) = (PlainTextReader.KeysOf(file), placed.Draft);
        var body = placed.Places.Has("note") ? draft with { Text = draft.Text.Skip(1).ToValueList() } : draft;
        var yaml = head + (body.Text.Count > 0 ? DraftWriter.WriteText(body) : "");
        var comments = CommentsOf(file, placed);
        if (!comments.All.Any())
        {
            return yaml;
        }
        var lines = yaml.TrimEnd('\n').Split('\n').ToList();
        var again = DraftReader.Read(new SourceText(file.File, yaml), set, []);
        var places = again is null ? null : new BlockComments(again);
        foreach (var (block, own) in comments.All.Reverse())
        {
            var line = places?.LineOf(block) ?? 0;
            if (block == 0 && line > 0)
            {
                lines.InsertRange(head.Count(c => c == '\n'), ["", .. own]);
                continue;
            }
            var indent = line == 0 ? "" : new string(' ', lines[line - 1].Length - lines[line - 1].TrimStart(' ').Length);
            lines.InsertRange(line == 0 ? lines.Count : line - 1, own.Select(comment => indent + comment));
        }
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>The comments of the text, those in its blocks of YAML among them.</summary>
    private static BlockComments CommentsOf(SourceText file, PlacedDraft placed)
    {
        var comments = new BlockComments(placed);
        foreach (var line in TextLine.AllOf(file.Text, PlainTextReader.BodyStart(file)))
        {
            if (line.Kind == LineKind.Comment)
            {
                comments.Add(file.Position(line.Start).Line, isAlone: true, TextComment.Read(file.Text[line.Start..line.End]));
            }
            else if (line.Kind == LineKind.Block && BlockText.Yaml(file, line) is { } yaml && YamlReader.Read(yaml, []) is { } root)
            {
                foreach (var comment in SourceComments.Find(yaml.Text, root))
                {
                    comments.Add(yaml.Position(comment.Start).Line, SourceLines.IsFirst(yaml.Text, comment.Start), comment.Text);
                }
            }
        }
        return comments;
    }
}
