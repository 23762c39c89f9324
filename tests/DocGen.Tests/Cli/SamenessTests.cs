#pragma warning disable RS0030 // this test changes the machine's culture to show that nobody reads it
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using DocGen.Cli;
using DocGen.Tests.Clients;

namespace DocGen.Tests.Cli;

/// <summary>Same input, same bytes: in another folder, culture, time zone and language.</summary>
public sealed class SamenessTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public void The_set_is_the_same_to_the_byte_in_every_culture_and_folder()
    {
        var usual = Build("usual", CultureInfo.InvariantCulture);

        Assert.Equal(usual, Build("other/folder", new CultureInfo("tr-TR")));
        Assert.Equal(usual, Build("Ж", new CultureInfo("ar-SA")));
        Assert.Equal(usual, Build("third", new CultureInfo("de-DE")));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "tr_TR.UTF-8")]
    [InlineData("America/New_York", "ar_EG.UTF-8")]
    public void A_process_in_another_time_zone_writes_the_same_bytes(string zone, string language)
    {
        var usual = Build("usual", CultureInfo.InvariantCulture);
        var start = TestedTool.Process("build", Repository.Path("content"), "-o", shell.PathOf("out"));
        start.WorkingDirectory = Path.GetTempPath();
        (start.Environment["TZ"], start.Environment["LANG"], start.Environment["LC_ALL"]) = (zone, language, language);
        using var process = Process.Start(start)!;
        process.WaitForExit(60_000);

        Assert.Equal(ExitCode.Done, process.ExitCode);
        Assert.Equal(usual, Hashes(shell.PathOf("out")));
    }

    private string Build(string folder, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            Assert.Equal(ExitCode.Done, shell.Run("build", Repository.Path("content"), "-o", shell.PathOf(folder)));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, before);
        }
        return Hashes(shell.PathOf(folder));
    }

    private static string Hashes(string folder) => string.Join('\n', Directory
        .EnumerateFiles(folder, "*.docx", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));
}
