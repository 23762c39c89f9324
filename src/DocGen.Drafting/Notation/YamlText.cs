using System.Buffers;
using System.Globalization;
using System.Text;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Writes a text as a YAML scalar that every reader gives back to the character: plain where that is safe, else a literal block, and
/// in double quotes where blanks at an end would be lost to an editor. By hand, because the library's emitter folds long lines
/// and cannot be told how each single scalar is to look.
/// </summary>
internal static class YamlText
{
    /// <summary>What a plain text cannot hold: control characters, and what YAML takes for a line end or a mark of the byte order.</summary>
    private static readonly SearchValues<char> Unseen = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(char.IsControl), '\u2028', '\u2029', '\uFEFF']);

    private static readonly SearchValues<char> UnseenInBlock = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c != '\n'), '\u2028', '\u2029', '\uFEFF']);

    private const string ReservedAtStart = "-?:,[]{}#&*!|>'\"%@`= \t";

    /// <summary>The scalar, to stand behind <c>key: </c> or <c>- </c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How many blanks the lines of a block begin with.</param>
    public static string Scalar(string text, int indent)
    {
        if (IsPlain(text))
        {
            return text;
        }
        return IsBlock(text)
            ? "|-\n" + string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? "" : new string(' ', indent) + line))
            : Quoted(text);
    }

    /// <summary>The scalar with a comment behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How many blanks the lines of a block begin with.</param>
    /// <param name="comment">The comment, from its <c>#</c> on.</param>
    /// <param name="mayFollowPlain">The comment may follow a plain text; a reader asks in most places whether it was meant as part of it.</param>
    public static string Scalar(string text, int indent, string comment, bool mayFollowPlain)
    {
        var scalar = Scalar(text, indent);
        if (scalar.StartsWith("|-", StringComparison.Ordinal))
        {
            return $"|- {comment}{scalar[2..]}";
        }
        return (IsPlain(text) && !mayFollowPlain ? Quoted(text) : scalar) + " " + comment;
    }

    /// <summary>A scalar for use between the brackets of a flow map or list.</summary>
    public static string InFlow(string text) => IsPlain(text) && text.IndexOfAny([',', '[', ']', '{', '}']) < 0 ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0 && !ReservedAtStart.Contains(text[0]) && text[^1] is not (' ' or ':' or '\t')
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAny(Unseen);

    private static bool IsBlock(string text) =>
        // Nobody sees a tab in a block.
        text.Length > 0 && text[0] is not (' ' or '\n') && text[^1] is not (' ' or '\n')
        && !text.AsSpan().ContainsAny(UnseenInBlock)
        && !text.Split('\n').Any(line => line.Length > 0 && line[^1] == ' ');

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }
        return quoted.Append('"').ToString();
    }
}
