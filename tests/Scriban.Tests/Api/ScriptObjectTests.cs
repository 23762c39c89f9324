using Scriban.Runtime;
using Xunit;

namespace Scriban.Tests.Api;

public sealed class ScriptObjectTests
{
    [Fact]
    public void Members_keep_their_order_over_a_removal()
    {
        var value = new ScriptObject { ["a"] = 1, ["b"] = 2, ["c"] = 3 };
        Assert.True(value.Remove("a"));
        value["d"] = 4;
        Assert.Equal(["b", "c", "d"], value.GetMembers());
    }

    [Fact]
    public void A_read_only_member_refuses_templates_but_not_the_host()
    {
        var value = new ScriptObject();
        value.SetValue("x", 1, readOnly: true);
        Assert.Throws<InvalidOperationException>(() => value["x"] = 2);
        var error = Rendering.Failure("{{ x = 2 }}", c => c.PushGlobal(value));
        Assert.Equal("the variable `x` is read-only", error.OriginalMessage);
        value.SetValue("x", 3, readOnly: false);
        Assert.Equal(3, value["x"]);
    }

    [Fact]
    public void Functions_of_the_host_take_converted_arguments()
    {
        var value = new ScriptObject();
        value.Import("twice", (int n) => n * 2);
        value.Import("here", (TemplateContext context, string text) => $"{context.CurrentSpan.ToStringSimple()} {text}");
        value.Import("opt", (string a, string b = "B") => a + b);
        Assert.Equal("42 main(1,21) 5 aB xy",
            Rendering.Rendered("{{ twice 21.0 }} {{ here 5 }} {{ opt 'a' }} {{ opt b:'y' a:'x' }}", c =>
            c.PushGlobal(value)));
    }

    [Fact]
    public void An_exception_of_a_host_function_is_told_at_the_call()
    {
        var value = new ScriptObject();
        value.Import("fail", (Func<string>)(() => throw new InvalidOperationException("boom")));
        var error = Rendering.Failure("a {{ fail }}", c => c.PushGlobal(value));
        Assert.Equal("main(1,6) : error : `fail` failed: boom", Rendering.FirstLine(error.Message));
        Assert.IsType<InvalidOperationException>(error.InnerException);
    }

    [Fact]
    public void Import_copies_members_and_static_functions()
    {
        var value = new ScriptObject();
        value.Import(new { FullName = "x" });
        value.Import(typeof(Math), m => m.Name is "Sign", m => "sign_of_" + m.Name);
        Assert.Equal("x", value["full_name"]);
        Assert.True(value.Contains("sign_of_Sign"));
    }

    [Fact]
    public void A_deep_clone_shares_nothing()
    {
        var original = new ScriptObject { ["list"] = new ScriptArray { 1 } };
        var copy = (ScriptObject)original.Clone(deep: true);
        ((ScriptArray)copy["list"]!).Add(2);
        Assert.Single((ScriptArray)original["list"]!);
    }

    [Fact]
    public void An_array_grows_and_carries_properties()
    {
        var array = new ScriptArray { [2] = "c" };
        Assert.Equal([null, null, "c"], array);
        Assert.Null(array[9]);
        Assert.Equal("x",
            Rendering.Rendered("{{ a.name = 'x'; a.name }}", c => c.PushGlobal(new ScriptObject { ["a"] = array })));
    }
}
