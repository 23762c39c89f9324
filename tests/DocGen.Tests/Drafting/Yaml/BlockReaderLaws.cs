using System.Globalization;
using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Yaml;
using DocGen.Tests.Drafting.Layout;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Drafting.Yaml;

/// <summary>
/// Files with line feeds are read by hand where they can be, those with carriage returns by the library: both must come to the same tree,
/// values, places and mistakes, whatever the file.
/// </summary>
public class BlockReaderLaws
{
    /// <summary>Pieces that mean something to YAML, or to a drafter.</summary>
    private static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\n\n", "\n  ", ": ", ":", "#", " #", " # c\n", "- ", "-", "\n- ", "'", "''", "\"", "\\", "\\n", "\\x41", "[", "]", "{", "}", ", ", "|", "|-\n", ">", ">-",
        "&a", "*a", "!t", "?", "? ", "%", "---\n", "...\n", "@", "`", "a", "{++", "++}", "[]", "{}", "{a: b}", "[a, b]", "key: ", "\nkey: ", "- - ", "é", "\u00A0", "\U0001F600", "\u2028", "=", "<<",
    ];

    private static readonly string[] Files = [.. new[] { "content", "templates", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.Path(folder), "*.yaml", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
        .Select(path => File.ReadAllText(path).ReplaceLineEndings("\n"))];

    [Fact]
    public void Every_file_of_the_repository_reads_as_the_library_reads_it() => Assert.All(Files, Same);

    [Fact]
    public void A_draft_as_the_tool_writes_it_reads_as_the_library_reads_it() => Some.Hold(1000, RandomDrafts.Any, draft => Same(DraftWriter.Write(draft)));

    [Fact]
    public void So_does_a_draft_as_a_person_would_write_it() => Some.Hold(1000, Arb.From(
        from draft in RandomDrafts.Any.Generator from seed in Gen.Choose(0, int.MaxValue - 1) select (draft, seed)), pair =>
        Same(RandomStyle.Write(YamlText.Read(DraftWriter.Write(pair.draft)).Root!, pair.seed)));

    [Fact]
    public void And_what_becomes_of_a_file_when_something_is_typed_or_deleted_anywhere() => Some.Hold(4000, Arb.From(
        from text in Gen.OneOf(Gen.Elements(Files), from draft in RandomDrafts.Any.Generator select DraftWriter.Write(draft))
        from start in Gen.Choose(0, 1_000_000)
        from edits in Some.Many(1, 3, Edits)
        select edits.Aggregate(Part(text, start), (edited, edit) => edit(edited)), Shorter), Same);

    private static readonly Gen<Func<string, string>> Edits =
        from at in Gen.Choose(0, 1_000_000)
        from length in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 3)), (1, Gen.Choose(1, 40)))
        from piece in Gen.Frequency((4, Gen.Elements(Pieces)), (1, Gen.Constant("")))
        select (Func<string, string>)(text =>
        {
            var place = at % (text.Length + 1);
            return text[..place] + piece + text[Math.Min(place + length, text.Length)..];
        });

    /// <summary>Some lines of a text: in a short one an edit does more.</summary>
    private static string Part(string text, int start)
    {
        var lines = text.Split('\n');
        return string.Join('\n', start % 3 == 0 ? lines : lines.Skip(start % lines.Length).Take(12)) + (start % 2 == 0 ? "" : "\n");
    }

    private static IEnumerable<string> Shorter(string text)
    {
        var lines = text.Split('\n');
        return Enumerable.Range(0, lines.Length).Select(i => string.Join('\n', lines.Where((_, line) => line != i)))
            .Concat(Enumerable.Range(0, text.Length < 200 ? text.Length : 0).Select(i => text.Remove(i, 1)));
    }

    private static void Same(string text)
    {
        // What is read by hand has no mistakes: a file in which some are found was read by the library.
        if (text.Contains('\r') || YamlText.Read(text).Found.Count > 0)
        {
            return;
        }
        var expected = Shown(text.Replace("\n", "\r\n"));
        var actual = Shown(text);
        Expect.That(expected == actual, $"{text}\n--- the library\n{expected}\n--- by hand\n{actual}");
    }

    private static string Shown(string text)
    {
        var (root, found) = YamlText.Read(text);
        var shown = new StringBuilder(YamlText.Lines(found)).Append('\n');
        if (root is not null)
        {
            Show(shown, root);
        }
        return shown.ToString().Replace("\r\n", "\n");
    }

    private static void Show(StringBuilder shown, YamlNode node)
    {
        shown.Append(CultureInfo.InvariantCulture, $"{node.GetType().Name} {node.Span.Line},{node.Span.Column}-{node.Span.EndLine},{node.Span.EndColumn} ");
        switch (node)
        {
            case YamlScalar scalar:
                shown.Append(CultureInfo.InvariantCulture, $"{scalar.Style} {scalar.IsMissing} {scalar.CutComment?.Column} “{scalar.Value}”");
                for (var i = 0; i < scalar.Value.Length; i += 5)
                {
                    shown.Append(CultureInfo.InvariantCulture, $" {scalar.SpanOf(i, 1).Line},{scalar.SpanOf(i, 1).Column}");
                }
                shown.Append('\n');
                break;
            case YamlSequence list:
                shown.Append(CultureInfo.InvariantCulture, $"{list.IsFlow}\n");
                foreach (var item in list.Items)
                {
                    Show(shown, item);
                }
                break;
            case YamlMapping map:
                shown.Append(CultureInfo.InvariantCulture, $"{map.IsFlow}\n");
                foreach (var (key, value) in map.Entries)
                {
                    Show(shown, key);
                    Show(shown, value);
                }
                break;
        }
    }
}
