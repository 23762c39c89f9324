using System.Text;
using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DocGen.Tests.Drafting.Yaml;

/// <summary>Whatever the bytes, reading ends: with a tree or with a reason, soon, and without an exception.</summary>
public class BrokenYamlTests
{
    private const string Sample = """
        kind: contribution
        template: wtpf-ieg   # the pack
        symbol: "WTPF-IEG/3/40\t\u00e9"
        authors: {br: Brazil, us: [a, 'b''c']}
        opinion:
          number: (1)
          note: The United States
            submits the following
          sections:
            - call: recognizing
              clauses:
                - that, per {++paragraph++}{--article--} 37;
                - text: |-
                    {++one++}: two # three

                     four
                  clauses:
                  - ins: Policy é 😀
                - label: ""
                  del: >-
                    defines
                    the stakeholders
        """;

    private static readonly string[] Pieces =
        ["\t", ": ", "- ", " #", "{++", "++}", "*", "&a ", "!", "'", "\"", "[", "]", "{", "}", ",", "\n", "\r", "\n  ", "\n\t", "|\n", ">", "? ", "---\n", "...\n",
            "%", "\\", "\\x", "\u2028", "\u0001", "\uFEFF", "é", " ", "    ", "@", "`", "a: b\n", "- c\n"];

    private static readonly Gen<(int At, int Kind, int Length, string Piece)> Mutation =
        from at in Gen.Choose(0, Sample.Length - 1)
        from kind in Gen.Choose(0, 3)
        from length in Gen.Choose(1, 30)
        from piece in Gen.Elements(Pieces)
        select (at, kind, length, piece);

    [Fact]
    public void A_changed_file_gives_a_tree_or_a_reason() =>
        Prop.ForAll(Mutation.NonEmptyListOf().ToArbitrary(), mutations =>
            CheckReads(mutations.Aggregate(Sample, Mutate))).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(12));

    [Fact]
    public void Random_bytes_give_a_tree_or_a_reason() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), pieces => CheckReads(string.Concat(pieces)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60));

    [Fact]
    public void Changed_bytes_give_a_text_or_a_reason() =>
        Prop.ForAll(Gen.Choose(0, 255).Two().ListOf().ToArbitrary(), changes =>
        {
            var bytes = Encoding.UTF8.GetBytes(Sample);
            foreach (var (at, value) in changes)
            {
                bytes[at * bytes.Length / 256] = (byte)value;
            }
            var found = new DiagnosticBag();
            if (SourceDecoder.Decode("x.yaml", bytes, found) is { } text)
            {
                CheckReads(text.Text);
            }
            else
            {
                Assert.NotEmpty(found);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("[", 10_000)]
    [InlineData("[", 1_000_000)]
    [InlineData("[\n", 1_000_000)]
    [InlineData("{a: ", 1_000_000)]
    [InlineData("- ", 10_000)]
    [InlineData("- ", 1_000_000)]
    [InlineData("{", 1_000_000)]
    public void Too_deep_a_file_is_refused_at_the_level_that_is_too_much(string opening, int levels)
    {
        var (root, found) = YamlText.Read(string.Concat(Enumerable.Repeat(opening, levels)) + "x");
        Assert.Null(root);
        Assert.Equal("DG0234", Assert.Single(found).Code);
        Assert.Equal(opening.Contains('\n') ? 65 : 1, found[0].Span.Line);
        Assert.Equal(opening.Contains('\n') ? 1 : 64 * opening.Length + 1, found[0].Span.Column);
    }

    [Fact]
    public void Deep_indentation_is_refused_too()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(level => new string(' ', level) + "a:\n"));
        Assert.Equal("65,65-66 DG0234 this stands more than 64 levels deep | no document goes that deep: is a bracket or a `-` repeated by mistake?",
            YamlText.Findings(text));
    }

    [Fact]
    public void Sixty_four_levels_are_read() => YamlText.Sound(new string('[', 64) + "x" + new string(']', 64));

    [Fact]
    public void A_huge_block_is_read()
    {
        var line = "  " + new string('x', 998) + "\n";
        var root = (YamlMapping)YamlText.Sound("a: |\n" + string.Concat(Enumerable.Repeat(line, 30_000)));
        var scalar = (YamlScalar)root.Entries[0].Value;
        Assert.Equal(30_000 * 999, scalar.Value.Length);
        Assert.Equal(20_002, scalar.SpanOf(20_000 * 999, 1).Line);
    }

    private static string Mutate(string text, (int At, int Kind, int Length, string Piece) mutation)
    {
        var at = Math.Min(mutation.At, text.Length);
        var length = Math.Min(mutation.Length, text.Length - at);
        return mutation.Kind switch
        {
            0 => text.Insert(at, mutation.Piece),
            1 => text.Remove(at, length),
            2 => text.Remove(at, Math.Min(1, length)).Insert(at, mutation.Piece),
            _ => text.Insert(text.Length - at, text.Substring(at, length)),
        };
    }

    private static void CheckReads(string text)
    {
        var source = new SourceText("x.yaml", text);
        var found = new DiagnosticBag();
        var root = YamlReader.Read(source, found);
        Assert.True(root is not null || found.HasErrors, "neither a tree nor a reason: " + text);
        foreach (var diagnostic in found)
        {
            Assert.InRange(diagnostic.Span.Line, 0, source.LineCount);
            Assert.InRange(diagnostic.Span.Column, 0, source.Line(diagnostic.Span.Line).Length + 3);
        }
        Walk(root);
    }

    private static void Walk(YamlNode? node)
    {
        Assert.True(node is null || node.Span.Line > 0);
        switch (node)
        {
            case YamlScalar scalar:
                scalar.SpanOf(0, scalar.Value.Length);
                Assert.DoesNotContain('\uE000', scalar.Value);
                _ = scalar.CutComment;
                break;
            case YamlSequence sequence:
                sequence.Items.ToList().ForEach(Walk);
                break;
            case YamlMapping mapping:
                mapping.Entries.ToList().ForEach(entry => { Walk(entry.Key); Walk(entry.Value); });
                break;
        }
    }
}
