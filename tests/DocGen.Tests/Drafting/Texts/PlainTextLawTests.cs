using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Drafting.Texts;

/// <summary>What is written as plain text is read back as the same draft, whatever it says.</summary>
public class PlainTextLawTests
{
    private static readonly TextWords English = TextSpecTests.Words(new DraftHead { Kind = "", Template = "", Language = "en" });

    [Fact]
    public void Random_drafts_come_back()
    {
        var (all, blocks) = (0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(RandomDrafts.Any, draft =>
        {
            var text = PlainTextWriter.Write(draft, English);
            var (back, found) = TextSpecTests.ReadText(text);
            all += Outline.Of(draft.Text).Count(part => part is not TablePart);
            blocks += Regex.Count(text, "^```yaml\n- (?!table)", RegexOptions.Multiline);
            // A line break with nothing behind it is seldom meant, and told; else what is written is tidy. What a word processor adds at the ends of lines is taken away again.
            return found.All(told => told.Code == "DG0376") && back!.Draft == draft && Formatted(text) == text
                && Formatted("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)) == text;
        }));
        Assert.True(blocks * 10 < all, $"{blocks} of {all} parts but tables need YAML");
    }

    [Fact]
    public void Drafts_with_comments_come_back_through_either_form()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(RandomDrafts.Any, Gen.Choose(1, 5).ToArbitrary(), (draft, step) =>
        {
            var lines = DraftWriter.Write(draft).Split('\n');
            var (there, count) = (new List<string>(), 0);
            foreach (var line in lines)
            {
                // Before a dash or a key, never in a block of text.
                if (Regex.IsMatch(line, "^ {0,4}(- )?(heading|text|opinion|clauses|kind|source): ?[^|\"]*$") && count++ % step == 0)
                {
                    there.Add(new string(' ', line.Length - line.TrimStart(' ').Length) + $"# no. {count} --> {line.Length}");
                }
                there.Add(line);
            }
            var yaml = new SourceText("draft.yaml", string.Join('\n', there));
            var text = YamlAsText.Write(yaml, DraftDefaults.None, English);
            var back = TextAsYaml.Write(new SourceText("draft.txt", text), DraftDefaults.None, English);
            return Workbench.Read(back).Draft!.Draft == draft && CommentsOf(yaml.Text).SequenceEqual(CommentsOf(back));
        }));

        static IEnumerable<string> CommentsOf(string yaml) => Regex.Matches(yaml, @"^ *(# no\. .*)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
    }

    [Theory, InlineData("\r\n"), InlineData("\u00A0\n"), InlineData("\n\n")]
    public void Labels_on_lines_of_their_own_say_the_same(string end)
    {
        var text = Contribution();
        var copied = Regex.Replace(text, @"^( *(?:\{\+\+|\{--)*[a-z]\)) (?=[a-z])", "$1" + end + "        ", RegexOptions.Multiline);
        Assert.NotEqual(text, copied);
        var (draft, found) = TextSpecTests.ReadText(copied);
        Assert.All(found, warning => Assert.Equal("DG0387", warning.Code));
        Assert.NotEmpty(found);
        Assert.Equal(TextSpecTests.ReadText(text).Draft!.Draft, draft!.Draft);
        Assert.Equal(text, Formatted(copied));
    }

    [Fact]
    public void Random_edits_of_a_contribution_are_told_or_valid()
    {
        var text = Contribution();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(
            Gen.Three(Gen.Choose(0, text.Length - 1)).ToArbitrary(), places =>
            {
                var (first, second, third) = places;
                var start = Math.Min(first, second);
                var edited = (third % 3) switch
                {
                    0 => text.Remove(start, Math.Min(third % 40, text.Length - start)),
                    1 => text.Insert(start, text.Substring(second, Math.Min(third % 40, text.Length - second))),
                    _ => text[..start] + text[third] + text[(start + 1)..],
                };
                var (draft, found) = TextSpecTests.ReadText(edited);
                if (draft is not null && !found.HasErrors)
                {
                    return Formatted(edited) is var tidy && Formatted(tidy) == tidy;
                }
                return found.Any(d => d.Span.Line > 0);
            }));
    }

    private static string Contribution() => RepositoryTexts.Contribution("united-states-opinion-1");

    private static string Formatted(string text) => TextSpecTests.Formatted(text);
}
