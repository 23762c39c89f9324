using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Cli;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Editors;

/// <summary><c>docgen check --stdin --lines</c>: what an editor asks of a tool that it keeps.</summary>
public sealed class CheckSessionTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void No_answer_is_older_than_its_question()
    {
        var question = JsonSerializer.Serialize(new { name = shell.PathOf("a.yaml"), text = "kind: contribution\nsource: A\nauthor: A\nbody: []\n" });

        var codes = Answers(Questions()).Select(Codes);

        Assert.Equal(["DG0301", "", "DG0303"], codes);

        IEnumerable<string> Questions()
        {
            shell.Write("docgen.yaml", "template: wtpf-ieg\nlanguag: en\n");
            yield return question;
            shell.Write("docgen.yaml", "template: wtpf-ieg\n");
            yield return question;
            File.Delete(shell.PathOf("docgen.yaml"));
            yield return question;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"name\": \"a.yaml\"}")]
    [InlineData("{\"text\": 1}")]
    [InlineData("{\"text\": \"\", \"name\": 1}")]
    [InlineData("{\"text\": \"\", \"name\": \"\"}")]
    [InlineData("{\"text\": \"\", \"name\": \"a\\u0000.yaml\"}")]
    [InlineData("{\"text\": \"\", \"name\": \"\\ud800\"}")]
    [InlineData("{\"text\": \"kind: contribution\"")]
    public void What_is_no_question_is_told_and_the_next_is_answered(string line) =>
        Assert.Equal(["DG0842", "DG0303"], Answers([line, "{\"text\": \"kind: contribution\", \"name\": null}"]).Select(Codes).Select(codes => codes.Split(' ')[0]));

    /// <summary>An editor may send a text between the two halves of a character that is typed.</summary>
    [Theory]
    [InlineData("---\\nkind: \\ud83d", "DG0006 2,7 half of a character stands here, U+D83D, and its other half does not")]
    [InlineData("\\ud83d\\ude00 \\\"\u00e9\\u00e9\\t\\/\\\\\\ude00\\ud83d", "DG0006 1,10 half of a character stands here, U+DE00, and its other half does not")]
    public void Half_a_character_is_told_at_its_place(string text, string expected)
    {
        var found = JsonNode.Parse(Answers([$"{{\"text\": \"{text}\"}}"]).Single())!["diagnostics"]!.AsArray().Single()!;

        Assert.Equal(expected, $"{found["code"]} {found["line"]},{found["column"]} {found["message"]}");
    }

    [Fact]
    public void Questions_may_be_nested_deeply_and_say_things_twice()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"text\": ", 100)) + "1" + new string('}', 100);

        Assert.Equal(["DG0842", ""], Answers([deep, "{\"text\": \"x\", \"text\": \"---\\nkind: contribution\\ntemplate: wtpf-ieg\\nsource: A\\nauthor: A\\n---\\ntext\\n\", \"more\": [1]}"]).Select(Codes));
    }

    private static string Codes(string answer) =>
        string.Join(' ', JsonNode.Parse(answer)!["diagnostics"]!.AsArray().Select(found => found!["code"]!.GetValue<string>()));

    private static string[] Answers(IEnumerable<string> questions)
    {
        var (output, error) = (new StringWriter(), new StringWriter());

        Assert.Equal(ExitCode.Done, Docgen.Run(["check", "--stdin", "--lines"], output, error, () => new Lines(questions)));
        Assert.Equal("", error.ToString());
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    /// <summary>Gives out a line when the one before it is answered, as a pipe does.</summary>
    private sealed class Lines(IEnumerable<string> lines) : MemoryStream
    {
        private readonly IEnumerator<string> rest = lines.GetEnumerator();

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Position == Length)
            {
                SetLength(0);
                if (rest.MoveNext())
                {
                    Write(Encoding.UTF8.GetBytes(rest.Current + "\n"));
                    Position = 0;
                }
            }
            return base.Read(buffer, offset, count);
        }
    }
}
