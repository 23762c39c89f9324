using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation.Layout;

/// <summary>A comment of a YAML file.</summary>
/// <param name="Start">The offset of its <c>#</c>.</param>
/// <param name="Text">From the <c>#</c> to the end of the line, blanks at the end left out.</param>
internal sealed record SourceComment(int Start, string Text);

/// <summary>
/// Finds the comments of a file: between its texts no other sign is a <c>#</c>, since links and tags are refused. In the head of a block
/// (<c>|- # comment</c>) there may be one, too.
/// </summary>
internal static class SourceComments
{
    /// <summary>The comments in the order of the file.</summary>
    public static List<SourceComment> Find(string text, YamlNode root)
    {
        var found = new List<SourceComment>();
        var at = 0;
        var scalars = new List<YamlScalar>();
        Add(root, scalars);
        foreach (var scalar in scalars)
        {
            Scan(text, at, scalar.Start, found);
            if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            {
                Scan(text, scalar.Start, Math.Min(SourceLines.End(text, scalar.Start), scalar.End), found);
            }
            at = Math.Max(at, scalar.End);
        }
        Scan(text, at, text.Length, found);
        return found;
    }

    private static void Scan(string text, int from, int to, List<SourceComment> found)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at] == '#')
            {
                var end = SourceLines.End(text, at);
                found.Add(new(at, text[at..end].TrimEnd(' ', '\t')));
                at = end;
            }
        }
    }

    private static void Add(YamlNode node, List<YamlScalar> scalars)
    {
        switch (node)
        {
            case YamlScalar scalar:
                scalars.Add(scalar);
                break;
            case YamlMapping map:
                foreach (var (key, value) in map.Entries)
                {
                    scalars.Add(key);
                    Add(value, scalars);
                }
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                {
                    Add(item, scalars);
                }
                break;
        }
    }
}
