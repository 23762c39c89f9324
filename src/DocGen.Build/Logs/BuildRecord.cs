using DocGen.Build.Files;
using DocGen.Revisions;

namespace DocGen.Build.Logs;

/// <summary>What the log knows of a Word file that a build made.</summary>
/// <param name="Source">The drafting file, as it was when it was read.</param>
/// <param name="Inputs">All else that the Word file was made from.</param>
/// <param name="Place">The path in the output folder that follows from that of the source; no two records have the same.</param>
/// <param name="Output">Its path in the output folder: another where the pack or the set names files.</param>
/// <param name="Stamp">What the disk said of it when it was written.</param>
/// <param name="Hash">The hash of its bytes.</param>
/// <param name="Told">What was told of it, as <see cref="ToldCodec"/> writes it: the most of the time nobody asks.</param>
public sealed record BuildRecord(
    InputFile Source, InputList Inputs, string Place, string Output, FileStamp Stamp, ContentHash Hash, ReadOnlyMemory<byte> Told)
{
    /// <summary>The symbol that the source gives itself; null for none. So a document of the set is found without its files being read.</summary>
    public string? Symbol { get; init; }

    /// <summary>Another version of the tool made it, or the log of that one cannot be read: nothing is known of what it was made from.</summary>
    public bool IsOfAnotherTool => Source.Hash == default;

    /// <summary>The same, as what another version of the tool made.</summary>
    public BuildRecord OfAnotherTool() => this with
    {
        Source = new InputFile(InputKind.Content, Source.Path, default, FileStamp.Missing), Inputs = new InputList(null, []),
    };

    /// <summary>Something was told that is to be told again.</summary>
    public bool HasWarnings => ToldCodec.HasWarnings(Told.Span);

    /// <summary>The marks in it, by author, and the warnings.</summary>
    public ToldOfBuild ReadTold() => ToldCodec.Read(Told.Span);
}

/// <summary>What a build tells of an output.</summary>
/// <param name="Revisions">The marks in it, by author.</param>
/// <param name="Warnings">What a drafter may want to look at.</param>
/// <param name="From">The folder that paths in the warnings lead from; empty where there are none.</param>
/// <param name="Named">The source as the warnings name it; empty where there are none.</param>
public sealed record ToldOfBuild(
    IReadOnlyList<RevisionCount> Revisions, IReadOnlyList<ShownDiagnostic> Warnings, string From = "", string Named = "")
{
    /// <summary>The same warnings would be told now, to the letter.</summary>
    public bool HoldsFor(string from, string named) => Warnings.Count == 0 || (From == from && Named == named);
}
