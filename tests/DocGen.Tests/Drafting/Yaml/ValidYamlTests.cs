using DocGen.Drafting.Yaml;
using Xunit;

namespace DocGen.Tests.Drafting.Yaml;

/// <summary>Sound files, however odd, are read without a word, and every scalar is text.</summary>
public class ValidYamlTests
{
    public static TheoryData<string, string> Sound => new()
    {
        { "a: b", "{a: “b”}" },
        { "a:\n- b\n- c", "{a: [“b”, “c”]}" },
        { "a: no\nb: 1.0\nc: ~\nd: null\ne: 2013-02-01\nf: 0x1F\ng: .inf", "{a: “no”, b: “1.0”, c: “~”, d: “null”, e: “2013-02-01”, f: “0x1F”, g: “.inf”}" },
        { "authors: {br: Brazil, us: United States}", "{authors: {br: “Brazil”, us: “United States”}}" },
        { "a: [b, [c], {d: e}, f: g]", "{a: [“b”, [“c”], {d: “e”}, {f: “g”}]}" },
        { "a: []\nb: {}", "{a: [], b: {}}" },
        { "a:\n- \n-\n- b", "{a: [∅, ∅, “b”]}" },
        { "a:\nb:", "{a: ∅, b: ∅}" },
        { "a: ''\nb: \"\"", "{a: “”, b: “”}" },
        { "---\na: b\n...\n", "{a: “b”}" },
        { "--- # head\na: b\n", "{a: “b”}" },
        { "--- |\n text\n", "“text⏎”" },
        { "text", "“text”" },
        { "- a\n- - b\n  - c\n", "[“a”, [“b”, “c”]]" },
        { "a: |-\n  {++x++}: y # z\n  *a* `b` @c\n   - d\n\n  \"e\nb: c", "{a: “{++x++}: y # z⏎*a* `b` @c⏎ - d⏎⏎\"e”, b: “c”}" },
        { "a: >-\n  one\n  two\n\n  three\n", "{a: “one two⏎three”}" },
        { "a: |2-\n   x\n  y\n", "{a: “ x⏎y”}" },
        { "a: |+\n  x\n\nb: c", "{a: “x⏎⏎”, b: “c”}" },
        { "a: 'it''s {++x++}: y # z'", "{a: “it's {++x++}: y # z”}" },
        { "a: \"*b* \\\"c\\\": \\u00e9 \\\n  d\"", "{a: “*b* \"c\": é d”}" },
        { "a: one\n  two\n   three\n\n  four\nb: c", "{a: “one two three⏎four”, b: “c”}" },
        { "a: one {++two++} [x](y) *z* & ! @ % | > ` \"q\" 'r'", "{a: “one {++two++} [x](y) *z* & ! @ % | > ` \"q\" 'r'”}" },
        { "# {++x++}\na: b # *c*: d\n  # - e\n", "{a: “b”}" },
        { "a: http://x.y/z?a=b:c#d", "{a: “http://x.y/z?a=b:c#d”}" },
        { "a: -x\nb: :y\nc: ?z\nd: -- e", "{a: “-x”, b: “:y”, c: “?z”, d: “-- e”}" },
        { "- a: b\n  c: d\n-  e: f\n   g: h", "[{a: “b”, c: “d”}, {e: “f”, g: “h”}]" },
        { "a:   \n  b:\t c\n", "{a: {b: “c”}}" },
        { "\"a b\": c\n'd': e", "{a b: “c”, d: “e”}" },
        { "a: {b: c,\n  d: [e,\n  f]\n  }", "{a: {b: “c”, d: [“e”, “f”]}}" },
        { "a: b\r\nc: |\r\n  d\r\n  e\r\n", "{a: “b”, c: “d⏎e⏎”}" },
        { "a: x\u00A0y\u2028z\u0085w\u2029", "{a: “x\u00A0y\u2028z\u0085w\u2029”}" },
        { "a: \uD83D\uDE00e\u0301 ¶", "{a: “\uD83D\uDE00e\u0301 ¶”}" },
        { "a: \"\\uD83D\\uDE00 \\U0001F600\"", "{a: “\uD83D\uDE00 \uD83D\uDE00”}" },
        { "a:\n    - b\n    -   c:  d\n        e: f\n", "{a: [“b”, {c: “d”, e: “f”}]}" },
        { "a: b\n\n\n# end", "{a: “b”}" },
        { "- that the following: x", "[{that the following: “x”}]" },
    };

    [Theory, MemberData(nameof(Sound))]
    public void A_sound_file_is_read_without_a_word(string text, string tree) =>
        Assert.Equal(tree, YamlText.Show(YamlText.Sound(text)));

    /// <summary>The survey looks only at files with a mistake: there too it leaves what is sound alone.</summary>
    [Theory, MemberData(nameof(Sound))]
    public void What_is_sound_is_not_touched_in_a_file_with_a_mistake(string text, string tree)
    {
        if (text.StartsWith("---", StringComparison.Ordinal) || text.Contains("|2"))
        {
            return;
        }
        var lines = text.Split('\n').Select(line => line.Trim('\r').Length == 0 ? line : "  " + line);
        var (root, found) = YamlText.Read("v:\n" + string.Join('\n', lines).TrimEnd('\n') + "\nz: {++x++}\n");
        Assert.Equal("DG0210", Assert.Single(found).Code);
        Assert.Equal("{v: " + tree + ", z: “{++x++}”}", YamlText.Show(root));
    }

    [Fact]
    public void Collections_know_whether_they_stand_in_brackets()
    {
        var root = (YamlMapping)YamlText.Sound("a: {b: c}\nd:\n- e\nf: [g]");
        Assert.False(root.IsFlow);
        Assert.True(((YamlMapping)root.Entries[0].Value).IsFlow);
        Assert.False(((YamlSequence)root.Entries[1].Value).IsFlow);
        Assert.True(((YamlSequence)root.Entries[2].Value).IsFlow);
    }
}
