using System.Text;

namespace DocGen.Drafting.Notation.Layout;

/// <summary>
/// Writes a file in the stable form: two blanks for each depth, one key or item a line, brackets where a person used them on one line,
/// at most one empty line in a row, quotation marks and blocks where a text needs them.
/// </summary>
internal sealed class LayoutWriter
{
    private readonly StringBuilder file = new();

    /// <summary>Lines that stand behind all that is written so far: there may be very many, and nothing behind them.</summary>
    private LaidLines? last;

    /// <summary>The text of the file, with line feeds as line ends.</summary>
    public static string Write(LaidGroup root)
    {
        var writer = new LayoutWriter();
        writer.Entries(root, 0, isBehindDash: false);
        var (file, last) = (writer.file, writer.last);
        return last is null ? file.ToString() : string.Create(file.Length + last.Length, (file, last), static (text, parts) =>
        {
            parts.file.CopyTo(0, text, parts.file.Length);
            parts.last.CopyTo(text[parts.file.Length..]);
        });
    }

    private void Entries(LaidGroup group, int indent, bool isBehindDash)
    {
        foreach (var entry in group.Entries)
        {
            PutLast();
            if (!isBehindDash)
            {
                Lines(Above(entry), indent);
                file.Append(' ', indent);
            }
            isBehindDash = false;
            Entry(entry, indent);
        }
        if (group.After.Count > 0)
        {
            PutLast();
        }
        Lines(group.After, indent);
    }

    private void PutLast()
    {
        last?.AddTo(file);
        last = null;
    }

    private void Entry(LaidEntry entry, int indent)
    {
        file.Append(entry.Key is { } key ? YamlText.InFlow(key) + ":" : "-");
        switch (entry.Value)
        {
            case LaidGroup { IsFlow: false, Entries.Count: > 0, IsMap: true } map when entry.Key is null:
                file.Append(' ');
                Entries(map, indent + 2, isBehindDash: true);
                return;
            case LaidGroup { IsFlow: false, Entries.Count: > 0 } group:
                file.Append(Behind(entry)).Append('\n');
                Entries(group, indent + 2, isBehindDash: false);
                return;
            case LaidText { Value: { } text }:
                file.Append(' ').Append(entry.Behind is { } comment
                    ? YamlText.Scalar(text, indent + 2, comment, entry.MayFollowPlain)
                    : YamlText.Scalar(text, indent + 2)).Append('\n');
                return;
            case LaidGroup group:
                file.Append(' ').Append(Flow(group)).Append(Behind(entry)).Append('\n');
                return;
            case LaidLines items:
                file.Append(Behind(entry)).Append('\n');
                last = items;
                return;
            default:
                file.Append(Behind(entry)).Append('\n');
                return;
        }
    }

    /// <summary>The lines above an entry. A dash has its first key beside it, and empty brackets have no room for a comment.</summary>
    private static List<string> Above(LaidEntry entry) => entry.Value switch
    {
        LaidGroup { Entries.Count: 0 } none => [.. entry.Before, .. none.After],
        LaidGroup { IsFlow: false, IsMap: true } map when entry.Key is null =>
            [.. entry.Before, .. entry.Behind is { } comment ? [comment] : Array.Empty<string>(), .. Above(map.Entries[0])],
        _ => entry.Before,
    };

    private void Lines(IEnumerable<string> lines, int indent)
    {
        foreach (var line in lines)
        {
            var isBelowEmpty = file.Length == 0 || (file.Length > 1 && file[^1] == '\n' && file[^2] == '\n');
            if (line.Length > 0)
            {
                file.Append(' ', indent).Append(line).Append('\n');
            }
            else if (!isBelowEmpty)
            {
                file.Append('\n');
            }
        }
    }

    private static string Behind(LaidEntry entry) => entry.Behind is { } comment ? " " + comment : "";

    private static string Flow(LaidNode node) => node switch
    {
        LaidText text => text.Value is { } value ? YamlText.InFlow(value) : "",
        LaidGroup { IsMap: true } map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{YamlText.InFlow(entry.Key!)}: {Flow(entry.Value)}"))}}}",
        LaidGroup list => $"[{string.Join(", ", list.Entries.Select(entry => Flow(entry.Value)))}]",
        _ => throw new System.Diagnostics.UnreachableException(node.GetType().Name),
    };
}
