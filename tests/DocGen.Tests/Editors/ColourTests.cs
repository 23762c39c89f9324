using System.Text.RegularExpressions;

namespace DocGen.Tests.Editors;

/// <summary>The two real contributions, in both forms, as VS Code colours them: each mark, each call, and nothing else.</summary>
public sealed partial class ColourTests
{
    private const string Inserted = "markup.inserted";
    private const string Deleted = "markup.deleted";

    public static TheoryData<string, string> Contributions => new()
    {
        { "source.yaml", "content/wtpf-ieg/united-states-opinion-1.yaml" },
        { "source.yaml", "content/wtpf-ieg/united-states-opinion-3.yaml" },
        { "text.docgen", "content/wtpf-ieg/united-states-opinion-1.txt" },
        { "text.docgen", "content/wtpf-ieg/united-states-opinion-3.txt" },
    };

    [Theory, MemberData(nameof(Contributions))]
    public void Every_character_of_a_mark_is_coloured_and_no_other(string scope, string path)
    {
        var text = Repository.Text(path.Split('/'));
        var tokens = Tokens.Of(scope, text);
        var marks = Marked(text, scope == "source.yaml");

        Assert.True(marks.Count(mark => mark.Inserted) > 1000 && marks.Count(mark => mark.Deleted) > 1000);
        var at = 0;
        foreach (var (line, i) in text.Split('\n').Select((line, i) => (line, i)))
        {
            foreach (var token in tokens[i])
            {
                for (var column = token.Start; column < token.End; column++)
                {
                    var seen = (token.Has(Inserted), token.Has(Deleted));
                    Assert.True(marks[at + column] == seen, $"{path}({i + 1},{column + 1}): {marks[at + column]} expected, and {seen} seen: {line[token.Start..token.End]}");
                }
            }
            at += line.Length + 1;
        }
    }

    [Theory, MemberData(nameof(Contributions))]
    public void Every_call_word_is_coloured(string scope, string path)
    {
        var lines = Repository.Text(path.Split('/')).Split('\n');
        var seen = Tokens.Of(scope, string.Join('\n', lines)).SelectMany((tokens, i) =>
            tokens.Where(token => token.Has("keyword.control.call")).Select(token => lines[i][token.Start..token.End]));

        Assert.Equal(
            path.Contains('1', StringComparison.Ordinal) ? ["recognizing", "noting", "is of the view", "invites"] : ["considering", "recognizing", "noting", "is of the view", "invites"],
            seen);
    }

    /// <summary>For each character whether it is inserted and deleted: the marks read one by one, and in YAML what stands behind <c>ins:</c> and <c>del:</c>.</summary>
    private static List<(bool Inserted, bool Deleted)> Marked(string text, bool isYaml)
    {
        var (marks, open) = (new List<(bool, bool)>(), new Stack<char>());
        var whole = isYaml
            ? Whole().Matches(text).SelectMany(match => Enumerable.Range(match.Groups[2].Index, match.Groups[2].Length).Select(i => (i, match.Groups[1].Value))).ToDictionary()
            : [];
        var comments = isYaml ? Comment().Matches(text).SelectMany(match => Enumerable.Range(match.Index, match.Length)).ToHashSet() : [];
        for (var i = 0; i < text.Length;)
        {
            var length = 1;
            var closes = false;
            if (!comments.Contains(i))
            {
                if (Opener().Match(text, i) is { Success: true } opener && opener.Index == i)
                {
                    open.Push(text[i + 1]);
                    length = 3;
                }
                else if (Closer().Match(text, i) is { Success: true } closer && closer.Index == i && open.Contains(text[i]))
                {
                    (length, closes) = (closer.Length, true);
                }
            }
            for (var end = i + length; i < end; i++)
            {
                var key = whole.GetValueOrDefault(i);
                marks.Add(text[i] == '\n' ? default : (open.Contains('+') || key == "ins", open.Contains('-') || key == "del"));
            }
            if (closes)
            {
                open.Pop();
            }
        }
        return marks;
    }

    [GeneratedRegex(@"\{(?:\+\+|--)")]
    private static partial Regex Opener();

    [GeneratedRegex(@"(?:\+\+|--)\}")]
    private static partial Regex Closer();

    [GeneratedRegex(@"^ *(?:- )?(ins|del):( .*)$", RegexOptions.Multiline)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^ *#.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
