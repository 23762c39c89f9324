using DocGen.Diagnostics;

namespace DocGen.Drafting.Packs;

/// <summary>The one window through which a pack's files are read; whoever implements it remembers what was asked for.</summary>
public interface IPackFiles
{
    /// <summary>The text of a file of the pack, by its path inside the pack's folder; null where there is none.</summary>
    SourceText? Read(string path);
}
