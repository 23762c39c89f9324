using DocGen.Revisions;

namespace DocGen.Cli.Output;

/// <summary>How much a drafting file changes.</summary>
/// <param name="Path">The file.</param>
/// <param name="Statistics">By author, and in all.</param>
internal sealed record FileStatistics(string Path, RevisionStatistics Statistics);
