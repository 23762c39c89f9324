namespace Scriban.Tests.Probes;

/// <summary>Functions of the host: defaults, and parameters that take the rest.</summary>
public static class HostFunctions
{
    public static string SpecialConcatStrings(string a = "default_a", string b = "default_b", string c = "default_c") =>
        $"a: {a}, b: {b}, c: {c}";

    public static string SpecialConcatStringAndParams(string a, params object[] args) =>
        $"a: {a}" + string.Concat((args ?? []).Select((x, i) => $", v{i}: {x}"));

    public static string SpecialConcatParams(params object[] args) =>
        string.Join(", ", (args ?? []).Select((x, i) => $"v{i}: {x}"));
}
