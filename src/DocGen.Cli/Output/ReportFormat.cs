namespace DocGen.Cli.Output;

/// <summary>For whom a report is.</summary>
internal enum ReportFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON document with all that a command says.</summary>
    Json,

    /// <summary>A line for each finding, as build tools write them and editors read them.</summary>
    Msbuild,

    /// <summary>SARIF 2.1.0, which code hosts and editors show.</summary>
    Sarif,
}
