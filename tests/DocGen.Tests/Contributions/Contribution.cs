using DocGen.Documents;
using DocGen.Docx;
using DocGen.Drafting.Notation;

namespace DocGen.Tests.Contributions;

/// <summary>The two real contributions, and how their readings look in ITU's format.</summary>
internal static class Contribution
{
    /// <summary>The keys that their set gives them.</summary>
    public const string SetKeys = "template: wtpf-ieg\nlanguage: en\n";

    public static PlacedDraft Load(string name)
    {
        var (placed, diagnostics) = Workbench.Read(SetKeys + Repository.Text("content", "wtpf-ieg", name + ".yaml"));
        Assert.Empty(diagnostics);
        return placed!;
    }

    public static ValueList<Block> Body(string name) => Workbench.Compile(Load(name)).Body.ToValueList();

    public static byte[] File(string name)
    {
        using var stream = new MemoryStream();
        new DocxWriter().Write(Workbench.Compile(Load(name)), stream);
        return stream.ToArray();
    }

    /// <summary>
    /// The paragraphs of a reading as the format sets them: the empty line behind the note is space, the Opinion's number and title are
    /// paragraphs of their own, the tab before a call is an indent.
    /// </summary>
    public static List<string> Expected(IReadOnlyList<string> reading)
    {
        var (note, opinion) = (reading[0].Trim(), reading[2].Trim());
        var title = opinion.IndexOf(')', StringComparison.Ordinal) + 1;
        return [note, opinion[..title], opinion[title..].Trim(), .. Actual(reading.Skip(3).Select(line => line.TrimStart('\t')))];
    }

    /// <summary>The paragraphs of a text without empty ones at its end: Word keeps one there, the flat text ended in a blank.</summary>
    public static List<string> Actual(IEnumerable<string> paragraphs)
    {
        var kept = paragraphs.ToList();
        while (kept.Count > 0 && kept[^1].Trim().Length == 0)
        {
            kept.RemoveAt(kept.Count - 1);
        }
        return kept;
    }
}
