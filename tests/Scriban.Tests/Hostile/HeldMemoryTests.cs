using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests.Hostile;

/// <summary>What one rendering may hold is bounded, also where the host allows very many rounds.</summary>
/// <remarks>Memory is counted for the whole process, so nothing else may run beside: what other tests hold would be counted too.</remarks>
[CollectionDefinition(nameof(HeldMemoryTests), DisableParallelization = true)]
[Collection(nameof(HeldMemoryTests))]
public sealed class HeldMemoryTests
{
    private const long Most = 100L << 20;

    [Theory]
    [InlineData("a = []; for i in 1..450000; a[a.size] = {k: i}; end")]
    [InlineData("a = []; for i in 1..450000; a[a.size] = [i, i]; end")]
    [InlineData("a = 1..1000000 | array.each @(do; ret [$0]; end)")]
    [InlineData("o = {}; for i in 1..900000; o['k' + i] = i; end")]
    [InlineData("x = {}; for i in 1..900000; x = {n: x}; end")]
    [InlineData("s = 'a' * 1000; a = 1..900000 | array.each @(do; ret s | string.upcase; end)")]
    [InlineData("s = 'a' * 1000; a = 1..900000 | array.each @(do; ret $\"{s}{$0}\"; end)")]
    [InlineData("s = 'ab' * 400000; a = s | regex.matches '.'")]
    public void A_template_that_holds_too_much_ends_in_a_message(string code)
    {
        var context = new TemplateContext { LoopLimit = 1_000_000, LimitToString = 0 };
        var template = Rendering.Parsed("{{ " + code + " }}");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var error = Assert.Throws<ScriptRuntimeException>(() => template.Render(context));
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(context);
        Assert.Contains("the template holds more than", error.Message, StringComparison.Ordinal);
        Assert.InRange(held, long.MinValue, Most);
    }

    [Theory]
    [InlineData("for i in 1..300000; b = [i, [i], {k: i}]; end; 'ok'")]
    [InlineData("s = 'a' * 1000000; a = []; for i in 1..900; a[i] = s; end; 'ok'")]
    public void What_is_let_go_or_shared_does_not_count(string code) =>
        Assert.Equal("ok", Rendering.Rendered("{{ " + code + " }}", c => c.LoopLimit = 1_000_000));
}
