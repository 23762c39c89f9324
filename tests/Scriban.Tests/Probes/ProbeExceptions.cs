namespace Scriban.Tests.Probes;

/// <summary>Probes without a numbered deviation in which we do not follow the recording, and why.</summary>
internal static class ProbeExceptions
{
    public static readonly Dictionary<string, string> Reasons = new()
    {
        ["14-builtins/object-eval"] = "text never becomes code",
        ["14-builtins/date-now-type"] = "there is a clock only if the host passes one",
        ["11-limits/nested-array"] = "the error names the place that prints the value; the package lost it and says (1,1)",
        ["11-limits/object-depth"] = "the error names the place that prints the value; the package lost it and says (1,1)",
        ["11-limits/regex-timeout"] = "the pattern runs without backtracking and has its answer at once",
    };
}
