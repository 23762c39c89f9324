using System.Collections;
using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Turns values into what a function asks for.</summary>
internal static class ValueConverter
{
    /// <summary>A whole number; texts are no numbers here.</summary>
    public static int ToInt(TemplateContext context, SourceSpan span, object? value)
    {
        switch (value)
        {
            case null: return 0;
            case int number: return number;
            case bool flag: return flag ? 1 : 0;
        }

        if (!Numbers.IsNumber(value)) throw Mismatch(span, value, "a whole number");
        var wide = Numbers.RankOf(value) <= Numbers.Rank.Big ? Numbers.ToBigInteger(value)
            : Rounded(span, value);
        return wide >= int.MinValue && wide <= int.MaxValue ? (int)wide
            : throw new ScriptRuntimeException(span, $"the number {context.ObjectToString(value)} is too large here");
    }

    /// <summary>Any value as a .NET type: for functions of the host.</summary>
    public static object? To(TemplateContext context, SourceSpan span, object? value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null) return type.IsValueType && target == type ? Activator.CreateInstance(type) : null;
        if (target.IsInstanceOfType(value)) return value;
        if (target == typeof(string)) return context.ObjectToString(value);
        if (target == typeof(bool)) return context.ToBool(value);
        if (target == typeof(int)) return ToInt(context, span, value);
        if (value is ScriptFunction function && target.IsSubclassOf(typeof(Delegate)))
            throw Mismatch(span, function, target.Name);
        try
        {
            if (target.IsEnum && value is string name) return Enum.Parse(target, name, ignoreCase: true);
            if (target.IsEnum) return Enum.ToObject(target, value);
            if (Numbers.IsNumber(value))
                return ToNumber(value, target) ?? throw Mismatch(span, value, target.Name);
            if (target == typeof(DateTime) && AsDate(value) is { } date) return date;
            if (target.IsAssignableFrom(typeof(ScriptArray)) && value is IEnumerable and not string)
                return new ScriptArray(Sequences.ItemsOrNull(context, context.CurrentNode, value)!);
        }
        catch (Exception e) when (
            e is OverflowException or ArgumentException or InvalidCastException or FormatException)
        {
            throw new ScriptRuntimeException(span,
                $"cannot turn {RuntimeErrors.KindOf(value)} into {target.Name}: {e.Message}", e);
        }

        throw Mismatch(span, value, target.Name);
    }

    /// <summary>The date of any .NET date type; null for other values.</summary>
    public static DateTime? AsDate(object? value) => value switch
    {
        DateTime date => date,
        DateTimeOffset date => date.DateTime,
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        _ => null,
    };

    public static ScriptRuntimeException Mismatch(SourceSpan span, object? value,
        string wanted) =>
        new(span, $"expected {wanted}, not {RuntimeErrors.KindOf(value)}");

    private static BigInteger Rounded(SourceSpan span, object value)
    {
        var number = Numbers.ToDouble(value);
        return double.IsFinite(number) ? new BigInteger(Math.Round(number))
            : throw Mismatch(span, value, "a finite number");
    }

    private static object? ToNumber(object value, Type target)
    {
        if (target == typeof(BigInteger)) return Numbers.ToBigInteger(value);
        if (target == typeof(double)) return Numbers.ToDouble(value);
        if (target == typeof(decimal)) return Numbers.ToDecimal(value);
        if (target == typeof(float)) return Numbers.ToFloat(value);
        if (value is BigInteger big) value = (decimal)big;
        return target.IsPrimitive ? Convert.ChangeType(value, target, CultureInfo.InvariantCulture) : null;
    }
}
