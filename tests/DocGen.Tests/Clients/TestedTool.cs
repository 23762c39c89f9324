using System.Diagnostics;
using System.Text;

namespace DocGen.Tests.Clients;

/// <summary>
/// The tool that the tests try: the one that they are linked with, or another one that <c>DOCGEN_TOOL</c> names, such as <c>make install</c>
/// leaves. That is trimmed and compiled otherwise, and must do the same.
/// </summary>
internal static class TestedTool
{
    /// <summary>The path of the other one; null where the tests try their own.</summary>
    public static string? Other { get; } = Environment.GetEnvironmentVariable("DOCGEN_TOOL") is { Length: > 0 } path ? path : null;

    /// <summary>How a shell calls it.</summary>
    public static string Shelled { get; } = Other ?? $"dotnet {Linked}";

    private static string Linked => Path.Combine(AppContext.BaseDirectory, "docgen.dll");

    /// <summary>How it is started as a process of its own, whose output is read.</summary>
    public static ProcessStartInfo Process(params string[] arguments)
    {
        var start = Other is null ? new ProcessStartInfo("dotnet", [Linked, .. arguments]) : new ProcessStartInfo(Other, arguments);
        (start.RedirectStandardOutput, start.RedirectStandardError, start.StandardErrorEncoding) = (true, true, Encoding.UTF8);
        return start;
    }

    /// <summary>Runs it as a process of its own, to its end.</summary>
    /// <param name="arguments">The command.</param>
    /// <param name="input">What is piped to it.</param>
    public static (int Code, string Output, string Error) Run(string[] arguments, string input)
    {
        var start = Process(arguments);
        (start.RedirectStandardInput, start.StandardInputEncoding) = (true, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading what it was not asked to read.
        }
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
