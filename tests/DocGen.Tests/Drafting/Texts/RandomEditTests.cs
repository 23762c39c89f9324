using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Texts;

namespace DocGen.Tests.Drafting.Texts;

/// <summary>
/// A hundred thousand slips of a hand: in small files lines and characters are deleted, doubled and swapped. Each
/// result is read without a crash, and either says something or is told with its place.
/// </summary>
public class RandomEditTests
{
    private const int Cases = 100_000;

    /// <summary>Small files, which have all that the form has between them.</summary>
    private static readonly string[] Texts =
    [
        """
        ---
        kind: contribution
        template: wtpf-ieg
        source: “X”  # ours
        author: A
        authors: {br: Brazil}
        ---
        Note: N{++ew++}.

        OPINION (1)
        ON {--b--}{br}{~~c~>d~~}
        The Forum,

        noting
        a) one{++;
        b) ++}two{>>why?
        or not<<};
            i) deep
          wrapped;
        {++c) whole;++}
        """,
        """
        ---
        kind: proposal
        template: wtpf-ieg
        author: A
        proposals: USA/27
        ---
        # Head
        MOD USA/27/1
        ARTICLE 5 (Rev. X)

        title: T

        {++level(3): 1) deeper;
        ++}{--label(–): gone
        --}c)
        that *it* holds.

        Reasons: [So](https://x.org)^[note].
        """,
        """
        ---
        kind: contribution
        template: wtpf-ieg
        author: A
        ---
        <!-- for us -->
        ![A map](map.png){width=12cm}
        caption: C

        | a | b |
        |-30%-|-70%-:|
        {++| c \| d | |
        ++}| e | f |
        a) item
        \
        page-break
        \a) text\
        more{++.

        ++}The end.
        """,
        """
        ---
        kind: contribution
        template: wtpf-ieg
        author: A
        ---
        call: on
        a) one
        end-of-opinion
        a) item

        ```yaml
        - table:
            rows: [[{text: a, span: 2}], [b, c]]
        ```
        annex: A
        """,
    ];

    private static readonly TextWords Words = TextSpecTests.Words(new DraftHead { Kind = "", Template = "", Language = "en" });

    [Fact]
    public void Slips_are_told_or_mean_something()
    {
        Assert.All(Texts, text => Assert.True(Read(text, out var found) && !found.HasErrors, string.Join('\n', found)));
        var valid = 0;
        Parallel.For(0, Cases, number =>
        {
            var edited = Edited(Texts[number % Texts.Length], new Random(number));
            try
            {
                if (Read(edited, out var found) && !found.HasErrors)
                {
                    Interlocked.Increment(ref valid);
                }
                else if (!found.Any(mistake => mistake.Span.Line > 0))
                {
                    throw new InvalidOperationException("nothing is told with its place");
                }
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"edit {number}: {fault.Message}\n{edited}", fault);
            }
        });
        Assert.InRange(valid, Cases / 10, Cases * 9 / 10);
    }

    private static bool Read(string text, out DiagnosticBag found)
    {
        found = [];
        return PlainTextReader.Read(new SourceText("a.txt", text), DraftDefaults.None, _ => Words, found) is not null;
    }

    /// <summary>One to three slips: of a line or of a character; deleted, doubled, or swapped with another.</summary>
    private static string Edited(string text, Random random)
    {
        for (var slips = random.Next(1, 4); slips > 0; slips--)
        {
            if (random.Next(2) == 0)
            {
                var lines = text.Split('\n').ToList();
                Slip(lines, random);
                text = string.Join('\n', lines);
            }
            else
            {
                var characters = text.ToList();
                Slip(characters, random);
                text = string.Concat(characters);
            }
        }
        return text;
    }

    private static void Slip<T>(List<T> items, Random random)
    {
        if (items.Count == 0)
        {
            return;
        }
        var (one, other) = (random.Next(items.Count), random.Next(items.Count));
        switch (random.Next(3))
        {
            case 0:
                items.RemoveAt(one);
                break;
            case 1:
                items.Insert(other, items[one]);
                break;
            default:
                (items[one], items[other]) = (items[other], items[one]);
                break;
        }
    }
}
