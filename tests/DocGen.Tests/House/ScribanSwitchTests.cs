using System.Diagnostics;
using System.Text.Json;

namespace DocGen.Tests.House;

/// <summary><c>-p:ScribanPackage=…</c> swaps our engine for the package, as MSBuild evaluates it; the package itself is not restored.</summary>
public class ScribanSwitchTests
{
    public static TheoryData<string> Users => ["src/DocGen.Drafting", "tests/Scriban.Tests"];

    [Theory, MemberData(nameof(Users))]
    public void The_switch_swaps_the_project_for_the_package_and_nothing_else(string project)
    {
        var usual = References(project);
        var switched = References(project, "-p:ScribanPackage=7.2.6");

        Assert.Contains(usual, item => item.EndsWith("Scriban.csproj", StringComparison.Ordinal));
        Assert.DoesNotContain("PackageReference Scriban", usual);
        Assert.Equal(
            usual.Where(item => !item.EndsWith("Scriban.csproj", StringComparison.Ordinal)).Append("PackageReference Scriban").Append("PackageVersion Scriban 7.2.6").Order(),
            switched);
    }

    [Fact]
    public void A_project_that_does_not_use_the_language_does_not_get_the_package() =>
        Assert.Equal(
            References("src/DocGen.Docx").Append("PackageVersion Scriban 7.2.6").Order(),
            References("src/DocGen.Docx", "-p:ScribanPackage=7.2.6"));

    private static List<string> References(string project, params string[] options)
    {
        var file = Directory.GetFiles(Repository.Path(project), "*.csproj").Single();
        using var msbuild = Process.Start(new ProcessStartInfo("dotnet",
            ["msbuild", file, "-nologo", "-getItem:ProjectReference,PackageReference,PackageVersion", .. options]) { RedirectStandardOutput = true })!;
        using var json = JsonDocument.Parse(msbuild.StandardOutput.ReadToEnd());
        return
        [
            .. json.RootElement.GetProperty("Items").EnumerateObject().SelectMany(kind => kind.Value.EnumerateArray().Select(item =>
                $"{kind.Name} {item.GetProperty("Identity").GetString()}" + (kind.Name == "PackageVersion" ? " " + item.GetProperty("Version").GetString() : ""))).Order(),
        ];
    }
}
