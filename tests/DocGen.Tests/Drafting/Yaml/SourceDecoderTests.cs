using System.Text;
using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;
using Xunit;

namespace DocGen.Tests.Drafting.Yaml;

public class SourceDecoderTests
{
    [Fact]
    public void A_byte_order_mark_is_dropped() => Assert.Equal("é: 😀\n", Decode([0xEF, 0xBB, 0xBF, .. "é: 😀\n"u8]).Text);

    [Theory]
    [InlineData("UTF-16", 0xFF, 0xFE, 0x61, 0)]
    [InlineData("UTF-16", 0xFE, 0xFF, 0, 0x61)]
    [InlineData("UTF-32", 0xFF, 0xFE, 0, 0)]
    [InlineData("UTF-32", 0, 0, 0xFE, 0xFF)]
    public void Other_encodings_are_named(string encoding, byte a, byte b, byte c, byte d) =>
        Assert.Equal((null, $"0,0-0 DG0002 the file is written in {encoding} | save the file as UTF-8"), Decode([a, b, c, d]));

    [Fact]
    public void A_byte_that_is_no_character_is_shown_where_it_stands() =>
        Assert.Equal((null, "2,4-5 DG0001 the file is not UTF-8: no character is written E9 | save the file as UTF-8: it may be Windows-1252 now, in which this is `é`"),
            Decode([.. "a: 😀\n😀é"u8, 0xE9, .. "b"u8]));

    [Theory]
    [InlineData(0x92, "`’`")]
    [InlineData(0x93, "`“`")]
    [InlineData(0x96, "`–`")]
    [InlineData(0x80, "`€`")]
    [InlineData(0x9F, "`Ÿ`")]
    [InlineData(0xA0, "a non-breaking space")]
    [InlineData(0xFC, "`ü`")]
    public void A_byte_of_Windows_1252_is_called_by_its_character(byte value, string name) =>
        Assert.EndsWith($" | save the file as UTF-8: it may be Windows-1252 now, in which this is {name}", Decode([.. "a "u8, value, .. " b"u8]).Found, StringComparison.Ordinal);

    [Theory]
    [InlineData(0x81)]
    [InlineData(0x9D)]
    public void A_byte_that_Windows_1252_has_not_is_called_by_its_number(byte value) =>
        Assert.EndsWith(" | save the file as UTF-8", Decode([.. "a "u8, value, .. " b"u8]).Found, StringComparison.Ordinal);

    [Fact]
    public void Half_of_a_character_is_called_so() =>
        Assert.Equal((null, "1,2-3 DG0006 half of a character stands here, U+D83D, and its other half does not | delete it, or type the character anew"),
            Decode([.. "a"u8, 0xED, 0xA0, 0xBD, .. "b"u8]));

    [Fact]
    public void A_character_cut_short_is_shown_whole() =>
        Assert.Equal((null, "1,2-3 DG0001 the file is not UTF-8: no character is written E2 82 | save the file as UTF-8"),
            Decode([.. "a"u8, 0xE2, 0x82]));

    [Fact]
    public void Control_characters_are_replaced_so_that_reading_goes_on() =>
        Assert.Equal(("a\uFFFD\nb\t\uFFFD\u0085\u007F",
            "1,2-3 DG0004 the control character U+0001 cannot stand in a Word file | delete it\n"
            + "2,3-4 DG0004 the control character U+FFFE cannot stand in a Word file | delete it"),
            Decode(Encoding.UTF8.GetBytes("a\u0001\nb\t\uFFFE\u0085\u007F")));

    [Fact]
    public void Many_control_characters_are_counted()
    {
        var (text, found) = Decode(new byte[1000]);
        Assert.Equal(new string('\uFFFD', 1000), text);
        Assert.Equal(21, found.Split('\n').Length);
        Assert.EndsWith("1,21-22 DG0005 980 more control characters cannot stand in a Word file | is this a text file? delete them all", found);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read() =>
        Assert.Equal((null, "0,0-0 DG0003 the file has 50.0 MiB, and 32 MiB is the most that is read | split it into several files"),
            Decode(new byte[50 * 1024 * 1024]));

    private static (string? Text, string Found) Decode(byte[] bytes)
    {
        var found = new DiagnosticBag();
        return (SourceDecoder.Decode("x.yaml", bytes, found)?.Text, YamlText.Lines(found));
    }
}
