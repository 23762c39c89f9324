using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Texts;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Drafting.Texts;

/// <summary>What is written as plain text is read back as the same draft, or it is said that it cannot be written.</summary>
public class PlainTextLawTests
{
    [Fact]
    public void Random_drafts_come_back_or_are_refused()
    {
        var (said, all, tables) = (0, 0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(600), Prop.ForAll(RandomDrafts.Unlabelled, draft =>
        {
            var diagnostics = new DiagnosticBag();
            var text = PlainTextWriter.Write(draft, TextWords.English, "draft.txt", diagnostics);
            var isPossible = draft.Text.All(block => block is Paragraph paragraph && paragraph.Mark.Properties.Style
                is not (Roles.Figure or Roles.Caption or Roles.Proposal or Roles.ProposalTitle or Roles.Reasons));
            all += isPossible ? 1 : 0;
            if (text is null)
            {
                return diagnostics is [{ Code: "DG0386" }];
            }
            said++;
            tables += draft.Text.Any(block => block is Table) ? 1 : 0;
            var (back, found) = TextSpecTests.ReadText(text);
            // What is written is tidy; what a word processor adds at the ends of lines is taken away again.
            return found.Count == 0 && back!.Draft == draft && Formatted(text) == text
                && Formatted("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal)) == text;
        }));
        Assert.True(said * 10 >= all * 7, $"{said} of {all} can be said");
        Assert.True(tables > 5, $"{tables} tables can be said");
    }

    [Theory, InlineData("\r\n"), InlineData("\u00A0\n"), InlineData("\n\n")]
    public void Labels_on_lines_of_their_own_say_the_same(string end)
    {
        var text = Repository.Text("tests", "specs", "text", "united-states-opinion-1.txt");
        var copied = Regex.Replace(text, @"^( *(?:\{\+\+|\{--)*[a-z]\)) (?=[a-z])", "$1" + end + "        ", RegexOptions.Multiline);
        Assert.NotEqual(text, copied);
        var (draft, found) = TextSpecTests.ReadText(copied);
        Assert.All(found, warning => Assert.Equal("DG0387", warning.Code));
        Assert.NotEmpty(found);
        Assert.Equal(TextSpecTests.ReadText(text).Draft!.Draft, draft!.Draft);
        Assert.Equal(text, Formatted(copied));
    }

    [Fact]
    public void Random_edits_of_a_text_are_told_or_valid()
    {
        var text = Repository.Text("tests", "specs", "text", "united-states-opinion-1.txt");
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
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
                return found.Any(d => d.Span.Line > 0 || d.Code == "DG0303");
            }));
    }

    private static string Formatted(string text) => TextSpecTests.Formatted(text);
}
