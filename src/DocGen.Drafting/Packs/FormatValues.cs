using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Yaml;
using DocGen.Styles;

namespace DocGen.Drafting.Packs;

/// <summary>
/// Reads the values of a style's keys; a value that is none is reported and left out. Where there are parameters, values may refer to them.
/// </summary>
internal sealed class FormatValues(Fields fields, Reading reading, FormatParameters? parameters = null)
{
    /// <summary>The name of a font, or of one of the pack's fonts: <c>fonts text</c>.</summary>
    public string? Font(string key) => fields.PlainScalar(key) is not { } scalar ? null
        : parameters is not null && FormatParameters.IsReference(scalar.Value, "fonts") ? parameters.Font(scalar.Value, scalar.Span)
        : scalar.Value;

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public bool? Switch(string key) => Read<bool>(key, "`yes` or `no`", text => text switch
    {
        "yes" or "true" => true,
        "no" or "false" => false,
        _ => null,
    });

    /// <summary>A length in twips.</summary>
    public int? Length(string key)
    {
        if (fields.PlainScalar(key) is not { } scalar)
        {
            return null;
        }
        var isTold = false;
        var length = parameters is not null && (scalar.Value == "text-width" || FormatParameters.IsReference(scalar.Value, "grid"))
            ? parameters.Length(scalar.Value, scalar.Span, out isTold)
            : Packs.Length.Parse(scalar.Value);
        if (length is null && !isTold)
        {
            reading.Diagnostics.Add(PackMessages.BadLength(scalar.Span, scalar.Value));
        }
        return length;
    }

    /// <summary>A font size in points, kept as half-points.</summary>
    public int? HalfPoints(string key)
    {
        const string expected = "points, such as `12` or `10.5`";
        if (parameters is null || fields[key] is not YamlScalar { IsMissing: false } scalar || !FormatParameters.IsReference(scalar.Value, "size"))
        {
            return Read<int>(key, expected, text =>
                double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points) && points is >= 1 and <= 400
                    ? (int)Math.Round(points * 2)
                    : null);
        }
        return parameters.Size(scalar.Value, scalar.Span, out var isTold)
            ?? (isTold ? null : Refuse<int?>(key, scalar, expected + ", or from the pack's size, such as `size + 2`"));
    }

    /// <summary>A whole number within bounds.</summary>
    public int? Number(string key, int least, int most) => Read<int>(key, $"a number from {least} to {most}", text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null);

    /// <summary>Six hexadecimal digits.</summary>
    public string? Color(string key) =>
        Read(key, "six hexadecimal digits, such as `1F4E79`", text => text.Length == 6 && text.All(char.IsAsciiHexDigit) ? text.ToUpperInvariant() : null);

    /// <summary>One of the names of an enumeration, in lower case.</summary>
    public T? Choice<T>(string key) where T : struct, Enum
    {
        if (fields[key] is null)
        {
            return null;
        }
        var names = Enum.GetNames<T>().Select(name => name.ToLowerInvariant()).ToArray();
        return Read<T>(key, "one of " + string.Join(", ", names.Select(name => $"`{name}`")), text =>
            Array.IndexOf(names, text) is >= 0 and var i ? Enum.GetValues<T>()[i] : null);
    }

    /// <summary>The one word that a key can say.</summary>
    public string? Word(string key, string word) => Read(key, $"`{word}`", text => text == word ? word : null);

    /// <summary>Tab stops: <c>794 1191 center:4820 right:9639</c>.</summary>
    /// <remarks>The word <c>grid</c> stands for all stops of the pack's grid, <c>text-width</c> for the position of the right margin.</remarks>
    public ValueList<TabStop>? Tabs(string key) => Read(key, "positions, such as `794 1191 center:4820 right:9639`", text =>
    {
        var stops = text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(IEnumerable<TabStop?> (word) => word == "grid" && parameters is not null
                ? parameters.Tabs(fields[key]!.Span) ?? Enumerable.Empty<TabStop?>()
                : [ReadStop(word)]).ToList();
        return stops.Contains(null) ? null : stops.Select(stop => stop!).ToValueList();
    });

    /// <summary>A line's thickness in eighths of a point: <c>4</c> is half a point.</summary>
    public Border? Border(string key) => Number(key, 2, 96) is { } size ? new Border(size) : null;

    private TabStop? ReadStop(string text)
    {
        var (position, alignment) = text.Split(':') switch
        {
            [var at] => (at, (TabAlignment?)TabAlignment.Left),
            ["left", var at] => (at, TabAlignment.Left),
            ["center", var at] => (at, TabAlignment.Center),
            ["right", var at] => (at, TabAlignment.Right),
            _ => ("", null),
        };
        var length = position == "text-width" ? parameters?.Length(position, default, out _) : Packs.Length.Parse(position);
        return alignment is { } side && length is { } twips ? new TabStop(twips, side) : null;
    }

    private T? Read<T>(string key, string expected, Func<string, T?> parse) where T : struct =>
        fields.PlainScalar(key) is { } scalar ? parse(scalar.Value) ?? Refuse<T?>(key, scalar, expected) : null;

    private T? Read<T>(string key, string expected, Func<string, T?> parse) where T : class =>
        fields.PlainScalar(key) is { } scalar ? parse(scalar.Value) ?? Refuse<T?>(key, scalar, expected) : null;

    private T? Refuse<T>(string key, YamlScalar scalar, string expected)
    {
        reading.Diagnostics.Add(PackMessages.BadValue(scalar.Span, key, scalar.Value, expected));
        return default;
    }
}
