using System.Diagnostics;
using System.Text;

namespace DocGen.Tests.Clients;

/// <summary>pandoc, as a second reader of our files that we did not write, and one that knows paragraph marks and comments.</summary>
public static class Pandoc
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>What pandoc makes of a file; the test is skipped, or fails, where there is no pandoc.</summary>
    /// <param name="docx">The file.</param>
    /// <param name="trackChanges"><c>accept</c>, <c>reject</c> or <c>all</c>.</param>
    /// <param name="to">The format that it writes, such as <c>plain</c>, <c>native</c> or <c>json</c>.</param>
    public static string Read(byte[] docx, string trackChanges, string to)
    {
        Requirement.Demand(Requirement.IsOnPath("pandoc"), "pandoc is not installed", "DOCGEN_REQUIRE_PANDOC");
        using var pandoc = Process.Start(new ProcessStartInfo("pandoc", ["-f", "docx", "-t", to, "--wrap=none", $"--track-changes={trackChanges}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var (output, errors) = (pandoc.StandardOutput.ReadToEndAsync(), pandoc.StandardError.ReadToEndAsync());
        pandoc.StandardInput.BaseStream.Write(docx);
        pandoc.StandardInput.Close();
        if (!pandoc.WaitForExit(Patience))
        {
            pandoc.Kill(entireProcessTree: true);
            throw new InvalidOperationException("pandoc gave no answer");
        }
        return pandoc.ExitCode == 0 && errors.Result.Length == 0
            ? output.Result
            : throw new InvalidOperationException($"pandoc: {errors.Result}");
    }
}
