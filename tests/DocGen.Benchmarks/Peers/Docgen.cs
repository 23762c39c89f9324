using System.Globalization;

namespace DocGen.Benchmarks.Peers;

/// <summary>The tool itself, as <c>make install</c> puts it.</summary>
/// <param name="program">Its path.</param>
/// <param name="clauses">How many clauses a document has.</param>
/// <param name="jobs">How many documents it works on at a time; 0 leaves that to it.</param>
/// <param name="isFresh">Whether all is built before, so that nothing is to be done.</param>
/// <param name="areVaried">The clauses are <see cref="MeetingClauses"/>.</param>
internal sealed class Docgen(string program, int clauses = 30, int jobs = 0, bool isFresh = false, bool areVaried = false) : IPeer
{
    private static int peers;
    private readonly int number = ++peers;
    private int runs;

    /// <summary>A folder that is new for each run: a disk that has just deleted as many files makes new ones more slowly for some seconds.</summary>
    public string Output => isFresh ? "../built" : string.Create(CultureInfo.InvariantCulture, $"../built-{number}-{runs}");

    private string[] Arguments => jobs == 0 ? ["build", ".", "-o", Output] : ["build", ".", "-o", Output, "--jobs", jobs.ToString(CultureInfo.InvariantCulture)];

    public string Name => "docgen" + (isFresh ? ", nothing to do" : "") + (jobs > 0 ? string.Create(CultureInfo.InvariantCulture, $" --jobs {jobs}") : "");

    public bool IsThere => File.Exists(program);

    public void Prepare(string folder, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"c{i:D6}.yaml")), ContributionTexts.Yaml(i, clauses, areVaried));
        }
        if (isFresh)
        {
            Command.Run(folder, program, Arguments);
        }
    }

    public Cost Run(string folder, int count)
    {
        runs++;
        return Command.Run(folder, program, Arguments);
    }
}
