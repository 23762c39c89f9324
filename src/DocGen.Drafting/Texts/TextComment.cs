namespace DocGen.Drafting.Texts;

/// <summary>A comment as both forms have it: <c># …</c> in YAML, a line <c>&lt;!-- … --&gt;</c> in a plain text.</summary>
internal static class TextComment
{
    /// <summary>The line of a comment of YAML.</summary>
    /// <param name="comment">From its <c>#</c> on.</param>
    public static string Write(string comment)
    {
        var text = comment[1..].Trim().Replace("-->", @"--\>", StringComparison.Ordinal);
        return text.Length == 0 ? $"{TextLine.CommentStart} {TextLine.CommentEnd}" : $"{TextLine.CommentStart} {text} {TextLine.CommentEnd}";
    }

    /// <summary>The comment of YAML that a line is.</summary>
    public static string Read(string line)
    {
        var text = line[TextLine.CommentStart.Length..^TextLine.CommentEnd.Length].Trim().Replace(@"--\>", "-->", StringComparison.Ordinal);
        return text.Length == 0 || text[0] == '#' ? "#" + text : "# " + text;
    }
}
