using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DocGen.Cli.Commands;

/// <summary>
/// A string of JSON as the bytes of a file. Half of a pair of UTF-16, which JSON can hold and no file can, becomes the bytes that it would have: so it is
/// told at its place, as it is for a file.
/// </summary>
internal static class JsonText
{
    /// <summary>The bytes of a string.</summary>
    public static byte[] Bytes(JsonElement text)
    {
        try
        {
            return Encoding.UTF8.GetBytes(text.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return BytesWithHalves(text.GetRawText());
        }
    }

    private static byte[] BytesWithHalves(string quoted)
    {
        var characters = Unescaped(quoted);
        var bytes = new List<byte>(characters.Length);
        Span<byte> encoded = stackalloc byte[4];
        for (var i = 0; i < characters.Length; i++)
        {
            if (Rune.TryGetRuneAt(characters, i, out var rune))
            {
                bytes.AddRange(encoded[..rune.EncodeToUtf8(encoded)]);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                bytes.AddRange([(byte)(0xE0 | (characters[i] >> 12)), (byte)(0x80 | ((characters[i] >> 6) & 0x3F)), (byte)(0x80 | (characters[i] & 0x3F))]);
            }
        }
        return [.. bytes];
    }

    /// <summary>What stands between the quotation marks of sound JSON, its escapes taken away.</summary>
    private static string Unescaped(string quoted)
    {
        var text = new StringBuilder(quoted.Length);
        for (var i = 1; i < quoted.Length - 1; i++)
        {
            if (quoted[i] != '\\')
            {
                text.Append(quoted[i]);
                continue;
            }
            i++;
            text.Append(quoted[i] switch
            {
                'u' => (char)int.Parse(quoted.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                var itself => itself,
            });
            i += quoted[i] == 'u' ? 4 : 0;
        }
        return text.ToString();
    }
}
