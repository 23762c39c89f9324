namespace DocGen.Build.Sets;

/// <summary>A drafting file that is to be built.</summary>
/// <param name="Path">Its path, as messages name it.</param>
/// <param name="Output">The path of the Word file, inside the output folder.</param>
/// <param name="SetFile">The file of the set that it belongs to, or null.</param>
public sealed record DraftSource(string Path, string Output, string? SetFile);
