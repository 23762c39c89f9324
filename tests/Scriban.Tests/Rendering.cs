using Scriban.Runtime;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests;

/// <summary>The vocabulary of the tests.</summary>
internal static class Rendering
{
    public static Template Parsed(string template)
    {
        var parsed = Template.Parse(template, "main");
        Assert.False(parsed.HasErrors, string.Join("\n", parsed.Messages));
        return parsed;
    }

    public static string Rendered(string template, Action<TemplateContext>? configure = null, object? model = null)
    {
        var context = new TemplateContext();
        if (model is not null)
        {
            var variables = new ScriptObject();
            variables.Import(model);
            context.PushGlobal(variables);
        }

        configure?.Invoke(context);
        return Parsed(template).Render(context);
    }

    public static ScriptRuntimeException Failure(string template, Action<TemplateContext>? configure = null) =>
        Assert.ThrowsAny<ScriptRuntimeException>(() => Rendered(template, configure));

    public static string FirstLine(string message) => message.Split('\n')[0];
}
