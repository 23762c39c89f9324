using System.Globalization;

namespace DocGen.Benchmarks.Peers;

/// <summary>pandoc, Markdown to Word: a process for each document.</summary>
internal sealed class Pandoc : IPeer
{
    public string Name => "pandoc, a process each";

    public bool IsThere => Command.Exists("pandoc");

    public void Prepare(string folder, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            File.WriteAllText(Path.Combine(folder, Source(i)), ContributionTexts.Markdown(i));
        }
    }

    public Cost Run(string folder, int count)
    {
        var costs = Enumerable.Range(1, count).Select(i => Command.Run(folder, "pandoc", Source(i), "-o", "pandoc.docx")).ToList();
        return new Cost(costs.Sum(cost => cost.Seconds), costs.Max(cost => cost.Memory));
    }

    private static string Source(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}.md");
}
