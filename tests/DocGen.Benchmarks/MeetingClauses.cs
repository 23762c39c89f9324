using System.Globalization;

namespace DocGen.Benchmarks;

/// <summary>
/// Clauses as long and as varied as a meeting's own: each is the beginning of one clause of the opinions in <c>content/</c> and the end of another. (The
/// two sentences of <see cref="ContributionTexts"/>, again and again, take a third of the room when compressed.)
/// </summary>
internal static class MeetingClauses
{
    private static readonly (string Begin, string End)[] Halves = [.. Lines().Select(Halved)];

    /// <summary>The words of a clause, two of three with marks: what is there in both texts, what is inserted (<c>i</c>) and deleted (<c>d</c>).</summary>
    public static IEnumerable<(string Text, char Mark)> Clause(int number, int i, string end)
    {
        var (begin, rest) = (Halves[(number * 7 + i) % Halves.Length].Begin, Halves[(number * 11 + i * 5) % Halves.Length].End);
        return i % 3 == 2
            ? [(string.Create(CultureInfo.InvariantCulture, $"{begin} of State {number}{rest} {i}{end}"), ' ')]
            : [(begin + " ", ' '), ("paragraph", 'i'), ("article", 'd'), (rest, ' '), (", as far as possible,", 'd'), (string.Create(CultureInfo.InvariantCulture, $" {number}{end}"), ' ')];
    }

    private static (string Begin, string End) Halved(string clause) => clause.IndexOf(' ', clause.Length / 2) is var middle ? (clause[..middle], clause[middle..]) : default;

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(MeetingClauses).Assembly.GetManifestResourceStream("clauses.txt")!);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
