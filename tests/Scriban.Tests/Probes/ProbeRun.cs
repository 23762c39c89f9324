using System.Globalization;
using System.Text.RegularExpressions;
using Scriban.Syntax;

namespace Scriban.Tests.Probes;

/// <summary>Runs a probe. An error is told by its positions only: the words are ours.</summary>
internal static partial class ProbeRun
{
    public static string Actual(Probe probe)
    {
        var template = Template.Parse(probe.Template, "text");
        if (template.HasErrors) return string.Join("\n", template.Messages.Where(m => m.Type == Parsing.ParserMessageType.Error).Select(m => $"{m.Span} : error"));
        try
        {
            return template.Render(ContextOf(probe));
        }
        catch (ScriptRuntimeException e)
        {
            return $"{e.Span} : error";
        }
    }

    public static string Expected(Probe probe)
    {
        var output = probe.Output.Replace("ScribanRunner.Net", typeof(Net).FullName, StringComparison.Ordinal);
        if (!Position().IsMatch(output)) return output;
        return string.Join("\n",
            output.Split('\n').Where(line => !line.StartsWith(' ')).Select(line => Position().Match(line))
            .Where(m => m.Success).Select(m => m.Value));
    }

    public static TemplateContext ContextOf(Probe probe)
    {
        var context = new TemplateContext { TemplateLoader = new ProbeLoader(), NewLine = "\n" };
        context.PushGlobal(ProbeModel.Create());
        foreach (var (name, value) in probe.Context ?? [])
        {
            if (name == "Culture")
            {
                context.PushCulture(CultureInfo.GetCultureInfo(value));
                continue;
            }

            var property = typeof(TemplateContext).GetProperty(name)!;
            object typed = property.PropertyType == typeof(TimeSpan)
                ? TimeSpan.Parse(value, CultureInfo.InvariantCulture)
                : Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture);
            property.SetValue(context, typed);
        }

        return context;
    }

    [GeneratedRegex(@"^.*\(\d+,\d+\) : error", RegexOptions.Multiline)]
    private static partial Regex Position();
}
