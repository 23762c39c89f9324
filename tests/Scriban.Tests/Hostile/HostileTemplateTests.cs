using System.Diagnostics;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests.Hostile;

/// <summary>
/// Templates that want to take the process down end in a message, on a small stack and in bounded time and memory.
/// </summary>
public sealed class HostileTemplateTests
{
    private const int SmallStack = 1024 * 1024;
    private const string Self = "{{ include 'self' }}";

    public static TheoryData<string> Repeated => [
        "(", "[", "{a:", "!", "- ", "true ? ", "false ? 1 : ", "f(", "do; ", "func f; ", "$\"{", "@", "^", "1 + (", "x[", "x = ", "if true; ", "for x in [1]; ",
        "}} {{ if true }} {{", "}} {{ capture x }} {{", "}} {{ end }} {{", "}} {{ else }} {{", ") ; ", "case 1; when 1; ", "wrap f; ", "with x; ", "while true; ",
        "x.b", ".b", "?.b", "[0]", "()", " + 1", " && true", " ?? 1", " | f", " | math.plus 1", "; else if false; ", "..", "`", "{% {", "##", "\"",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Nothing_repeated_endlessly_breaks_parser_or_evaluator(string piece)
    {
        Ends("{{ " + string.Concat(Enumerable.Repeat(piece, 20_000)) + " }}");
        Ends("{{ x" + string.Concat(Enumerable.Repeat(piece, 20_000)) + " }}");
        Ends("{{ if false; " + string.Concat(Enumerable.Repeat(piece, 300)) + " end }}");
    }

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ func a; b; end; func b; a; end; a }}")]
    [InlineData("{{ func f; if $0 > 0; f ($0 - 1); f ($0 - 1); end; end; f 90 }}")]
    [InlineData("{{ f(n) = n > 0 ? (f (n - 1)) + (f (n - 1)) : 1; f 90 }}")]
    [InlineData("{{ func f; [[[[[[f]]]]]]; end; f }}")]
    [InlineData("{{ x = 'abc'; for i in 1..100; x = x + x; end }}")]
    [InlineData("{{ x = 'ab'; for i in 1..50; x = $\"{x}{x}\"; end }}")]
    [InlineData("{{ x = 'ab'; for i in 1..50; capture y }}{{ x }}{{ x }}{{ end; x = y; end }}")]
    [InlineData("{{ x = 'a'; for i in 1..20; x = string.replace x 'a' 'aaaaaaaaaa'; end }}")]
    [InlineData("{{ a = []; for i in 0..<450; a[i] = 'x' * 1000000; end }}")]
    [InlineData("{{ a = [1,2]; for i in 1..60; a = a + a; end }}")]
    [InlineData("{{ a = []; a[999999999] = 1 }}")]
    [InlineData("{{ [] | array.insert_at 999999999 1 }}")]
    [InlineData("{{ 1..999999999999 }}")]
    [InlineData("{{ a = {}; a.a = a; a }}")]
    [InlineData("{{ a = {}; a.a = a; a | object.to_json }}")]
    [InlineData("{{ a = [1,1,1,1]; for i in 1..19; a = [a,a,a,a]; end; a }}")]
    [InlineData("{{ a = [1,1,1,1]; for i in 1..19; a = [a,a,a,a]; end; a | object.to_json }}")]
    [InlineData("{{ a = [1]; b = [1]; for i in 1..19; a = [a,a,a,a]; b = [b,b,b,b]; end; a == b }}")]
    [InlineData("{{ x = 2; for i in 1..100; x = x * x; end }}")]
    [InlineData("{{ 1 << 1000000 }}")]
    [InlineData("{{ x = 1 << 1000000; for i in 1..900; x = x * 3; end }}")]
    [InlineData("{{ ('a' * 500000) | regex.matches 'a' }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match `^(a+)+\\1$` }}")]
    [InlineData("{{ ('a' * 100000) | regex.replace '(?=.*b)' 'x' }}")]
    [InlineData("{{ 'a' | string.pad_left 999999999 }}")]
    [InlineData("{{ 1 | math.format 'N999999999' }}")]
    [InlineData("{{ x = 'x' * 1000000; for i in 1..1000; x; end }}")]
    [InlineData("{{ x = 'a' * 1000000; for i in 1..900; y = x | string.upcase; end }}")]
    [InlineData("{{ a = 1..900; a | array.each @(do; a | array.each @(do; a | array.each @(do; 1; end); end); end) }}")]
    [InlineData(Self)]
    [InlineData("{{ ('[' * 100000) | object.from_json }}")]
    [InlineData("{{ 79228162514264337593543950335m * 2 }}")]
    [InlineData("{{ date.parse '2024-01-01' | date.add_days 99999999999 }}")]
    public void A_greedy_template_ends_in_a_positioned_error(string text)
    {
        var error = Ends(text);
        Assert.NotNull(error);
        var (file, source) = text == Self ? ("self", Self) : ("main", text);
        Assert.Equal(file, error.Span.FileName);
        Assert.InRange(error.Span.Start.Offset, 0, source.Length - 1);
        Assert.InRange(error.Span.End.Offset, error.Span.Start.Offset, source.Length - 1);
        Assert.NotEmpty(error.OriginalMessage);
    }

    private static ScriptRuntimeException? Ends(string text)
    {
        ScriptRuntimeException? error = null;
        Exception? wrong = null;
        var watch = Stopwatch.StartNew();
        var thread = new Thread(() =>
        {
            try
            {
                var template = Template.Parse(text, "main");
                Assert.InRange(template.Messages.Count, 0, 250);
                if (!template.HasErrors)
                    template.Render(
                    new TemplateContext { TemplateLoader = new Texts { ["self"] = Self } });
            }
            catch (ScriptRuntimeException e)
            {
                error = e;
                _ = e.Message;
            }
            catch (Exception e)
            {
                wrong = e;
            }
        }, SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(wrong);
        // A guard against hanging, not a measurement: the machine may be busy.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        return error;
    }
}
