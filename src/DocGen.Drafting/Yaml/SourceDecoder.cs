using System.Buffers;
using System.Globalization;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml;

/// <summary>From bytes to text: strict UTF-8, and nothing in it that no Word file could hold.</summary>
public static class SourceDecoder
{
    private const int MostMebibytes = 32;

    /// <summary>A longer file, in bytes, is no draft.</summary>
    public const long Longest = MostMebibytes * 1024L * 1024;

    /// <summary>So many control characters are named one by one; a file with more of them is hardly text.</summary>
    private const int MostNamed = 20;

    /// <summary>The text of a file, or null where it cannot be read on; what is wrong goes into the diagnostics.</summary>
    /// <param name="file">The path as diagnostics name it.</param>
    /// <param name="bytes">The file's content; a byte order mark of UTF-8 is dropped.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static SourceText? Decode(string file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.Length > Longest)
        {
            diagnostics.Add(YamlMessages.TooLarge(SourceSpan.WholeFile(file), bytes.Length, MostMebibytes));
            return null;
        }
        if (OtherEncoding(bytes) is { } encoding)
        {
            diagnostics.Add(YamlMessages.OtherEncoding(SourceSpan.WholeFile(file), encoding));
            return null;
        }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }
        var invalid = System.Text.Unicode.Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);
        if (invalid >= 0)
        {
            diagnostics.Add(NotUtf8(file, bytes, invalid));
            return null;
        }
        return Checked(file, Encoding.UTF8.GetString(bytes), diagnostics);
    }

    /// <summary>The text of a file that is decoded already; what no Word file could hold goes into the diagnostics.</summary>
    /// <param name="file">The path as diagnostics name it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static SourceText Checked(string file, string text, DiagnosticBag diagnostics) =>
        text.AsSpan().IndexOfAny(ForbiddenEscapes.Forbidden) < 0 ? new(file, text) : WithoutControls(file, text, diagnostics);

    private static string? OtherEncoding(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]) ? "UTF-32"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? "UTF-16"
        : null;

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }
        return at;
    }

    /// <summary>The place of a byte is counted in the text before it, which is sound.</summary>
    private static Diagnostic NotUtf8(string file, ReadOnlySpan<byte> bytes, int at)
    {
        Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
        var before = new SourceText(file, Encoding.UTF8.GetString(bytes[..at]));
        var (line, column) = before.Position(before.Text.Length);
        if (HalfCharacter(bytes[at..]) is { } half)
        {
            return YamlMessages.HalfCharacter(SourceSpan.At(file, line, column), half);
        }
        var named = new StringBuilder();
        foreach (var b in bytes.Slice(at, length))
        {
            named.Append(CultureInfo.InvariantCulture, $"{(named.Length > 0 ? " " : "")}{b:X2}");
        }
        return YamlMessages.NotUtf8(SourceSpan.At(file, line, column), named.ToString(), length == 1 ? Windows1252.Character(bytes[at]) : null);
    }

    /// <summary>Half of a pair of UTF-16, written as if it were a character: programs that hold texts in UTF-16 pass such on. Null for other bytes.</summary>
    private static int? HalfCharacter(ReadOnlySpan<byte> bytes) =>
        bytes is [0xED, >= 0xA0 and <= 0xBF and var high, >= 0x80 and <= 0xBF and var low, ..] ? 0xD000 | ((high & 0x3F) << 6) | (low & 0x3F) : null;

    /// <summary>Puts U+FFFD for each forbidden character, so that the other mistakes of the file are found too.</summary>
    private static SourceText WithoutControls(string file, string text, DiagnosticBag diagnostics)
    {
        var sound = new SourceText(file, string.Create(text.Length, text, static (copy, source) =>
        {
            source.CopyTo(copy);
            for (int at; (at = copy.IndexOfAny(ForbiddenEscapes.Forbidden)) >= 0; copy = copy[(at + 1)..])
            {
                copy[at] = '\uFFFD';
            }
        }));
        var (count, next) = (0, text.AsSpan().IndexOfAny(ForbiddenEscapes.Forbidden));
        for (var at = next; next >= 0; at += next + 1)
        {
            if (++count <= MostNamed)
            {
                diagnostics.Add(YamlMessages.ForbiddenCharacter(sound.Span(at, at + 1), text[at]));
            }
            else
            {
                var more = 0;
                foreach (var c in text.AsSpan(at))
                {
                    more += ForbiddenEscapes.Forbidden.Contains(c) ? 1 : 0;
                }
                diagnostics.Add(YamlMessages.MoreForbiddenCharacters(sound.Span(at, at + 1), more));
                break;
            }
            next = text.AsSpan(at + 1).IndexOfAny(ForbiddenEscapes.Forbidden);
        }
        return sound;
    }
}
