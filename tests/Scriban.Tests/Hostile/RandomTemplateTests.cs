using System.Text;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests.Hostile;

/// <summary>Whatever a template is, it ends in text, in messages or in the engine's own exception.</summary>
public sealed class RandomTemplateTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "\n", " ", ";", "text", "if", "else", "end", "for", "x", "in", "while", "case", "when", "func",
        "ret", "capture", "with", "wrap", "import", "readonly", "break", "continue", "tablerow", "do", "include", "true", "false", "null", "empty", "this",
        "$", "$0", "$x", "$$", "(", ")", "[", "]", "{", "}", ".", "?.", "..", "..<", "...", ",", ":", "?", "!", "@", "^", "|", "??", "?!", "||", "&&", "==",
        "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "//", "%", "<<", ">>", "=", "+=", "++", "--", "1", "2.5", "1e3", "0x1F", "7m", "'a'", "\"b\"", "`c`",
        "$\"", "\"", "'", "`", "\\", "#", "##", "y", "f(", "f", "(a)", "limit:2", "reversed", "string.upcase", "array.sort", "array.map 'a'", "math.round",
        "object.to_json", "date.parse", "regex.match", "[1,2,3]", "{a: 1}", "x = ", "x.a", "x[0]", "for.index", "1..3", "é", "\r\n", "\0", "_", "99999999999999999999",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_random_template_breaks_the_engine(int seed)
    {
#pragma warning disable RS0030 // a fixed seed makes it the same on every run
        var random = new Random(seed);
#pragma warning restore RS0030
        for (var i = 0; i < 4000; i++)
        {
            var template = Sequence(random, random.Next(1, 30));
            Ends(i % 2 == 0 ? template : "{{ x = [1,{a: 2}]; " + template + " }}");
        }
    }

    private static string Sequence(Random random, int length)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(3) > 0) text.Append(' ');
        }

        return text.ToString();
    }

    private static void Ends(string text)
    {
        var template = Template.Parse(text);
        Assert.All(template.Messages, m => Assert.NotEmpty(m.ToString()));
        if (template.HasErrors) return;
        try
        {
            var context =
                new TemplateContext { TemplateLoader = new Texts { ["a"] = "a" },
                RegexTimeOut = TimeSpan.FromMilliseconds(50) };
            template.Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            Assert.NotEmpty(e.Message);
        }
        catch (Exception e)
        {
            Assert.Fail($"{e.GetType().Name} for {text}\n{e}");
        }
    }
}
