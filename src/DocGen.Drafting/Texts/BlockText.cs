using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Yaml;
using DocGen.Diagnostics;

namespace DocGen.Drafting.Texts;

/// <summary>
/// Parts of a body as the YAML form has them, between two lines <c>```</c>: what lines of text cannot say, such as a table in which a cell covers
/// several columns.
/// </summary>
internal static class BlockText
{
    /// <summary>Adds the parts.</summary>
    /// <param name="line">All lines of the block.</param>
    /// <param name="marks">The insertions and deletions of the file.</param>
    /// <param name="reading">Authors, and where mistakes go.</param>
    /// <param name="into">Takes the paragraphs and tables.</param>
    public static void Read(TextLine line, IReadOnlyList<MarkRange> marks, Reading reading, List<Block> into)
    {
        if (marks.FirstOrDefault(mark => mark.Open < line.Start && mark.Close > line.Start) is { } over)
        {
            reading.Diagnostics.Add(TextMessages.MarkOverBlock(reading.File.Span(over.Open, over.Open + 3)));
        }
        if (Yaml(reading.File, line) is not { } yaml)
        {
            reading.Diagnostics.Add(TextMessages.BlockNotClosed(reading.File.Span(line.Start, line.Start + TextLine.BlockFence.Length)));
            return;
        }
        var inner = reading with { File = yaml };
        var found = new DiagnosticBag();
        var root = string.IsNullOrWhiteSpace(yaml.Text) ? null : YamlReader.Read(yaml, found);
        // That there is nothing is said of a whole file, and here of a block.
        reading.Diagnostics.AddRange(found.Where(mistake => mistake.Span.Line > 0));
        if (root is YamlSequence parts)
        {
            BodyReader.Read(parts.Items, inner, into);
        }
        else if (!found.Any(mistake => mistake.Span.Line > 0))
        {
            reading.Diagnostics.Add(NotationMessages.WrongType(
                reading.File.Span(line.Start, line.Start + TextLine.BlockFence.Length), "a block of YAML", "a list of parts", root is null ? "nothing" : Reading.Describe(root), "- table: …"));
        }
    }

    /// <summary>The YAML of a block, each character on its line of the file; null where the block has no end.</summary>
    public static SourceText? Yaml(SourceText file, TextLine block)
    {
        var first = file.Position(block.Start).Line;
        var last = file.Position(block.End).Line;
        return first < last && file.Line(last).TrimEnd() == TextLine.BlockFence
            ? new SourceText(file.File, new string('\n', first) + file.Text[file.Offset(first + 1, 1)..file.Offset(last, 1)])
            : null;
    }

    /// <summary>The lines of the block; <see cref="Read"/> is the way back.</summary>
    public static string Write(Part part, DraftTextWriter writer)
    {
        PartWriter.Write(part, writer);
        var lines = writer.ToString().TrimEnd('\n').Split('\n');
        // Written to stand below `body:`, where each line of a part is indented.
        return $"{TextLine.BlockFence}yaml\n{string.Join('\n', lines.Select(line => line.StartsWith("  ", StringComparison.Ordinal) ? line[2..] : line))}\n{TextLine.BlockFence}";
    }
}
