using Xunit;

namespace Scriban.Tests.Language;

/// <summary>Corners of the language that the probes leave open.</summary>
public sealed class LanguageTests
{
    [Theory]
    // calls and functions
    [InlineData("{{ f(x, y) = x + y; f 1 2 }}", "3")]
    [InlineData("{{ func f(x, y = 5, z...); x; y; z; end; f 1; f 1 2 3 4 }}", "15[]12[3, 4]")]
    [InlineData("{{ f = do; ret $0 * 2; end; f 4 }}", "8")]
    [InlineData("{{ [1,2] | array.each do; ret $0 * 2; end }}", "[2, 4]")]
    [InlineData("{{ func w(a) }}<{{ a }}:{{ $$ }}>{{ end }}{{ wrap w 5 }}in{{ end }}", "<5:in>")]
    [InlineData("{{ func w }}[{{ $$ }}]{{ end }}{{ for i in 1..2 }}{{ wrap w }}{{ i }}{{ end }}{{ end }}", "[1][2]")]
    [InlineData("{{ func f; for x in 1..5; if x == 2; ret x; end; end; end; f }}", "2")]
    [InlineData("{{ func f(n); v = n; if n > 0; f (n - 1); end; v; end; f 2 }}", "012")]
    [InlineData("{{ math.round(2.567, 2) }} {{ math.round 2.567 2 }}", "2.57 2.57")]
    [InlineData("{{ f = @string.append; 'a' | f 'b' }}", "ab")]
    [InlineData("{{ ['', 'x'] | array.filter @string.empty }}", "[\"\"]")]
    [InlineData("{{ ['xa', 'b'] | array.filter @string.contains 'a' }}", "[\"xa\"]")]
    [InlineData("{{ [' a', '5 '] | array.each @string.strip }}", "[\"a\", \"5\"]")]
    [InlineData("{{ 'a' | string.append 'b' | string.append with:'c' }}", "abc")]
    [InlineData("{{ f(a, b = a + 1) = [a, b, $]; f 5; f 5 1; f b:3 a:2 }}", "[5, 6, [5, 6]][5, 1, [5, 1]][2, 3, [2, 3]]")]
    [InlineData("{{ $x = 5; func f; $y = 7; $$; $y; end; wrap f 1; $x; $y; $0; $y = 8; $x = 6; end; $x }}", "57186")]
    [InlineData("{{ func f; wrap g; $$; end; end; func g; '<'; $$; '>'; end; wrap f; 'in'; end }}", "<in>")]
    [InlineData("{{ nope?[0]?['x'] ?? 'd' }}{{ a = [1]; a?[0]; a?[5] }}{{ x = true; x ? [1] : 2 }}", "d1[1]")]
    // pipes and ternaries
    [InlineData("{{ true ? string.upcase 'a' : 'x' }}", "A")]
    [InlineData("{{ x = true; y = 1; x ? y : 2 }}", "1")]
    [InlineData("{{ false ? 'a' : 'b' | string.upcase }}", "B")]
    [InlineData("{{ 'a' |\n\n string.upcase |\n string.append 'b' }}", "Ab")]
    [InlineData("{{ 5 | math.plus 3 | math.times 2 }}", "16")]
    [InlineData("{{ 'a' | (string.append 'b') }}", "ab")]
    [InlineData("{{ x = 1..3 | array.reverse; x }}", "[3, 2, 1]")]
    // strings
    [InlineData("{{ $\"a{1 + 1}b{\"x\"}c\" + 'd' }}", "a2bxcd")]
    [InlineData("{{ $'{[1,2] | array.join \"-\"}' }}", "1-2")]
    [InlineData("{{ $\"\\{{1}\\\\\" }}", "{1\\")]
    [InlineData("{{ `a``b\\n` }}", "a`b\\n")]
    [InlineData("{{ 'a' * 3 + 1 }}", "aaa1")]
    [InlineData("{{ x = 'abc'; x[0]; x[-1]; x.size }}", "ac3")]
    // collections
    [InlineData("{{ x = {a: 1,\n 'b': [1,\n2], } }}{{ x }}", "{a: 1, b: [1, 2]}")]
    [InlineData("{{ [1,2] + [3] }}{{ [1,2,3] - [2] }}{{ 0 >> [1] }}", "[1, 2, 3][1, 3][0, 1]")]
    [InlineData("{{ [1] == [1] }} {{ {} == {} }}", "true false")]
    [InlineData("{{ a = [[1,2],[3,4]]; a[1][0]; a[-1][-1] }}", "34")]
    [InlineData("{{ [0, ^[1,2], 3] }}", "[0, 1, 2, 3]")]
    [InlineData("{{ o = {if: 1}; o.if; o['if'] }}", "11")]
    // numbers
    [InlineData("{{ 99999999999 | object.kind }} {{ 99999999999999999999 | object.kind }} {{ 1m | object.kind }}", "long bigint decimal")]
    [InlineData("{{ 0x1F }} {{ 0b11 }} {{ 1.5e2 }} {{ 1_000 }} {{ 0xffffffffu }}", "31 3 150 1000 4294967295")]
    [InlineData("{{ 10 // 4 }} {{ 10 % 4 }} {{ 7.5 % 2 }} {{ 3 * 1.5m }} {{ 2147483647 * 2 }}", "2 2 1.5 4.5 4294967294")]
    [InlineData("{{ x = 1; y = x++ + ++x; y; x }}", "43")]
    [InlineData("{{ -2147483648 - 1 }} {{ -(-2147483648) }}", "-2147483649 2147483648")]
    // statements
    [InlineData("{{ case 3; when 1 || 2, 3; 'a'; else; 'z'; end }}", "a")]
    [InlineData("{{ if false }}a{{ else if true }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ for i in 1..3 }}{{ if i == 2; continue; end }}{{ i }}{{ end }}", "13")]
    [InlineData("{{ for x in null }}a{{ else }}b{{ end }}|{{ for x in '' }}a{{ else }}b{{ end }}", "|b")]
    [InlineData("{{ for x in (1..9) reversed limit:2 offset:1 }}{{ x }}{{ end }}", "98")]
    [InlineData("{{ x = {y: 1}; with x; y = y + 1; z = 3; end; x }}", "{y: 2, z: 3}")]
    [InlineData("{{ capture $x }}a{{ end; $x }}", "a")]
    [InlineData("{{ capture o.x }}a{{ end }}", "main(1,14)")]
    [InlineData("{{ tablerow x in [1,2,3] cols:2 limit:2 }}{{ x }}{{ end }}", "<tr class=\"row1\"><td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n")]
    [InlineData("{{ ret 5 }}x", "")]
    [InlineData("{{ break }}x", "x")]
    [InlineData("{{ (if) = 5; (if) }}", "5")]
    // text and trimming
    [InlineData("a {{- ' b ' -}} c", "a b c")]
    [InlineData("  {{~ 'x' ~}}  \n\n y", "x\n y")]
    [InlineData("a{%{ {{ x }} }%}b", "a {{ x }} b")]
    [InlineData("a{{ # comment -}}  b", "ab")]
    [InlineData("{{ x = 1 # one\n x }}", "1")]
    // missing values
    [InlineData("{{ x = null; x?.y }}|{{ x ?? 5 }}|{{ x?.y.z[0] }}|{{ x.empty? }}", "|5||true")]
    [InlineData("{{ null ?? nope ?? 'd' }}", "d")]
    public void A_template_renders_to(string template, string expected)
    {
        var context = new TemplateContext();
        var parsed = Rendering.Parsed(template);
        try
        {
            Assert.Equal(expected, parsed.Render(context));
        }
        catch (Syntax.ScriptRuntimeException e)
        {
            Assert.Equal(expected, e.Span.ToString());
        }
    }

