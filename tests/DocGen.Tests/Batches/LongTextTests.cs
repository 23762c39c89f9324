using System.Security.Cryptography;
using System.Text;
using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Batches;

/// <summary>A text that is long enough to be read stretch by stretch reads as one that is read at once.</summary>
public sealed class LongTextTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    /// <summary>Signs of one to four bytes, so that stretches end inside of them; with a byte order mark, controls, and bytes that are no UTF-8.</summary>
    [Theory]
    [InlineData("", "a", "")]
    [InlineData("x", "é", "")]
    [InlineData("xy", "中", "")]
    [InlineData("x", "😀", "")]
    [InlineData("\uFEFF", "a中é😀", "")]
    [InlineData("", "abc\n", "a\u0001b")]
    [InlineData("x", "中\r\n", "\xFF")]
    [InlineData("x", "é", "\xC3")]
    public void What_is_read_is_what_stands_in_it(string begin, string repeated, string end)
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetBytes(begin), .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, (1 << 20) / Encoding.UTF8.GetByteCount(repeated) + 1))),
            .. Encoding.Latin1.GetBytes(end),
        ];
        var path = shell.PathOf("long.yaml");
        File.WriteAllBytes(path, bytes);
        var (expected, found) = (new DiagnosticBag(), new DiagnosticBag());
        var text = SourceDecoder.Decode(path, bytes, expected)?.Text;
        var reads = new FileReads(isOfDocument: true);

        Assert.Equal(text, reads.During(() => new SourceFiles().Read(path, found)?.Text));
        Assert.Equal(expected.Select(each => each.ToString()), found.Select(each => each.ToString()));
        var input = Assert.Single(reads.Inputs);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(bytes)), input.Hash.ToString(), ignoreCase: true);
        Assert.Equal(bytes.Length, input.Stamp.Size);
    }

    [Fact]
    public void A_message_about_a_long_text_shows_its_line()
    {
        shell.Write("long.yaml", "kind: contribution\ntemplate: wtpf-ieg\nsource: A\nauthor: A\nbody:\n"
            + string.Concat(Enumerable.Repeat("  - text: words and words and words and words\n", 40_000)) + "  - text: two  blanks\n");

        Assert.Equal(0, shell.Run("check", shell.PathOf("long.yaml")));
        Assert.Contains("text: two  blanks", shell.Error, StringComparison.Ordinal);
        Assert.StartsWith("~/long.yaml(40006,14): warning ", shell.Error, StringComparison.Ordinal);
    }
}
