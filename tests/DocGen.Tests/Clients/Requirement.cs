using Xunit;

namespace DocGen.Tests.Clients;

/// <summary>
/// A program that some tests need and a developer's machine may lack: then they are skipped, with the reason. Where an environment
/// variable demands it, as in CI, its absence is a failure.
/// </summary>
internal static class Requirement
{
    /// <summary>Skips or fails the running test unless the program is there.</summary>
    public static void Demand(bool isThere, string reason, string variable)
    {
        if (isThere)
        {
            return;
        }
        if (Environment.GetEnvironmentVariable(variable) == "1")
        {
            Assert.Fail($"{reason} ({variable}=1)");
        }
        Assert.Skip(reason);
    }

    /// <summary>Whether a program is found where the shell would find it.</summary>
    public static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
