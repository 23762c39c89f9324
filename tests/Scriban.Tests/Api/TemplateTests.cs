using Scriban.Parsing;
using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests.Api;

public sealed class TemplateTests
{
    [Fact]
    public void Rendering_a_template_with_errors_is_a_mistake_of_the_host()
    {
        var template = Template.Parse("{{ if }}", "t");
        Assert.True(template.HasErrors);
        Assert.StartsWith("This template has errors",
            Assert.Throws<InvalidOperationException>(() => template.Render()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_has_span_sentence_line_and_caret()
    {
        var message = Template.Parse("a\n{{ 1 + }}", "t.sbn").Messages.Single();
        Assert.Equal(ParserMessageType.Error, message.Type);
        Assert.Equal(new TextPosition(9, 1, 7), message.Span.Start);
        Assert.Equal("expected an expression to the right of `+` instead of `}}`", message.Message);
        Assert.Equal("t.sbn(2,8) : error : " + message.Message + "\n  | {{ 1 + }}\n  |        ^", message.ToString());
    }

    [Fact]
    public void A_template_without_path_is_called_input() =>
        Assert.Equal("<input>", Template.Parse("{{").Messages[0].Span.FileName);

    [Fact]
    public void A_model_is_renamed_and_filtered()
    {
        var template = Template.Parse("{{ full_name }}{{ FullName }}{{ secret }}");
        var model = new { FullName = "Ann", Secret = "s" };
        Assert.Equal("Anns", template.Render(model));
        Assert.Equal("Ann", template.Render(model, m => m.Name));
        Assert.Equal("Ann", template.Render(model, null, m => m.Name != "Secret"));
    }

    [Fact]
    public async Task Async_rendering_is_the_same() =>
        Assert.Equal("3", await Template.Parse("{{ 1 + 2 }}").RenderAsync());

    [Fact]
    public void Evaluate_gives_a_value()
    {
        Assert.Equal(7, Template.Evaluate("1 + a * 2", new { a = 3 }));
        Assert.Equal("x", Template.Parse("text {{ 5; ret 'x' }}").Evaluate(new TemplateContext()));
    }

    [Fact]
    public void Float_literals_can_be_decimals()
    {
        var template = Template.Parse("{{ 0.1 + 0.2 }}", null, new ParserOptions { ParseFloatAsDecimal = true });
        Assert.Equal("0.3", template.Render());
    }

    [Fact]
    public void Free_names_are_listed_for_validation()
    {
        var template =
            Template.Parse("{{ x = 1; for i in user.items; i.name; end; maybe ?? x; a?.b; string.upcase title; func f(p); p; end; f 1 }}");
        Assert.Equal(["user.items", "maybe?", "a.b?", "title"],
            template.References.Select(r => r.Path + (r.IsOptional ? "?" : "")));
    }

    [Theory]
    [InlineData("{{ if false }}{{ 'a' | string.upcas }}{{ end }}", "main(1,24) : warning : `string` has no function `upcas`; did you mean `upcase`?")]
    [InlineData("{{ if false }}{{ string.upcase 'a' 'b' }}{{ end }}", "main(1,18) : warning : `string.upcase` takes at most 1 argument, not 2")]
    [InlineData("{{ for x in (a) limit:0 }}{{ end }}", "main(1,23) : warning : `limit:0` means no limit; write `if` to show nothing")]
    [InlineData("{{ if '' }}{{ end }}", "main(1,7) : warning : a string is always true, even \"\": compare with `!= \"\"` or use `.empty?`")]
    public void A_doubt_is_a_warning(string template, string expected)
    {
        var parsed = Template.Parse(template, "main");
        Assert.False(parsed.HasErrors);
        Assert.Equal(expected, Rendering.FirstLine(parsed.Messages.Single().ToString()));
    }

    [Fact]
    public void An_unknown_builtin_can_be_an_error()
    {
        Assert.True(
            Template.Parse("{{ string.upcas 'a' }}", null, new ParserOptions { StrictBuiltins = true }).HasErrors);
        Assert.Empty(Template.Parse("{{ string = {upcas: 1}; string.upcas }}").Messages);
    }

    [Fact]
    public void One_template_renders_on_many_threads()
    {
        var template = Template.Parse("{{ for c in clauses }}{{ c.name }}{{ f(x) = x + 1; f for.index }};{{ end }}");
        var clauses = Enumerable.Range(0, 50).Select(n => new { Name = "c" + n }).ToList();
        var expected = template.Render(new { clauses });
        Parallel.For(0, 200, _ => Assert.Equal(expected, template.Render(new { clauses })));
    }

    [Fact]
    public void An_output_of_the_host_learns_which_line_writes()
    {
        var context =
            new TemplateContext { AutoIndent = false, TemplateLoader = new Texts { ["part"] = "inner {{ y }}\n" } };
        context.PushGlobal(new ScriptObject { ["y"] = 5 });
        var output = new Recording(context);
        context.PushOutput(output);
        Assert.Equal("",
            Rendering.Parsed("a\nb {{ y }}\n{{ include 'part' }}{{ func f }}f{{ end }}\n{{ f }}").Render(context));
        Assert.Equal(
            ["main(1,1)=a|b ", "main(2,6)=5", "main(2,10)=|", "part(1,1)=inner ", "part(1,10)=5", "part(1,14)=|", "main(3,43)=|", "main(3,33)=f"], output.Writes);
    }

    private sealed class Recording(TemplateContext context) : IScriptOutput
    {
        public List<string> Writes { get; } = [];

        public void Write(string text, int offset, int count) =>
            Writes.Add($"{context.CurrentSpan}={text.Substring(offset, count).Replace('\n', '|')}");

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) => default;
    }
}
