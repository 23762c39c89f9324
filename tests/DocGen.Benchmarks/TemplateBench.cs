using System.Globalization;
using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace DocGen.Benchmarks;

/// <summary>The template language: 1,000 clauses with 5 items each, beside a hand-written loop that writes the same text.</summary>
internal static class TemplateBench
{
    private const string Plain =
        "<doc>\n{{ for clause in clauses }}<p class=\"{{ clause.style }}\"><i>{{ clause.label }}</i>{{ clause.text }}</p>\n"
        + "{{ for item in clause.items }}<p class=\"enumlev1\">{{ item.label }} {{ item.text }}</p>\n{{ end }}{{ end }}</doc>\n";

    private const string WithInclude =
        "<doc>\n{{ for clause in clauses }}<p class=\"{{ clause.style }}\"><i>{{ clause.label }}</i>{{ clause.text }}</p>\n"
        + "{{ for item in clause.items }}{{ include 'item' item }}{{ end }}{{ end }}</doc>\n";

    private static readonly List<(string Style, string Label, string Text, List<(string Label, string Text)> Items)> Clauses =
    [
        .. Enumerable.Range(0, 1000).Select(i => ("Normal", $"{(char)('a' + i % 26)})", $"that clause {i} of the Opinion says something of some length;",
            Enumerable.Range(0, 5).Select(n => ($"{n})", $"item {n} of clause {i}")).ToList())),
    ];

    public static void Run(double seconds)
    {
        var model = Model();
        var (plain, include) = (Template.Parse(Plain), Template.Parse(WithInclude));
        var big = string.Concat(Enumerable.Repeat(Plain, 200));
        var expected = ByHand();
        if (Render(plain, model) != expected || Render(include, model) != expected)
        {
            throw new InvalidOperationException("the template and the loop write different texts");
        }
        var times = Stopwatches.Medians(seconds,
            () => ByHand(), () => Render(plain, model), () => Render(include, model), () => Template.Parse(big), () => Scan(big));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Render(plain, model);
        var perCharacter = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)expected.Length;

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Templates: 1,000 clauses with 5 items each, {expected.Length / 1024} KB of page, one core"));
        Line("by hand, a StringBuilder loop", times[0], null);
        Line("(a) rendered", times[1], times[1] / times[0]);
        Line("(b) rendered, an include for each item", times[2], times[2] / times[0]);
        Line(string.Create(CultureInfo.InvariantCulture, $"(c) parsed alone, {big.Length / 1024} KB of template"), times[3], times[3] / times[4]);
        Line("    the same text copied character by character", times[4], null);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  (a) allocates {perCharacter:F1} bytes for each character of the page"));
    }

    private static void Line(string name, double time, double? ratio) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"  {name,-48} {time * 1e3,8:F2} ms{(ratio is { } r ? string.Create(CultureInfo.InvariantCulture, $" {r,6:F1} times by hand") : "")}"));

    private static string ByHand()
    {
        var page = new StringBuilder("<doc>\n");
        foreach (var clause in Clauses)
        {
            page.Append("<p class=\"").Append(clause.Style).Append("\"><i>").Append(clause.Label).Append("</i>").Append(clause.Text).Append("</p>\n");
            foreach (var item in clause.Items)
            {
                page.Append("<p class=\"enumlev1\">").Append(item.Label).Append(' ').Append(item.Text).Append("</p>\n");
            }
        }
        return page.Append("</doc>\n").ToString();
    }

    private static string Scan(string text)
    {
        var copy = new StringBuilder();
        foreach (var c in text)
        {
            copy.Append(c);
        }
        return copy.ToString();
    }

    private static string Render(Template template, ScriptObject model)
    {
        var context = new TemplateContext { LoopLimit = 1_000_000, LimitToString = 0, AutoIndent = false, TemplateLoader = new Items() };
        context.PushGlobal(model);
        return template.Render(context);
    }

    private static ScriptObject Model()
    {
        var clauses = new ScriptArray();
        foreach (var clause in Clauses)
        {
            var items = new ScriptArray();
            foreach (var (label, text) in clause.Items)
            {
                items.Add(new ScriptObject { ["label"] = label, ["text"] = text });
            }
            clauses.Add(new ScriptObject { ["style"] = clause.Style, ["label"] = clause.Label, ["text"] = clause.Text, ["items"] = items });
        }
        return new ScriptObject { ["clauses"] = clauses };
    }

    private sealed class Items : ITemplateLoader
    {
        public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            "<p class=\"enumlev1\">{{ $1.label }} {{ $1.text }}</p>\n";

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            ValueTask.FromResult<string?>(Load(context, callerSpan, templatePath));
    }
}
