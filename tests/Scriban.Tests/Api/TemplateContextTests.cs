using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests.Api;

public sealed class TemplateContextTests
{
    [Fact]
    public void Later_globals_win_and_take_assignments()
    {
        var (first, second) = (new ScriptObject { ["a"] = 1, ["b"] = 2 }, new ScriptObject { ["a"] = 3 });
        var context = new TemplateContext();
        context.PushGlobal(first);
        context.PushGlobal(second);
        Assert.Equal("32", Rendering.Parsed("{{ a; b; c = 4 }}").Render(context));
        Assert.Equal(4, second["c"]);
        Assert.Same(second, context.PopGlobal());
        Assert.Equal("1", Rendering.Parsed("{{ a }}").Render(context));
    }

    [Fact]
    public void The_builtins_stay() 
    {
        var context = new TemplateContext();
        context.PopGlobal();
        Assert.Throws<InvalidOperationException>(() => context.PopGlobal());
    }

    [Fact]
    public void Reset_forgets_variables_but_not_switches()
    {
        var context = new TemplateContext { StrictVariables = true };
        Rendering.Parsed("{{ x = 1 }}").Render(context);
        context.Reset();
        Assert.Throws<ScriptRuntimeException>(() => Rendering.Parsed("{{ x }}").Render(context));
    }

    [Fact]
    public void A_context_renders_again_after_an_error()
    {
        var context = new TemplateContext();
        Assert.Throws<ScriptRuntimeException>(() =>
            Rendering.Parsed("a{{ for x in [1]; func f(y); nope.x; end; f 1; end }}").Render(context));
        Assert.Equal("b", Rendering.Parsed("b{{ x; y }}").Render(context));
    }

    [Fact]
    public void Values_pass_through_the_context_on_their_way_out()
    {
        var context = new Escaping();
        context.PushGlobal(new ScriptObject { ["x"] = "<", ["n"] = 5 });
        Assert.Equal("<b>[<][#5][a#5]", Rendering.Parsed("<b>{{ x; n; 'a' + n }}").Render(context));
    }

    [Fact]
    public void Unknown_names_can_be_answered_by_the_host()
    {
        var context = new TemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            TryGetVariable = (TemplateContext _, SourceSpan _, ScriptVariable variable, out object? value) =>
                (value = variable.Name) is "known",
            TryGetMember = (TemplateContext _, SourceSpan _, object _, string member, out object? value) =>
                (value = member) is "m",
        };
        Assert.Equal("known m", Rendering.Parsed("{{ known }} {{ {}.m }}").Render(context));
        Assert.Throws<ScriptRuntimeException>(() => Rendering.Parsed("{{ other }}").Render(context));
    }

    [Fact]
    public void An_error_can_be_rendered_in_place()
    {
        var text = Rendering.Rendered("a{{ nope.x }}b", c => c.RenderRuntimeException = e => $"[{e.Span}]");
        Assert.Equal("a[main(1,10)]b", text);
    }

    [Fact]
    public void Cancelling_ends_the_rendering()
    {
        var error = Rendering.Failure("{{ while true; end }}", c => c.CancellationToken = new CancellationToken(true));
        Assert.IsType<ScriptAbortException>(error);
    }

    [Fact]
    public void The_culture_is_invariant_until_one_is_pushed()
    {
        Assert.Equal("1.5", Rendering.Rendered("{{ 1.5 }}"));
        Assert.Equal("1,5", Rendering.Rendered("{{ 1.5 }}", c => c.PushCulture(CultureInfo.GetCultureInfo("de-DE"))));
    }

    [Fact]
    public void The_clock_is_the_hosts()
    {
        Assert.Contains("no clock", Rendering.Failure("{{ date.now }}").OriginalMessage, StringComparison.Ordinal);
        Assert.Equal("02 Jan 2030", Rendering.Rendered("{{ date.now }}", c => c.Clock = new Frozen()));
    }

    [Fact]
    public void Members_can_be_renamed_and_hidden_for_objects_inside()
    {
        var text = Rendering.Rendered("{{ o.FullName }}|{{ o.Age }}", c =>
        {
            c.MemberRenamer = m => m.Name;
            c.MemberFilter = m => m.Name != "Age";
            c.PushGlobal(new ScriptObject { ["o"] = new { FullName = "x", Age = 5 } });
        });
        Assert.Equal("x|", text);
    }

    private sealed class Escaping : TemplateContext
    {
        public override TemplateContext Write(SourceSpan span, object? textAsObject) =>
            Write($"[{ObjectToString(textAsObject)}]");

        public override string ObjectToString(object? value, bool nested = false) =>
            value is int ? $"#{value}" : base.ObjectToString(value, nested);
    }

    private sealed class Frozen : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
