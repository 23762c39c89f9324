namespace DocGen.Benchmarks;

/// <summary>The tool in its installed form, as <c>make install</c> leaves it: <c>DOCGEN_INSTALLED</c> names it, or it stands where <c>make bench</c> puts it.</summary>
internal static class InstalledTool
{
    /// <summary>The path of the tool; null, and said, where there is none.</summary>
    /// <param name="measure">What is not measured then.</param>
    public static string? Find(string measure)
    {
        var path = Path.GetFullPath(Environment.GetEnvironmentVariable("DOCGEN_INSTALLED") is { Length: > 0 } named ? named : ".artifacts/bench/bin/docgen");
        if (File.Exists(path))
        {
            return path;
        }
        Console.WriteLine($"{measure}: no `{path}`; `make bench` installs it");
        return null;
    }
}
