using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Texts;

namespace DocGen.Tests.Drafting.Texts;

/// <summary>
/// A hundred thousand slips of a hand: in a small file that has all that the form has, lines and characters are deleted, doubled and swapped. Each
/// result is read without a crash, and either says something or is told with its place.
/// </summary>
public class RandomEditTests
{
    private const int Cases = 100_000;

    private const string Text = """
        ---
        kind: proposal
        template: wtpf-ieg
        source: “X”  # ours
        author: A
        authors: {br: Brazil}
        proposals: USA/27
        ---
        Note: N{++ew++}.

        # Head

        MOD USA/27/1
        ARTICLE 5 (Rev. X)

        title: ON {--b--}{br}{~~c~>d~~}

        noting
        a) one{++;
        b) ++}two{>>why?
        or not<<};
            i) deep
          wrapped;
        {++level(3): 1) deeper;
        ++}{--label(–): gone
        --}c)
        that *it* holds.

        Reasons: [So](https://x.org)^[note].

        <!-- for us -->
        ![A map](map.png){width=12cm}
        caption: C

        | a | b |
        |-30%-|-70%-:|
        {++| c \| d | |
        ++}| e | f |

        ```yaml
        - table:
            rows: [[{text: a, span: 2}], [b, c]]
        ```
        end-of-opinion
        \a) text\
        more.
        """;

    private static readonly TextWords Words = TextSpecTests.Words(new DraftHead { Kind = "", Template = "", Language = "en" });

    [Fact]
    public void Slips_are_told_or_mean_something()
    {
        Assert.False(Read(Text, out var found) && found.HasErrors);
        var valid = 0;
        Parallel.For(0, Cases, number =>
        {
            var edited = Edited(Text, new Random(number));
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
