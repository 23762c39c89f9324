using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DocGen.Benchmarks;

/// <summary>The tool in its installed form: compiled ahead, as <c>make install</c> leaves it.</summary>
internal static class InstalledTool
{
    /// <summary>Names an installed tool; without it one is published for the run.</summary>
    private const string Variable = "DOCGEN_INSTALLED";

    /// <summary>The path of the tool; null, and said, where it can neither be found nor be published.</summary>
    /// <param name="folder">Where to publish it.</param>
    public static string? Find(string folder)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return named;
        }
        Console.WriteLine($"publishing the tool ({Variable} would name an installed one)");
        var project = Path.Combine(Root(), "src", "DocGen.Cli");
        string[] arguments =
        [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", folder, "-v", "quiet",
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0)
        {
            return Path.Combine(folder, OperatingSystem.IsWindows() ? "docgen.exe" : "docgen");
        }
        Console.WriteLine($"not measured: the tool cannot be published\n{said}");
        return null;
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DocGen.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }
        return folder;
    }
}
