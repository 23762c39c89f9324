using System.Globalization;
using System.Text;
using DocGen.Drafting.Yaml;

namespace DocGen.Tests.Drafting.Layout;

/// <summary>Writes YAML as many people would: any indentation, quotation marks and brackets, and comments wherever one may stand.</summary>
internal sealed class RandomStyle(int seed)
{
    private readonly System.Random random = new(seed);
    private readonly StringBuilder file = new();
    private int number;

    public static string Write(YamlNode root, int seed)
    {
        var style = new RandomStyle(seed);
        style.Group(root, 0);
        return style.file.ToString();
    }

    private bool Chance(int outOf) => random.Next(outOf) == 0;

    /// <summary>The entries of a map or list; the last line is ended.</summary>
    private void Group(YamlNode node, int indent, bool isOnLine = false)
    {
        foreach (var (key, value) in Entries(node))
        {
            if (!isOnLine)
            {
                Lines(indent);
                file.Append(' ', indent);
            }
            isOnLine = false;
            Value(key, value, indent);
        }
        Lines(indent);
    }

    private static IEnumerable<(string? Key, YamlNode Value)> Entries(YamlNode node) => node is YamlMapping map
        ? map.Entries.Select(entry => ((string?)entry.Key.Value, entry.Value))
        : ((YamlSequence)node).Items.Select(item => ((string?)null, item));

    private void Value(string? key, YamlNode value, int indent)
    {
        file.Append(key is null ? "-" : Chance(6) ? $"\"{key}\" :" : key + ":");
        if (value is YamlScalar scalar)
        {
            Scalar(scalar.Value, key is null ? indent + 2 : indent + 1 + random.Next(4));
        }
        else if (!Entries(value).Any() || Chance(8))
        {
            file.Append(' ');
            Flow(value, indent + 1 + random.Next(3), isFirst: true);
            End(" ");
        }
        else if (key is null && value is YamlMapping && !Chance(4))
        {
            var blanks = 1 + random.Next(3);
            file.Append(' ', blanks);
            Group(value, indent + 1 + blanks, isOnLine: true);
        }
        else
        {
            End(" ");
            Group(value, indent + (key is not null && value is YamlSequence && Chance(3) ? 0 : 1 + random.Next(4)));
        }
    }

    private void Scalar(string text, int indent)
    {
        var isPrintable = !text.Any(IsSpecial);
        if (isPrintable && text.Length > 0 && text[0] != ' ' && Chance(3))
        {
            file.Append(Chance(2) ? " |-" : " >-");
            End(" ");
            file.Append(' ', indent).Append(text).Append('\n');
            return;
        }
        if (Chance(6))
        {
            End(" ");
            Lines(indent);
            file.Append(' ', indent - 1);
        }
        file.Append(' ').Append(isPrintable && Chance(2) ? Single(text) : Double(text));
        End(" ");
    }

    private void Flow(YamlNode node, int indent, bool isFirst = false)
    {
        if (node is YamlScalar scalar)
        {
            file.Append(scalar.Value.Any(IsSpecial) || Chance(2) ? Double(scalar.Value) : Single(scalar.Value));
            return;
        }
        file.Append(node is YamlMapping ? '{' : '[');
        // A map that begins a value with a break inside is a mark's brace to nobody.
        Break(indent, isFirst ? 3 : 6);
        var isFollowing = false;
        foreach (var (key, value) in Entries(node))
        {
            if (isFollowing)
            {
                file.Append(',');
                Break(indent, 3);
            }
            isFollowing = true;
            file.Append(key is null ? "" : key + ": ");
            Flow(value, indent);
            Break(indent, 8);
        }
        file.Append(node is YamlMapping ? '}' : ']');
    }

    /// <summary>Perhaps a line end inside brackets, comments before it and below.</summary>
    private void Break(int indent, int outOf)
    {
        file.Append(Chance(2) ? " " : "");
        if (Chance(outOf))
        {
            End(" ");
            Lines(indent);
            file.Append(' ', indent);
        }
    }

    private void End(string before) => file.Append(Chance(5) ? before + Comment() : "").Append('\n');

    private void Lines(int indent)
    {
        while (Chance(5))
        {
            file.Append(Chance(2) ? "" : new string(' ', Chance(2) ? indent : random.Next(indent + 1)) + Comment()).Append('\n');
        }
    }

    private string Comment() => $"#{(Chance(3) ? "" : " ")}c{number++}: ], 'x";

    private static bool IsSpecial(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF';

    private static string Single(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string Double(string text) => '"' + string.Concat(text.Select(c =>
        c is '"' or '\\' ? "\\" + c : IsSpecial(c) ? "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : c.ToString())) + '"';
}
