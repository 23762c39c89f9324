using DocGen.Diagnostics;

namespace DocGen.Build.Logs;

/// <summary>A finding with the line that it speaks of, so that it can be shown when its file is long forgotten.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Line">The text of the line; null where there is none to show.</param>
public sealed record ShownDiagnostic(Diagnostic Diagnostic, string? Line);
