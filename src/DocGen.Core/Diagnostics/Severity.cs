namespace DocGen.Diagnostics;

/// <summary>How bad a finding is: an error stops the output of its file, a warning never does.</summary>
public enum Severity
{
    /// <summary>The file still builds; a drafter may want to look.</summary>
    Warning,

    /// <summary>Nothing is written for this file.</summary>
    Error,
}
