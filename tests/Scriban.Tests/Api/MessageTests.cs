using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests.Api;

/// <summary>The sentences users read, whole.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("{{ usr.name }}", "main(1,8) : error : `usr` is null and has no member `name`; did you mean `user`?")]
    [InlineData("{{ user.nmae.x }}", "main(1,14) : error : `user.nmae` is null and has no member `x`; `?.` allows for that")]
    [InlineData("{{ 'a' | string.upcas }}", "main(1,10) : error : there is no function `string.upcas`; did you mean `upcase`?")]
    [InlineData("{{ true and false }}", "main(1,4) : error : `true` is a boolean, not a function; write `&&` for and")]
    [InlineData("{{ if not true }}{{ end }}", "main(1,7) : error : there is no function `not`; write `!` for not")]
    [InlineData("{{ [1] + 2 }}", "main(1,10) : error : `+` joins a list only to another list, not to a number; `<<` adds one item")]
    [InlineData("{{ 'a' - 'b' }}", "main(1,8) : error : `-` does not work between text and text")]
    [InlineData("{{ func f(a, b = 1); end; f }}", "main(1,28) : error : missing arguments: `f` has 0, expected 1 to 2")]
    [InlineData("{{ for x in 1..600; for y in 1..2; end; end }}", "main(1,21) : error : the loop exceeds 1000 rounds, counting all loops inside one another (LoopLimit)")]
    [InlineData("{{ func f; f; end; f }}", "main(1,12) : error : calls are nested too deeply at `f`: the limit (RecursiveLimit) is 100")]
    public void A_runtime_error_says_what_and_what_instead(string template, string expected) =>
        Assert.Equal(expected,
            Rendering.FirstLine(
            Rendering.Failure(template, c =>
            c.CurrentGlobal.TrySetValue(c, default, "user", new Runtime.ScriptObject(), false)).Message));

    [Theory]
    [InlineData("{{ if true }}a{{ endif }}", "main(1,24) : error : `if` opened at (1,4) has no `end`; `endif` at (1,18) is not a word of Scriban: write `end`")]
    [InlineData("{{ unless a }}x{{ end }}", "main(1,21) : error : `end` closes nothing: no block is open here; `unless` at (1,4) is not a word of Scriban: write `if !(…)`")]
    [InlineData("{{ if x = 1 }}{{ end }}", "main(1,7) : error : an assignment is a statement of its own, not part of an expression: write `==` to compare")]
    [InlineData("{{ for x in (a) foo:1 }}{{ end }}", "main(1,17) : error : `for` knows no argument `foo`: `offset:`, `limit:` and `reversed`")]
    [InlineData("{{ true ? 'a' | f : 'b' }}", "main(1,17) : error : a pipe inside `? :` needs parentheses around it")]
    public void A_parse_error_says_what_and_what_instead(string template, string expected) =>
        Assert.Equal(expected, Rendering.FirstLine(Template.Parse(template, "main").Messages[0].ToString()));

    [Fact]
    public void An_error_inside_an_include_tells_the_way_there()
    {
        var error =
            Rendering.Failure("\n{{ include 'outer' }}", c =>
            c.TemplateLoader = new Texts { ["outer"] = "  {{ include 'inner' }}", ["inner"] = "x\n{{ nope.y }}" });
        Assert.Equal("inner(2,9) : error : `nope` is null and has no member `y`; `?.` allows for that; included from outer(1,6), main(2,4)\n"
            + "  | {{ nope.y }}\n  |         ^", error.Message);
        Assert.Equal("`nope` is null and has no member `y`; `?.` allows for that", error.OriginalMessage);
        Assert.Equal(error.Message, error.ToString());
    }

    [Fact]
    public void An_included_template_with_errors_gives_its_messages()
    {
        var error =
            Rendering.Failure("{{ include 'part' }}", c => c.TemplateLoader = new Texts { ["part"] = "{{ 1 + }}" });
        Assert.Equal("part(1,8)",
            Assert.IsType<ScriptParserRuntimeException>(error).ParserMessages.Single().Span.ToStringSimple());
        Assert.StartsWith("main(1,4) : error : the included template `part` has errors", error.Message,
            StringComparison.Ordinal);
    }
}
