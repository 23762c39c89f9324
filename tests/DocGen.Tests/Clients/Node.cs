using System.Diagnostics;
using System.Text;

namespace DocGen.Tests.Clients;

/// <summary>Node and packages of npm, which <c>.ci/run</c> installs. Where they are not, the test is skipped, or, where CI demands them, has failed.</summary>
internal static class Node
{
    private const string Variable = "DOCGEN_REQUIRE_NPM";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Where the packages are installed.</summary>
    public static readonly string Packages = Repository.Path(".artifacts", "npm");

    /// <summary>Skips or fails the running test unless node is there, and these packages.</summary>
    /// <param name="what">What the test needs of them.</param>
    /// <param name="packages">Their names.</param>
    public static void Demand(string what, params string[] packages)
    {
        Requirement.Demand(Requirement.IsOnPath("node"), $"node is not installed here, which runs {what}", Variable);
        DemandFiles(what, packages);
    }

    /// <summary>Skips or fails the running test unless these packages are there, of which it only reads files.</summary>
    /// <inheritdoc cref="Demand" path="/param"/>
    public static void DemandFiles(string what, params string[] packages) => Requirement.Demand(
        packages.All(name => Directory.Exists(PathOf(name))), $"{what} is not here: `npm install --prefix .artifacts/npm {string.Join(' ', packages)}` brings it", Variable);

    /// <summary>The path of a file of a package.</summary>
    public static string PathOf(string package, params string[] path) => Path.Combine([Packages, "node_modules", .. package.Split('/'), .. path]);

    /// <summary>Runs a script; what it prints.</summary>
    public static string Run(string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8,
        })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(Patience), "node does not end");
        Assert.Equal("", error.Result);
        return output.Result;
    }
}
