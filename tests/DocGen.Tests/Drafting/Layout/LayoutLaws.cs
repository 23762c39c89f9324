using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Notation.Layout;
using DocGen.Drafting.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Drafting.Layout;

/// <summary>What holds for the stable form of every file that a person could have written, comments in it wherever one may stand.</summary>
public class LayoutLaws
{
    private static readonly Arbitrary<(Draft Draft, int Seed)> Drafts = Arb.From(
        from draft in RandomDrafts.Any.Generator from seed in Gen.Choose(0, int.MaxValue - 1) select (draft, seed),
        pair => RandomDrafts.Any.Shrinker(pair.draft).Select(draft => (draft, pair.seed)));

    [Fact]
    public void The_stable_form_says_the_same_keeps_every_comment_and_is_stable() => Some.Hold(1500, Drafts, pair =>
    {
        var yaml = Commented(DraftWriter.Write(pair.Draft), pair.Seed);
        var formatted = Format(yaml);

        Assert.Equal(ReadSound(yaml), ReadSound(formatted));
        Assert.Equal(Comments(yaml), Comments(formatted));
        Same(formatted, Format(formatted), yaml);
    });

    [Fact]
    public void So_it_is_for_every_style_of_YAML() => Some.Hold(1500, Drafts, pair =>
    {
        var plain = DraftWriter.Write(pair.Draft);
        var yaml = RandomStyle.Write(YamlReader.Read(new SourceText("draft.yaml", plain), new DiagnosticBag())!, pair.Seed);
        var formatted = Format(yaml);

        Assert.Equal(ReadSound(plain), ReadSound(yaml));
        Assert.Equal(ReadSound(yaml), ReadSound(formatted));
        Same(string.Join('\n', Comments(yaml)), string.Join('\n', Comments(formatted)), yaml + "\n--- stable\n" + formatted);
        Same(formatted, Format(formatted), yaml);
    });

    [Fact]
    public void What_the_tool_writes_is_in_its_stable_form() => Some.Hold(500, RandomDrafts.Any, draft =>
        Same(DraftWriter.Write(draft), Format(DraftWriter.Write(draft)), ""));

    [Fact]
    public void A_draft_in_its_own_layout_is_the_stable_form() => Some.Hold(500, Drafts, pair =>
    {
        var yaml = Commented(DraftWriter.Write(pair.Draft), pair.Seed);

        Same(Format(yaml), FileLayout.Write(pair.Draft, new SourceText("draft.yaml", yaml), pair.Draft), yaml);
    });

    [Fact]
    public void Another_draft_in_the_layout_of_a_file_is_said_whole_and_loses_no_comment() => Some.Hold(1000, Drafts, pair =>
    {
        var yaml = Commented(DraftWriter.Write(pair.Draft), pair.Seed);
        foreach (var draft in new[] { pair.Draft.Accept(), pair.Draft.Reject(), pair.Draft with { Text = [] } })
        {
            var written = FileLayout.Write(draft, new SourceText("draft.yaml", yaml), pair.Draft);

            Assert.Equal(draft, ReadSound(written));
            Assert.Equal(Comments(yaml).Order(StringComparer.Ordinal), Comments(written).Order(StringComparer.Ordinal));
            Same(written, Format(written), yaml);
        }
    });

    [Fact]
    public void So_it_is_where_a_file_has_no_layout_to_keep() => Some.Hold(1000, Drafts, pair =>
    {
        var plain = DraftWriter.Write(pair.Draft);
        var yaml = pair.Seed % 2 == 0 ? plain : RandomStyle.Write(YamlReader.Read(new SourceText("draft.yaml", plain), new DiagnosticBag())!, pair.Seed);
        foreach (var draft in new[] { pair.Draft, pair.Draft.Accept(), pair.Draft.Reject(), pair.Draft with { Text = [] } })
        {
            var written = FileLayout.Write(draft, new SourceText("draft.yaml", yaml), pair.Draft);

            Assert.Equal(draft, ReadSound(written));
            Same(written, Format(written), yaml);
        }
    });

    private static void Same(string expected, string actual, string source) =>
        Expect.That(expected == actual, $"{source}\n--- expected\n{expected}\n--- actual\n{actual}");

    private static string Format(string yaml) => FileLayout.Format(new SourceText("draft.yaml", yaml))!;

    private static Draft ReadSound(string yaml)
    {
        var (placed, found) = Workbench.Read(yaml);
        Assert.True(found.Count == 0, yaml + Workbench.Messages(yaml, found));
        return placed!.Draft;
    }

    /// <summary>The comments as the scanner of the YAML library sees them.</summary>
    private static List<string> Comments(string yaml)
    {
        var scanner = new YamlDotNet.Core.Scanner(new StringReader(yaml), skipComments: false);
        var found = new List<string>();
        while (scanner.MoveNext())
        {
            if (scanner.Current is YamlDotNet.Core.Tokens.Comment comment)
            {
                found.Add(comment.Value.Trim());
            }
        }
        return found;
    }

    /// <summary>Puts comments and empty lines between the lines of a file, and comments at the ends of lines that can have one.</summary>
    private static string Commented(string yaml, int seed)
    {
        var random = new System.Random(seed);
        var lines = yaml.TrimEnd('\n').Split('\n');
        var indents = lines.Select(line => line.Length - line.TrimStart(' ').Length).ToList();
        var isBlock = false;
        var (blockIndent, number) = (0, 0);
        var written = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            // As deep as the block above it, a comment would be text.
            var above = isBlock ? blockIndent - 1 : i == 0 ? 0 : indents[i - 1];
            isBlock = isBlock && (indents[i] >= blockIndent || lines[i].Length == 0);
            if (!isBlock)
            {
                Between(above, indents[i]);
            }
            var line = lines[i];
            if (!isBlock && line.EndsWith("|-", StringComparison.Ordinal))
            {
                (isBlock, blockIndent) = (true, indents[i + 1]);
                line += random.Next(4) == 0 ? Comment(" ") : "";
            }
            else if (!isBlock && line[^1] is '"' or ':' or ']' or '}' && random.Next(4) == 0 && IsWhole(line))
            {
                line += Comment("  ");
            }
            written.Add(line);
        }
        Between(isBlock ? blockIndent - 1 : indents[^1], 0);
        return string.Join(random.Next(5) == 0 ? "\r\n" : "\n", written) + (random.Next(5) == 0 ? "" : "\n");

        string Comment(string before) => $"{before}#{(random.Next(3) == 0 ? "" : " ")}c{number++}: {{++ \"x";

        void Between(int above, int below)
        {
            while (random.Next(4) == 0)
            {
                written.Add(random.Next(2) == 0 ? "" : Comment(new string(' ', random.Next(2) == 0 ? below : random.Next(Math.Max(above, below) + 1))));
            }
        }
    }

    /// <summary>The line ends in a quoted text, brackets or a key, not in a plain text that looks so.</summary>
    private static bool IsWhole(string line)
    {
        var value = line.TrimStart(' ', '-');
        value = value.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon && !value.StartsWith('"') ? value[(colon + 2)..] : value;
        return value[^1] == ':' || value[0] is '"' or '[' or '{';
    }
}
