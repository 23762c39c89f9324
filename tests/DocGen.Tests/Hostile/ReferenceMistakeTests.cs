using System.IO.Compression;
using DocGen.Cli;
using DocGen.Tests.Cli;
using DocGen.Tests.Docx.References;

namespace DocGen.Tests.Hostile;

/// <summary>A pack whose <c>reference</c> is no Word file, or one that cannot be a reference.</summary>
public sealed class ReferenceMistakeTests : IDisposable
{
    private const string Pack = "kinds:\n  memo: {template: memo.sbn-html}\nreference: house.dotx\n";
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Fact]
    public async Task A_missing_file_is_told_where_the_pack_names_it()
    {
        WritePack(null);

        await Refused(
            """
            ~/templates/tiny/pack.yaml(3,12): error DG0430: the pack has no file `house.dotx`
              3 | reference: house.dotx
                |            ^^^^^^^^^^
              hint: put the Word file beside `pack.yaml`, and name it here
            0 in order, 1 file with errors

            """);
    }

    [Fact]
    public async Task An_old_or_locked_file_is_told()
    {
        WritePack([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

        await Refused(
            """
            ~/templates/tiny/house.dotx: error DG0701: this Word document has a password or is in the old .doc format
              hint: open it in Word and save it as .docx without a password
            0 in order, 1 file with errors

            """);
    }

    [Fact]
    public async Task A_zip_of_something_else_and_no_zip_at_all_are_told()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            zip.CreateEntry("readme.txt");
        }
        foreach (var file in new[] { bytes.ToArray(), "%PDF-1.7"u8.ToArray(), [] })
        {
            WritePack(file);
            Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out")));
            Assert.Contains("~/templates/tiny/house.dotx: error DG070", shell.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_that_ends_too_early_is_told()
    {
        var house = HouseTemplate.Write();
        for (var length = 4; length < house.Length; length += house.Length / 7)
        {
            WritePack(house[..length]);
            Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out")));
            Assert.Contains("~/templates/tiny/house.dotx: error DG0702: the Word document is damaged: ", shell.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_without_styles_is_told()
    {
        WritePack(HouseTemplate.Write(more: main => main.DeletePart(main.StyleDefinitionsPart!)));

        await Refused(
            """
            ~/templates/tiny/house.dotx: error DG0433: the Word document has no styles
              hint: open it in Word and save it again: a reference gives its styles to others
            0 in order, 1 file with errors

            """);
    }

    [Fact]
    public async Task A_part_that_is_no_xml_is_told()
    {
        WritePack(HouseTemplate.Write(more: main => HouseTemplate.Feed(main.StyleDefinitionsPart!, "<w:styles")));

        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out")));
        Assert.Contains("~/templates/tiny/house.dotx: error DG0702: the Word document is damaged: ", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_its_place_is_told()
    {
        WritePack(null);
        Directory.CreateDirectory(shell.PathOf("templates/tiny/house.dotx"));

        Assert.Equal(ExitCode.DiskRefused, await shell.RunGuarded("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out")));
        Assert.Contains("~/templates/tiny/house.dotx: error DG0604: this is a folder", shell.Error, StringComparison.Ordinal);
    }

    private void WritePack(byte[]? house)
    {
        shell.WritePack("<doc><p>{{ parts[0].text }}</p></doc>", Pack);
        File.Delete(shell.PathOf("templates/tiny/styles.yaml"));
        if (house is not null)
        {
            File.WriteAllBytes(shell.PathOf("templates/tiny/house.dotx"), house);
        }
    }

    private async Task Refused(string expected)
    {
        Assert.Equal(ExitCode.InputHasErrors, await shell.RunGuarded("build", shell.PathOf("a.yaml"), "-o", shell.PathOf("out")));
        Assert.Equal(expected, shell.Error);
        Assert.False(Directory.Exists(shell.PathOf("out")));
    }
}