    [Theory]
    [InlineData("{{ null ?? nope ?? 'd' }}", "d")]
    [InlineData("{{ {a: 1}.b ?? 'd' }}{{ {a: 1}?.b }}", "d")]
    [InlineData("{{ nope?.x.y ?? 'd' }}", "d")]
    public void Strict_mode_knows_two_forms_of_optional_values(string template, string expected) =>
        Assert.Equal(expected, Rendering.Rendered(template, Strict));

    [Theory]
    [InlineData("{{ nope }}")]
    [InlineData("{{ {a: 1}.b }}")]
    [InlineData("{{ {a: 1}['b'] }}")]
    [InlineData("{{ 1 ?? 2; nope ?? also }}")]
    [InlineData("{{ 'x' | date.parse }}")]
    public void Strict_mode_refuses_what_is_missing(string template) => Rendering.Failure(template, Strict);

    [Theory]
    [InlineData("  {{ include 'lines' }}|", "  a\n  b\n  |")]
    [InlineData("  {{ include 'lines' | string.upcase }}|", "  A\n  B\n  |")]
    [InlineData("  {{ capture x }}1\n2{{ end; x }}", "  1\n  2")]
    [InlineData("x {{ include 'lines' }}|", "x a\nb\n|")]
    public void Indentation_begins_every_further_line(string template, string expected) =>
        Assert.Equal(expected.TrimEnd('|').TrimEnd(),
            Rendering.Rendered(template, c => c.TemplateLoader = new Texts { ["lines"] = "a\nb\n" }).TrimEnd('|')
            .TrimEnd());

    private static void Strict(TemplateContext context)
    {
        context.StrictVariables = true;
        context.EnableRelaxedMemberAccess = false;
    }
}
