using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Tests.Clients;

/// <summary>Word files as LibreOffice prints them.</summary>
public static partial class Pdf
{
    /// <summary>How many pages each Word file of a folder has, by its name without ending; the test is skipped, or fails, without LibreOffice.</summary>
    public static SortedDictionary<string, int> Pages(string folder)
    {
        Requirement.Demand(Requirement.IsOnPath("soffice"), "soffice is not installed (Debian: libreoffice-writer-nogui)", "DOCGEN_REQUIRE_LIBREOFFICE");
        var profile = Directory.CreateTempSubdirectory("docgen-pdf-").FullName;
        try
        {
            var files = Directory.GetFiles(folder, "*.docx", SearchOption.AllDirectories);
            using var office = Process.Start(new ProcessStartInfo("soffice",
                [$"-env:UserInstallation=file://{profile}/profile", "--headless", "--convert-to", "pdf", "--outdir", profile, .. files])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            office.OutputDataReceived += (_, _) => { };
            office.BeginOutputReadLine();
            office.StandardError.ReadToEnd();
            Assert.True(office.WaitForExit(TimeSpan.FromMinutes(3)), "LibreOffice gave no answer");
            return new SortedDictionary<string, int>(
                files.ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => Count(Path.Combine(profile, Path.ChangeExtension(Path.GetFileName(file), ".pdf")))),
                StringComparer.Ordinal);
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    private static int Count(string pdf) => File.Exists(pdf) ? Page().Count(Encoding.Latin1.GetString(File.ReadAllBytes(pdf))) : 0;

    // A page's own object; `/Pages` is the list of them.
    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex Page();
}
