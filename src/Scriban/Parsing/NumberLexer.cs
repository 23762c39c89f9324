using System.Globalization;
using System.Numerics;
using Scriban.Runtime;

namespace Scriban.Parsing;

/// <summary>
/// Reads number literals into the smallest type that holds them: int, long, big integer, double, float, decimal.
/// </summary>
internal static class NumberLexer
{
    /// <summary>Digits beyond this make a literal invalid: reading them takes quadratic time.</summary>
    private const int MaxDigits = 10_000;

    /// <summary>The boxed number at <paramref name="start"/>, null if it is malformed.</summary>
    public static object? Read(string text, int start, out int length)
    {
        var kind = start + 1 < text.Length && text[start] == '0' ? char.ToLowerInvariant(text[start + 1]) : '\0';
        return kind switch
        {
            'x' => Radix(text, start, 4, char.IsAsciiHexDigit, out length),
            'b' => Radix(text, start, 1, c => c is '0' or '1', out length),
            _ => Decimal(text, start, out length),
        };
    }

    private static object? Radix(string text, int start, int bits, Func<char, bool> isDigit, out int length)
    {
        var end = start + 2;
        var value = BigInteger.Zero;
        var digits = 0;
        for (; end < text.Length && (isDigit(text[end]) || text[end] == '_'); end++)
        {
            if (text[end] != '_' && ++digits <= MaxDigits)
                value = (value << bits) + Convert.ToInt32(text[end].ToString(), 16);
        }

        var unsigned = end < text.Length && text[end] is 'u' or 'U';
        length = end - start + (unsigned ? 1 : 0);
        if (digits is 0 or > MaxDigits) return null;
        // Without `u` the literal is a pattern of bits: 0xffffffff is -1.
        if (!unsigned && value <= uint.MaxValue) return (int)(uint)value;
        if (!unsigned && value <= ulong.MaxValue) return (long)(ulong)value;
        return Numbers.Normalize(value);
    }

    private static object? Decimal(string text, int start, out int length)
    {
        var end = Digits(text, start);
        var isFloat = end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);
        if (isFloat) end = Digits(text, end + 1);
        var exponent = 0;
        var mantissaEnd = end;
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var sign = end + 1 < text.Length && text[end + 1] is '+' or '-' ? 1 : 0;
            var last = Digits(text, end + 1 + sign);
            if (last > end + 1 + sign)
            {
                isFloat |= text[end + 1] == '-';
                if (!int.TryParse(text.AsSpan(end + 1, last - end - 1), NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture, out exponent)) exponent = int.MaxValue;
                end = last;
            }
        }

        var digits = text[start..end].Replace("_", "", StringComparison.Ordinal);
        var suffix = end < text.Length && !(end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))
            ? char.ToLowerInvariant(text[end]) : '\0';
        length = end - start + (suffix is 'f' or 'd' or 'm' ? 1 : 0);
        if (digits.Length > MaxDigits) return null;
        var culture = CultureInfo.InvariantCulture;
        switch (suffix)
        {
            case 'f': return float.Parse(digits, NumberStyles.Float, culture);
            case 'd': return double.Parse(digits, NumberStyles.Float, culture);
            case 'm': return decimal.TryParse(digits, NumberStyles.Float, culture, out var money) ? money : null;
        }

        if (isFloat || exponent > 300) return double.Parse(digits, NumberStyles.Float, culture);
        var mantissa = BigInteger.Parse(text[start..mantissaEnd].Replace("_", "", StringComparison.Ordinal), culture);
        return Numbers.Normalize(mantissa * BigInteger.Pow(10, exponent));
    }

    private static int Digits(string text, int i)
    {
        while (i < text.Length
            && (char.IsAsciiDigit(text[i])
            || (text[i] == '_' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))) i++;
        return i;
    }
}
