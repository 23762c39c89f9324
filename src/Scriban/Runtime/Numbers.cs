using System.Numerics;

namespace Scriban.Runtime;

/// <summary>
/// The number tower: int, long, big integer, float, double, decimal; a later one wins over an earlier one.
/// </summary>
internal static class Numbers
{
    public enum Rank
    {
        None,
        Int,
        Long,
        Big,
        Float,
        Double,
        Decimal,
    }

    public static bool IsNumber(object? value) => RankOf(value) != Rank.None;

    public static Rank RankOf(object? value) => value switch
    {
        int or short or byte or sbyte or ushort => Rank.Int,
        long or uint => Rank.Long,
        ulong or BigInteger => Rank.Big,
        float or Half => Rank.Float,
        double => Rank.Double,
        decimal => Rank.Decimal,
        Enum => Rank.Long,
        _ => Rank.None,
    };

    /// <summary>The smallest type that holds a whole number, boxed.</summary>
    public static object Normalize(BigInteger value)
    {
        if (value >= int.MinValue && value <= int.MaxValue) return Boxes.Of((int)value);
        // Without the cast the two arms would meet in BigInteger.
        return value >= long.MinValue && value <= long.MaxValue ? (object)(long)value : value;
    }

    public static object Normalize(long value) =>
        value is >= int.MinValue and <= int.MaxValue ? Boxes.Of((int)value) : (object)value;

    public static long ToLong(object value) => value switch
    {
        int number => number,
        long number => number,
        Enum or IConvertible => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
        _ => (long)ToBigInteger(value),
    };

    public static BigInteger ToBigInteger(object value) => value switch
    {
        BigInteger big => big,
        ulong number => number,
        double number => new BigInteger(number),
        float number => new BigInteger(number),
        decimal number => new BigInteger(number),
        _ => ToLong(value),
    };

    public static double ToDouble(object value) => value switch
    {
        int number => number,
        double number => number,
        BigInteger big => (double)big,
        Half half => (double)half,
        _ => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture),
    };

    public static float ToFloat(object value) => value is BigInteger big ? (float)big
        : value is Half half ? (float)half : Convert.ToSingle(value, System.Globalization.CultureInfo.InvariantCulture);

    public static decimal ToDecimal(object value) => value is BigInteger big ? (decimal)big
        : value is Half half ? (decimal)half
            : Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture);
}
