using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DocGen.Benchmarks;

/// <summary>
/// Contributions of as many clauses as are wanted, two of three with marks, no two alike: each as a drafting file, as Markdown for pandoc,
/// and as runs for the npm package docx.
/// </summary>
internal static class ContributionTexts
{
    private const string Date = "2013-02-01";

    /// <summary>The drafting file of the contribution of a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="clauses">How many clauses it has.</param>
    /// <param name="areVaried">Its clauses are <see cref="MeetingClauses"/>.</param>
    public static string Yaml(int number, int clauses = 30, bool areVaried = false)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"kind: contribution\ntemplate: wtpf-ieg\nsource: State {number}\nauthor: {Author(number)}\ndate: {Date}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"note: State {number} submits the following revisions (in track changes) to Document WTPF-IEG/2/10.\n");
        yaml.Append(CultureInfo.InvariantCulture, $"opinion:\n  number: (1)\n  title: ON MEASURING {number}\n  forum: The fifth World Telecommunication Policy Forum (Geneva, 2013),\n  sections:\n");
        for (var i = 0; i < clauses; i++)
        {
            yaml.Append(i % 10 == 0 ? "    - call: recognizing\n      clauses:\n" : "").Append("        - ");
            foreach (var (text, mark) in areVaried ? MeetingClauses.Clause(number, i, End(i, clauses)) : Clause(number, i, clauses))
            {
                yaml.Append(mark switch { 'i' => $"{{++{text}++}}", 'd' => $"{{--{text}--}}", _ => text });
            }
            yaml.Append('\n');
        }
        return yaml.ToString();
    }

    /// <summary>The same text and marks as pandoc's Markdown.</summary>
    public static string Markdown(int number, int clauses = 30)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"State {number} submits the following revisions (in track changes) to Document WTPF-IEG/2/10.\n\n# ON MEASURING {number}\n\n");
        text.Append("The fifth World Telecommunication Policy Forum (Geneva, 2013),\n\n");
        for (var i = 0; i < clauses; i++)
        {
            text.Append(i % 10 == 0 ? "*recognizing*\n\n" : "").Append(CultureInfo.InvariantCulture, $"*{(char)('a' + i % 10)})* ");
            foreach (var (run, mark) in Clause(number, i, clauses))
            {
                text.Append(mark switch { 'i' => Span(run, "insertion", number), 'd' => Span(run, "deletion", number), _ => run });
            }
            text.Append("\n\n");
        }
        return text.ToString();
    }

    /// <summary>The same text and marks as data: paragraphs of runs, each of a text and of <c>i</c>, <c>d</c> or nothing.</summary>
    public static string Json(int number, int clauses = 30) => JsonSerializer.Serialize(new
    {
        author = Author(number),
        date = Date + "T00:00:00Z",
        paragraphs = Enumerable.Range(0, clauses).Select(i => Clause(number, i, clauses).Select(run => new[] { run.Text, run.Mark == ' ' ? "" : $"{run.Mark}" })),
    });

    private static string Author(int number) => string.Create(CultureInfo.InvariantCulture, $"State {number}");

    private static string Span(string text, string kind, int number) => $"[{text}]{{.{kind} author=\"{Author(number)}\" date=\"{Date}T00:00:00Z\"}}";

    private static string End(int i, int clauses) => i == clauses - 1 ? "." : ";";

    private static IEnumerable<(string Text, char Mark)> Clause(int number, int i, int clauses)
    {
        var end = End(i, clauses);
        if (i % 3 == 2)
        {
            return [(string.Create(CultureInfo.InvariantCulture,
                $"that balanced and effective Internet governance of State {number} requires that all stakeholders be able to contribute according to their {i} roles{end}"), ' ')];
        }
        return
        [
            ("that, per ", ' '), ("paragraph", 'i'), ("article", 'd'),
            (string.Create(CultureInfo.InvariantCulture, $" {i} of the Tunis Agenda, a multi-stakeholder approach {number} should be adopted"), ' '),
            (", as far as possible,", 'd'), ($" at all levels{end}", ' '),
        ];
    }
}
