using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DocGen.Tests.Drafting.Yaml;

/// <summary>Whatever a scalar's style, each character of its value is found where it was written.</summary>
public class ScalarPlaceTests
{
    [Theory]
    [InlineData("k: one two", "two", "1,8-11")]
    [InlineData("k: 'it''s two'", "s two", "1,9-14")]
    [InlineData("k: 'it''s two'", "'", "1,7-9")]
    [InlineData("k: \"a\\u00e9b\"", "é", "1,6-12")]
    [InlineData("k: \"a\\u00e9b\"", "b", "1,12-13")]
    [InlineData("k: \"\\uD83D\\uDE00b\"", "b", "1,17-18")]
    [InlineData("k: one\n   two", "two", "2,4-7")]
    [InlineData("k: one\n   two", "e t", "1,6-2,5")]
    [InlineData("k: |-\n    one\n    two", "two", "3,5-8")]
    [InlineData("k: >-\n    one\n    two", "two", "3,5-8")]
    [InlineData("k: >-\r\n    one\r\n\r\n    two", "two", "4,5-8")]
    [InlineData("k: \"one \\\n   two\"", "two", "2,4-7")]
    [InlineData("k: x\u2028y z", "z", "1,8-9")]
    [InlineData("k: |+\n  a\n\n", "\n\n", "2,4-4,1")]
    public void A_stretch_of_a_value_is_found_in_the_source(string text, string part, string place)
    {
        var scalar = (YamlScalar)((YamlMapping)YamlText.Sound(text)).Entries[0].Value;
        var span = scalar.SpanOf(scalar.Value.IndexOf(part, StringComparison.Ordinal), part.Length);
        Assert.Equal(place, $"{span.Line},{span.Column}-{(span.EndLine == span.Line ? "" : span.EndLine + ",")}{span.EndColumn}");
    }

    [Theory]
    [InlineData("- Resolution#5", null)]
    [InlineData("- Resolution # 5 and more  ", "1,14")]
    [InlineData("- 'a' # b", null)]
    [InlineData("- one\n  two # three", "2,7")]
    [InlineData("-  # nothing", null)]
    public void A_comment_that_ends_a_plain_text_is_known(string text, string? place)
    {
        var scalar = (YamlScalar)((YamlSequence)YamlText.Sound(text)).Items[0];
        Assert.Equal(place, scalar.CutComment is { } cut ? $"{cut.Line},{cut.Column}" : null);
    }

    private static readonly char[] Letters = ['a', 'b', '\'', '"', '\\', '#', ':', '{', '}', '+', '-', ' ', ' ', ',', '\t', 'é', '\u2028', '\u0301', '*', '['];

    private static readonly Gen<string> Line = Gen.Elements(Letters).ListOf().Select(list => new string([.. list]));

    private static readonly Gen<(string[] Lines, int Indent, bool Carriage, bool InList)> Text =
        from count in Gen.Choose(1, 5)
        from lines in Line.ArrayOf(count)
        from indent in Gen.Choose(0, 6)
        from carriage in Gen.Elements(true, false)
        from inList in Gen.Elements(true, false)
        select (lines, indent, carriage, inList);

    [Theory]
    [InlineData(ScalarStyle.Plain)]
    [InlineData(ScalarStyle.SingleQuoted)]
    [InlineData(ScalarStyle.DoubleQuoted)]
    [InlineData(ScalarStyle.Literal)]
    [InlineData(ScalarStyle.Folded)]
    public void Each_character_comes_from_where_it_is_said_to(ScalarStyle style) =>
        Prop.ForAll(Text.ToArbitrary(), sample =>
        {
            var source = ScalarWriting.Write(sample.Lines, style, sample.Indent, sample.Carriage ? "\r\n" : "\n", sample.InList);
            var (root, found) = YamlText.Read(source);
            Assert.True(found.Count == 0, source + "\n" + YamlText.Lines(found));
            var value = root is YamlSequence list ? list.Items[0] : ((YamlMapping)((YamlMapping)root!).Entries[0].Value).Entries[0].Value;
            ScalarWriting.Check(source, (YamlScalar)value);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
