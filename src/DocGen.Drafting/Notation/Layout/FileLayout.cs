using System.Text;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation.Layout;

/// <summary>The stable form of drafting files and of <c>docgen.yaml</c>, in which comments, empty lines and the order of keys stay.</summary>
public static class FileLayout
{
    /// <summary>Texts with marks stand below these keys.</summary>
    private static readonly string[] TextKeys = ["note", "opinion", "body"];

    /// <summary>
    /// A file in its stable form. It says the same as before; a file in its stable form is left as it is. Line ends are those of the file.
    /// </summary>
    /// <param name="file">A file without mistakes.</param>
    /// <returns>The whole text; null where the file holds no map of keys.</returns>
    public static string? Format(SourceText file)
    {
        if (Read(file) is not { } laid)
        {
            return null;
        }
        var text = LayoutWriter.Write(laid);
        // A person's file is written over: better to stop than to change what it says.
        return Read(new SourceText(file.File, text)) is { } again && LaidNode.SayTheSame(laid, again)
            ? WithLineEndsOf(file, text)
            : throw new InvalidOperationException($"the stable form of {file.File} would say something else");
    }

    /// <summary>
    /// A draft as YAML, laid out as another file: each comment stands where it stood, or at the nearest place that is left; keys that the
    /// file leaves to its set are left to it where they are still the same.
    /// </summary>
    /// <param name="draft">What the file is to say.</param>
    /// <param name="original">The file, without mistakes.</param>
    /// <param name="asRead">The draft that was read from it.</param>
    /// <param name="standsAlone">The text is to stand outside the set of the file: all keys are written.</param>
    public static string Write(Draft draft, SourceText original, Draft asRead, bool standsAlone = false)
    {
        var reading = Task.Run(() => Read(original));
        var written = DraftWriter.Write(draft, out var items);
        if (reading.GetAwaiter().GetResult() is not { } old)
        {
            return written.ToString();
        }
        var now = Written(written, items, old);
        if (!standsAlone)
        {
            // A set gives keys of the head, no text: where the file has one, that is its own.
            var hasText = old.Entries.Exists(entry => TextKeys.Contains(entry.Key));
            var before = Written(hasText ? DraftWriter.WriteHead(asRead.Head) : DraftWriter.Write(asRead));
            now.Entries.RemoveAll(entry => old.Entries.TrueForAll(own => own.Key != entry.Key)
                && before.Entries.Find(same => same.Key == entry.Key) is { } inherited && LaidNode.SayTheSame(entry.Value, inherited.Value));
        }
        LayoutTransfer.Apply(old, now);
        return WithLineEndsOf(original, LayoutWriter.Write(now));
    }

    /// <summary>The head of a file in its stable form, and the comments that stand in its text.</summary>
    internal static (string Head, List<SourceComment> InText) HeadOf(SourceText file)
    {
        var root = (YamlMapping)YamlReader.Read(file, new DiagnosticBag())!;
        var laid = LayoutReader.Read(file.Text, root, TextKeys);
        if (laid.Entries.Count > 0 && TextKeys.Contains(laid.Entries[^1].Key))
        {
            laid.After.Clear();
        }
        var first = laid.Entries.FindIndex(entry => TextKeys.Contains(entry.Key));
        if (first >= 0 && first == laid.Entries.FindLastIndex(entry => !TextKeys.Contains(entry.Key)) + 1)
        {
            // Above an empty line comments still speak of the head.
            laid.After.AddRange(laid.Entries[first].Before.Take(laid.Entries[first].Before.LastIndexOf("")));
        }
        laid.Entries.RemoveAll(entry => TextKeys.Contains(entry.Key));
        laid.IsFlow = false;
        var inHead = laid.Entries.SelectMany(entry => entry.Comments()).Concat(laid.After).ToList();
        return (laid.Entries.Count == 0 && laid.After.Count == 0 ? "" : LayoutWriter.Write(laid),
            SourceComments.Find(file.Text, root).FindAll(comment => !inHead.Remove(comment.Text)));
    }

    /// <summary>The lines of the head up to the empty line above the text; null where there is none.</summary>
    internal static string? HeadAsItStands(SourceText file)
    {
        var text = (YamlReader.Read(file, new DiagnosticBag()) as YamlMapping)?.Entries.FirstOrDefault(entry => TextKeys.Contains(entry.Key.Value));
        var end = text is null ? -1 : file.Text[..text.Key.Start].LastIndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? null : file.Text[..(end + 1)];
    }

    /// <summary>
    /// A draft as it is written, to be laid out as an older file. Its items are not gone through again where those of that file have no layout
    /// to keep: what the tool writes is laid out as it would be.
    /// </summary>
    private static LaidGroup Written(StringBuilder text, int items, LaidGroup old)
    {
        if (items == text.Length || ItemsOf(old)?.Value is not LaidGroup { IsMap: false, HasLayout: false })
        {
            return Written(text.ToString());
        }
        var now = Written(text.ToString(0, items));
        if (ItemsOf(now) is not { } last || last.Key != ItemsOf(old)!.Key)
        {
            return Written(text.ToString());
        }
        last.Value = new LaidLines(text, items);
        return now;
    }

    /// <summary>The key whose items are the text of a draft; null where it has none.</summary>
    private static LaidEntry? ItemsOf(LaidGroup file) =>
        (file.Entries.Find(entry => entry.Key == "opinion")?.Value is LaidGroup opinion ? opinion.Entries.Find(entry => entry.Key == "sections") : null)
        ?? file.Entries.Find(entry => entry.Key == "body");

    private static LaidGroup Written(string text) => Read(new SourceText("", text))!;

    private static LaidGroup? Read(SourceText file) =>
        YamlReader.Read(file, new DiagnosticBag()) is YamlMapping map ? LayoutReader.Read(file.Text, map, TextKeys) : null;

    private static string WithLineEndsOf(SourceText file, string text) =>
        file.Text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var first && file.Text[first - 1] == '\r'
            ? text.Replace("\n", "\r\n", StringComparison.Ordinal)
            : text;
}
