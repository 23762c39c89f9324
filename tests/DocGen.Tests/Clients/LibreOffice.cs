using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace DocGen.Tests.Clients;

/// <summary>
/// LibreOffice, as the reader of our files that we did not write. It is started once for the whole run, by <c>tests/tools/redlines.py</c>
/// with the distribution's Python, the only one that has LibreOffice's module.
/// </summary>
public static class LibreOffice
{
    private const string Python = "/usr/bin/python3";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly Lock Turn = new();
    private static Process? server;
    private static string? folder;

    /// <summary>What LibreOffice sees in a file; the test is skipped, or fails, where there is no LibreOffice.</summary>
    public static SeenText Read(byte[] docx)
    {
        lock (Turn)
        {
            Demand();
            var running = Running();
            var file = Path.Combine(folder!, "asked.docx");
            File.WriteAllBytes(file, docx);
            running.StandardInput.WriteLine(file);
            running.StandardInput.Flush();
            var line = running.StandardOutput.ReadLineAsync();
            if (!line.Wait(Patience) || line.Result is not { } answer)
            {
                running.Kill(entireProcessTree: true);
                throw new InvalidOperationException("LibreOffice gave no answer");
            }
            var parsed = JsonSerializer.Deserialize<JsonElement>(answer);
            return parsed.TryGetProperty("error", out var error)
                ? throw new InvalidOperationException($"LibreOffice: {error.GetString()}")
                : parsed.Deserialize<SeenText>(Json)!;
        }
    }

    private static void Demand()
    {
        const string variable = "DOCGEN_REQUIRE_LIBREOFFICE";
        Requirement.Demand(Requirement.IsOnPath("soffice"), "soffice is not installed (Debian: libreoffice-writer-nogui)", variable);
        Requirement.Demand(HasUno.Value, $"{Python} has no module uno (Debian: python3-uno)", variable);
    }

    private static readonly Lazy<bool> HasUno = new(() =>
    {
        if (!File.Exists(Python))
        {
            return false;
        }
        using var probe = Process.Start(new ProcessStartInfo(Python, ["-c", "import uno"]) { RedirectStandardError = true })!;
        probe.StandardError.ReadToEnd();
        return probe.WaitForExit(30_000) && probe.ExitCode == 0;
    });

    /// <summary>The reader, started if it is not there, or anew if it went down over an earlier file.</summary>
    private static Process Running()
    {
        if (server is { HasExited: false })
        {
            return server;
        }
        if (folder is null)
        {
            folder = Directory.CreateTempSubdirectory("docgen-libreoffice-").FullName;
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
        }
        var profile = Directory.CreateDirectory(Path.Combine(folder, Path.GetRandomFileName())).FullName;
        return server = Process.Start(new ProcessStartInfo(Python, [Repository.Path("tests", "tools", "redlines.py"), profile])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>The reader, and LibreOffice with it, end when their input does.</summary>
    private static void Stop()
    {
        if (server is { HasExited: false })
        {
            server.StandardInput.Close();
            if (!server.WaitForExit(20_000))
            {
                server.Kill(entireProcessTree: true);
            }
        }
        try
        {
            Directory.Delete(folder!, recursive: true);
        }
        catch (IOException)
        {
            // left behind in the system's folder for such
        }
    }
}
